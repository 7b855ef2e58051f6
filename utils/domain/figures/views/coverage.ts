import type { JstDay, Period } from '../day';
import type { FigureAccountId } from '../figureAccount';

/** there: all three figures. partly: some. withheld: LINE withholds them. missing: none. notYet: not final yet. before: the account has no figures so early. */
export type DayState = 'there' | 'partly' | 'withheld' | 'missing' | 'notYet' | 'before';

export interface CoverageRow {
  readonly account: FigureAccountId;
  /** One per day of the period. */
  readonly days: readonly DayState[];
  /** Missing stretches, both ends included: what collecting would fetch. */
  readonly missing: readonly { readonly fromOn: JstDay; readonly toOn: JstDay }[];
}

export interface Coverage {
  readonly period: Period;
  readonly rows: readonly CoverageRow[];
  /** Missing days over all accounts. */
  readonly missingDays: number;
}
