import { useLiveQuery } from 'dexie-react-hooks';
import type { FigureSet } from '../../utils/domain/figures/series';
import { readFigures } from '../../utils/storage/queries/readFigures';

/** All kept figures, read anew whenever the database changes; undefined until first read. Throws into the page's boundary when the database does. */
export function useFigures(): FigureSet | undefined {
  return useLiveQuery(readFigures, []);
}
