import { useLiveQuery } from 'dexie-react-hooks';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { readFigureAccounts } from '../../utils/storage/queries/readFigures';

/** Every account the extension knows of, in the fixed order; undefined until first read. */
export function useFigureAccounts(): readonly FigureAccount[] | undefined {
  return useLiveQuery(readFigureAccounts);
}
