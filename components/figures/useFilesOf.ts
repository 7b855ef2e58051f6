import { useLiveQuery } from 'dexie-react-hooks';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import { readImportFiles } from '../../utils/storage/queries/readFigures';

/** The files that gave figures of an account, newest first; undefined until first read. */
export function useFilesOf(account: FigureAccountId): readonly ImportFile[] | undefined {
  return useLiveQuery(async () => (await readImportFiles()).filter((file) => file.accounts.includes(account)), [account]);
}
