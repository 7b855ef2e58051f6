import type { Month } from './day';
import type { Figure } from './figure';
import type { FigureAccountId } from './figureAccount';
import type { StoredMetricId } from './metrics';

/** The figures of one account in one month. A row of the table `metricMonths`, key [account+month]. */
export interface MetricMonth {
  readonly account: FigureAccountId;
  readonly month: Month;
  /** One entry per day of the month (28–31); null = no figure. A metric nobody gave is absent. */
  readonly values: { readonly [Id in StoredMetricId]?: readonly Figure[] };
  /** The imports this month was made from, oldest first. */
  readonly fileIds: readonly string[];
}
