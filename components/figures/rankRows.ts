import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import type { OverviewRow } from '../../utils/domain/figures/views/overview';
import { isMeasure, type SortBy } from './overviewColumns';

/** A row of the overview at its place. */
export interface RankedRow {
  readonly row: OverviewRow;
  readonly account: FigureAccount;
  /** Place by the sorted measure, the largest first; null: it has no such figure, or something else is sorted by. */
  readonly rank: number | null;
}

/**
 * Puts rows in order. Whoever lacks the figure comes last in either direction (withheld before missing, without any figures at the very end),
 * because missing is not small. Equal figures stand by name.
 */
export function rankRows(rows: readonly OverviewRow[], accountOf: (row: OverviewRow) => FigureAccount, sort: SortBy): readonly RankedRow[] {
  const { column } = sort;
  const entries = rows.map((row) => ({ row, account: accountOf(row), key: sortKey(row, sort.column) }));
  const turn = sort.direction === 'ascending' ? 1 : -1;
  entries.sort((a, b) => {
    if (column === 'account') return turn * byName(a.account, b.account);
    return groupOf(a) - groupOf(b) || turn * (numberOf(a.key) - numberOf(b.key)) || byName(a.account, b.account);
  });
  const ranked = isMeasure(column) ? entries.filter((entry) => typeof entry.key === 'number').length : 0;
  return entries.map(({ row, account }, index) => ({
    row,
    account,
    rank: index >= ranked ? null : sort.direction === 'descending' ? index + 1 : ranked - index,
  }));
}

function sortKey(row: OverviewRow, column: SortBy['column']): Figure {
  if (column === 'account') return null;
  return column === 'figuresOn' ? row.figuresOn : row.values[column];
}

function groupOf({ row, key }: { readonly row: OverviewRow; readonly key: Figure }): number {
  if (typeof key === 'number') return 0;
  if (key === 'withheld') return 2;
  return row.status === 'noFigures' ? 3 : 1;
}

function numberOf(key: Figure): number {
  return typeof key === 'number' ? key : 0;
}

const collator = new Intl.Collator('ja', { numeric: true });

function byName(a: FigureAccount, b: FigureAccount): number {
  if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1;
  return collator.compare(a.name ?? a.id, b.name ?? b.id) || (a.id < b.id ? -1 : 1);
}
