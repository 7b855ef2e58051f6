import type { ViewCell } from '../../utils/domain/figures/views/viewTable';

export interface TableSort {
  readonly column: number;
  readonly descending: boolean;
}

/** The order of the rows by a column, as indices; rows without a figure there come last, whichever way it is sorted. The order of equals stays. */
export function sortedOrder(rows: readonly (readonly ViewCell[])[], sort: TableSort | null): readonly number[] {
  const order = rows.map((_, index) => index);
  if (sort === null) return order;
  const sign = sort.descending ? -1 : 1;
  const keys = rows.map((row) => keyOf(row[sort.column]));
  return order.sort((a, b) => {
    const left = keys[a] ?? null;
    const right = keys[b] ?? null;
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'ja');
}

function keyOf(cell: ViewCell | undefined): string | number | null {
  if (cell === undefined) return null;
  if ('text' in cell) return cell.text;
  if ('on' in cell) return cell.on;
  return typeof cell.figure === 'number' ? cell.figure : null;
}
