import type { JstDay } from '../../utils/domain/figures/day';
import { hintText } from '../../utils/domain/figures/importPlan';
import type { ReadExport } from '../../utils/domain/figures/readExport';

/** What a reading holds. `accounts` 0 = the rows name none. */
export function summaryOf(read: ReadExport): {
  readonly accounts: number;
  readonly firstOn: JstDay | null;
  readonly lastOn: JstDay | null;
  readonly rows: number;
  readonly rejected: number;
} {
  const rows = read.content.of === 'daily' ? read.content.rows : [];
  const accounts = new Set(rows.flatMap((row) => (row.account === null ? [] : [hintText(row.account)])));
  const days = rows.flatMap((row) => row.on ?? []);
  const edge = (pick: (a: number, b: number) => number) => (days.length === 0 ? null : days.reduce(pick));
  return {
    accounts: accounts.size,
    firstOn: edge((a, b) => Math.min(a, b)),
    lastOn: edge((a, b) => Math.max(a, b)),
    rows: read.content.rows.length,
    rejected: read.rejected.length,
  };
}
