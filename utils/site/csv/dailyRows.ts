import type { JstDay } from '../../domain/figures/day';
import type { FigureValue } from '../../domain/figures/figure';
import { storedMetricIds, type StoredMetricId } from '../../domain/figures/metrics';
import type { AccountHint, DailyRow, RejectedRow } from '../../domain/figures/readExport';
import { rejection } from './tableBody';

/** The figures of one row, before it is clear whether the row is taken. */
export type RowValues = { [Id in StoredMetricId]?: FigureValue };

/** Gathers daily rows; the second row of an account and day is taken as the same when it says the same, and rejected otherwise. */
export class DailyRows {
  readonly rows: DailyRow[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly #known = new Map<string, DailyRow>();
  readonly #today: JstDay;

  constructor(today: JstDay) {
    this.#today = today;
  }

  /** `dayColumn` and `dayCell` only name the place in a rejection. */
  add(row: DailyRow, dayColumn: string | null, dayCell: string | null): void {
    if (row.on !== null && row.on > this.#today) {
      this.rejected.push(rejection(row.line, 'fromTheFuture', dayColumn, dayCell));
      return;
    }
    const key = `${keyOf(row.account)} ${String(row.on)}`;
    const earlier = this.#known.get(key);
    if (earlier === undefined) {
      this.#known.set(key, row);
      this.rows.push(row);
    } else if (!sameValues(earlier, row)) this.rejected.push(rejection(row.line, 'sameDayTwice', dayColumn, dayCell));
  }
}

function keyOf(account: AccountHint | null): string {
  if (account === null) return '';
  return account.kind === 'basicId' ? account.basicId : `name:${account.name}`;
}

function sameValues(one: DailyRow, other: DailyRow): boolean {
  return storedMetricIds.every((metric) => one.values[metric] === other.values[metric]);
}
