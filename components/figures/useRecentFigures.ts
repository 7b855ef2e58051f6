import { useLiveQuery } from 'dexie-react-hooks';
import type { FigureSet } from '../../utils/domain/figures/series';
import { readRecentFigures } from '../../utils/storage/queries/readRecentFigures';
import { useListedAccounts } from '../shell/useListedAccounts';

/** 90 days and what they are compared with. */
const months = 5;

/** The newest months of all accounts; undefined until first read. */
export function useRecentFigures(): FigureSet | undefined {
  const listed = useListedAccounts();
  return useLiveQuery(async () => listed && readRecentFigures(months, listed), [listed]);
}
