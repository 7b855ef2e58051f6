import type { OpenedBackup } from '../../utils/storage/queries/readStored';

interface RejectedRow<Table extends string> {
  readonly table: Table;
  readonly index: number;
  readonly problem: OpenedBackup['rejected'][number]['problem'];
}

const placesNamed = 5;

export interface RejectedKind<Table extends string = OpenedBackup['rejected'][number]['table']> {
  readonly table: Table;
  readonly problem: RejectedRow<Table>['problem'];
  readonly count: number;
  /** The first few places in the file, counted from 1. */
  readonly places: readonly number[];
}

/** Rejected rows by table and reason, the most frequent first: a file may have thousands of them. */
export function groupRejected<Table extends string>(rejected: readonly RejectedRow<Table>[]): RejectedKind<Table>[] {
  const kinds = new Map<string, RejectedRow<Table>[]>();
  for (const row of rejected) {
    const key = `${row.table} ${row.problem}`;
    const rows = kinds.get(key);
    if (rows === undefined) kinds.set(key, [row]);
    else rows.push(row);
  }
  return [...kinds.values()]
    .flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      const places = rows.slice(0, placesNamed).map((row) => row.index + 1);
      return [{ table: first.table, problem: first.problem, count: rows.length, places }];
    })
    .sort((a, b) => b.count - a.count);
}
