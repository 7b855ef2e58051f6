import type { JstDay } from './day';
import type { Figure } from './figure';
import type { Broadcast } from './broadcast';
import type { FigureAccount, FigureAccountId } from './figureAccount';
import type { StoredMetricId } from './metrics';

/** In a column: LINE withholds the figure. Kept figures are never negative. */
export const withheldMark = -1;

/** All days of one account side by side, for computing. Missing days are NaN, withheld ones `withheldMark`. */
export interface AccountSeries {
  readonly account: FigureAccountId;
  /** Day of index 0. */
  readonly firstOn: JstDay;
  /** Number of days in every column. */
  readonly days: number;
  readonly columns: { readonly [Id in StoredMetricId]?: Float64Array };
}

/** Everything the views compute from. */
export interface FigureSet {
  /** Every account that is watched or has figures, in a fixed order. */
  readonly accounts: readonly FigureAccount[];
  readonly series: ReadonlyMap<FigureAccountId, AccountSeries>;
  /** Sorted by `sentOn`, those without a day last. */
  readonly broadcasts: readonly Broadcast[];
}

/** The figure of exactly that day. */
export function figureOn(series: AccountSeries | undefined, metric: StoredMetricId, on: JstDay): Figure {
  const value = series?.columns[metric]?.[on - series.firstOn];
  if (value === undefined || Number.isNaN(value)) return null;
  return value === withheldMark ? 'withheld' : value;
}
