import type { StoredFigureAccount } from '../../domain/figures/figureAccount';
import type { ImportFile } from '../../domain/figures/importFile';
import { editFiles, type EditOutcome } from './editFiles';
import type { FiguresDeps, FiguresReads } from './ports';

/** Everything that went with a file, to put it back as it was. */
export interface DroppedFile {
  readonly file: ImportFile;
  readonly gzip: Uint8Array;
  /** Accounts nothing else was known of. */
  readonly storedAccounts: readonly StoredFigureAccount[];
}

/** gone: no such file any more. */
export type DropOutcome =
  | { readonly ok: true; readonly dropped: DroppedFile }
  | Extract<EditOutcome, { ok: false }>
  | { readonly ok: false; readonly reason: 'gone' };

/** Deletes a raw file and what only it gave: figures it had replaced come back. The answer holds what `undoDrop` needs. */
export async function dropFile(deps: FiguresDeps, fileId: string): Promise<DropOutcome> {
  const { store } = deps;
  const [file, gzip] = await Promise.all([store.file(fileId), store.raw(fileId)]);
  if (file === undefined) return { ok: false, reason: 'gone' };
  let storedAccounts: readonly StoredFigureAccount[] = [];
  const outcome = await editFiles(deps, {
    accounts: file.accounts,
    remove: [fileId],
    besides: async (tx) => {
      storedAccounts = await accountsWithoutFiles(tx, file);
      await tx.deleteStoredAccounts(storedAccounts.map(({ id }) => id));
    },
  });
  return outcome.ok ? { ok: true, dropped: { file, gzip: gzip ?? new Uint8Array(), storedAccounts } } : outcome;
}

/** Puts a file back in its old place among the others. */
export function undoDrop(deps: FiguresDeps, { file, gzip, storedAccounts }: DroppedFile): Promise<EditOutcome> {
  return editFiles(deps, {
    accounts: file.accounts,
    put: [{ file, gzip }],
    besides: async (tx) => {
      const there = new Set((await tx.storedAccounts(file.accounts)).map(({ id }) => id));
      await tx.putStoredAccounts(storedAccounts.filter(({ id }) => !there.has(id)));
    },
  });
}

/** Rows of accounts that only this file was about, and that bear no word of the user's. */
async function accountsWithoutFiles(tx: FiguresReads, { accounts }: ImportFile): Promise<StoredFigureAccount[]> {
  const others = new Set((await tx.filesOf(accounts)).flatMap((other) => other.accounts));
  return (await tx.storedAccounts(accounts)).filter(({ id, tags }) => tags.length === 0 && !others.has(id));
}
