import { useLiveQuery } from 'dexie-react-hooks';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { readFigureAccounts } from '../../utils/storage/queries/readFigures';
import { useListedAccounts } from '../shell/useListedAccounts';

/** Every account the extension knows of, in the fixed order; undefined until first read. */
export function useFigureAccounts(): readonly FigureAccount[] | undefined {
  const listed = useListedAccounts();
  return useLiveQuery(async () => listed && readFigureAccounts(listed), [listed]);
}
