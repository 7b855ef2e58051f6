import type { Measure } from '../../utils/domain/figures/views/measure';
import type { ViewColumnKind } from '../../utils/domain/figures/views/viewTable';

/** A column of the overview besides rank and account: a measure, the line of 90 days, or the day of the figures. */
export type ColumnId = Measure | 'trend' | 'figuresOn';

export interface SortBy {
  readonly column: Measure | 'account' | 'figuresOn';
  readonly direction: 'ascending' | 'descending';
}

/** How a measure is written. */
export const measureKinds: { readonly [Name in Measure]: Exclude<ViewColumnKind, 'text' | 'day'> } = {
  reachable: 'count',
  change: 'change',
  changeRate: 'changeShare',
  adds: 'change',
  blockChange: 'change',
  blockRate: 'share',
  contacts: 'count',
  blocks: 'count',
  targetReaches: 'count',
};

/** Every column there is, in the order they stand in. */
export const allColumns: readonly ColumnId[] = [
  'reachable',
  'change',
  'changeRate',
  'adds',
  'blockChange',
  'blockRate',
  'contacts',
  'blocks',
  'targetReaches',
  'trend',
  'figuresOn',
];

export const usualColumns: readonly ColumnId[] = ['reachable', 'change', 'changeRate', 'adds', 'blockChange', 'blockRate', 'trend', 'figuresOn'];

export const usualSort: SortBy = { column: 'change', direction: 'descending' };

export function isMeasure(column: string): column is Measure {
  return Object.hasOwn(measureKinds, column);
}

/** What was kept, as far as it is still known; the usual ones when nothing is. */
export function readColumns(kept: readonly string[] | null): readonly ColumnId[] {
  const known = allColumns.filter((column) => kept?.includes(column));
  return known.length === 0 ? usualColumns : known;
}

/** The kept order, unless its column is not shown. */
export function readSort(kept: { readonly column: string; readonly direction: SortBy['direction'] } | null, columns: readonly ColumnId[]): SortBy {
  const column = kept?.column ?? usualSort.column;
  const direction = kept?.direction ?? usualSort.direction;
  if (column === 'account') return { column, direction };
  const shown = columns.find((candidate) => candidate === column);
  if (shown !== undefined && shown !== 'trend') return { column: shown, direction };
  const first = columns.find(isMeasure);
  return first === undefined ? { column: 'account', direction: 'ascending' } : { column: first, direction: 'descending' };
}

/** A second press turns the order round. Figures start with the largest, names at the beginning. */
export function nextSort(sort: SortBy, column: SortBy['column']): SortBy {
  if (sort.column === column) return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
  return { column, direction: column === 'account' ? 'ascending' : 'descending' };
}
