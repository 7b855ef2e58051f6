import { canonicalText } from '../domain/canonicalText';
import type { RowProblem, RowResult } from './backupSchema';

/** A row of a file that was left out, with its place in the file (counted from 0). */
export interface LeftOutRow<Table extends string> {
  readonly table: Table;
  readonly index: number;
  readonly problem: RowProblem;
}

/** Identical rows are taken once; of two different rows under one id the first in canonical order is taken, whatever their order in the file. */
export function takeRows<Row extends object, Table extends string>(
  values: readonly unknown[],
  table: Table,
  parse: (value: unknown) => RowResult<Row>,
  keyOf: (row: Row) => string,
  rejected: LeftOutRow<Table>[],
): Row[] {
  const taken = new Map<string, { readonly row: Row; readonly index: number }>();
  values.forEach((value, index) => {
    const result = parse(value);
    if (!result.ok) {
      rejected.push({ table, index, problem: result.problem });
      return;
    }
    const key = keyOf(result.row);
    const before = taken.get(key);
    const order = before === undefined ? -1 : compareText(canonicalText(result.row), canonicalText(before.row));
    if (order < 0) taken.set(key, { row: result.row, index });
    if (before !== undefined && order !== 0) rejected.push({ table, index: order < 0 ? before.index : index, problem: 'sameIdTwice' });
  });
  return [...taken.values()].map(({ row }) => row);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
