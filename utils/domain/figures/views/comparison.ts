import type { Period } from '../day';
import type { Figure } from '../figure';
import type { FigureAccountId } from '../figureAccount';
import type { Measure } from './measure';
import type { Total } from './overview';

export interface ComparisonRow {
  readonly account: FigureAccountId;
  readonly before: Figure;
  readonly now: Figure;
  readonly difference: number | null;
  /** Difference in parts of the earlier figure; null without an earlier figure above 0: no percentage is made from nothing. */
  readonly rate: number | null;
}

/** One period against another, of one measure. Totals are over the accounts that have both. */
export interface Comparison {
  readonly before: Period;
  readonly now: Period;
  readonly measure: Measure;
  /** The periods are not equally long: flows must not be compared as they stand. */
  readonly unequal: boolean;
  readonly rows: readonly ComparisonRow[];
  readonly totals: { readonly before: Total; readonly now: Total; readonly difference: number | null; readonly rate: number | null };
  readonly covered: number;
  readonly of: number;
}
