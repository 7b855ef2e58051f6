import { daysIn, firstDayOf } from './day';
import type { JstDay, Month } from './day';
import type { FigureAccountId } from './figureAccount';
import type { MetricMonth } from './metricMonth';
import { storedMetricIds } from './metrics';
import type { StoredMetricId } from './metrics';
import { withheldMark } from './series';
import type { AccountSeries } from './series';

/**
 * Lays the months of each account side by side as columns, from the first day of its first month to the last day of its last. A figure
 * nobody ever gave has no column. The months may come in any order.
 */
export function buildSeries(months: readonly MetricMonth[]): ReadonlyMap<FigureAccountId, AccountSeries> {
  const spans = new Map<Month, MonthSpan>();
  const perAccount = new Map<FigureAccountId, PlacedMonth[]>();
  for (const month of months) {
    let span = spans.get(month.month);
    if (!span) spans.set(month.month, (span = { startOn: firstDayOf(month.month), days: daysIn(month.month) }));
    const placed = { span, values: month.values };
    const own = perAccount.get(month.account);
    if (own) own.push(placed);
    else perAccount.set(month.account, [placed]);
  }
  return new Map(Array.from(perAccount, ([account, own]) => [account, accountSeries(account, own)]));
}

interface MonthSpan {
  readonly startOn: JstDay;
  readonly days: number;
}

interface PlacedMonth {
  readonly span: MonthSpan;
  readonly values: MetricMonth['values'];
}

function accountSeries(account: FigureAccountId, months: readonly PlacedMonth[]): AccountSeries {
  const firstOn = months.reduce((first, { span }) => Math.min(first, span.startOn), Infinity);
  const endOn = months.reduce((end, { span }) => Math.max(end, span.startOn + span.days), -Infinity);
  const columns: { [Id in StoredMetricId]?: Float64Array } = {};
  for (const metric of storedMetricIds) {
    if (!months.some(({ values }) => values[metric] !== undefined)) continue;
    const column = new Float64Array(endOn - firstOn).fill(NaN);
    if (fill(column, metric, months, firstOn)) columns[metric] = column;
  }
  return { account, firstOn, days: endOn - firstOn, columns };
}

/** False when no month has the figure. */
function fill(column: Float64Array, metric: StoredMetricId, months: readonly PlacedMonth[], firstOn: JstDay): boolean {
  let isGiven = false;
  for (const { span, values } of months) {
    const figures = values[metric] ?? [];
    const offset = span.startOn - firstOn;
    const end = Math.min(figures.length, span.days);
    for (let day = 0; day < end; day++) {
      const figure = figures[day] ?? null;
      if (figure === null) continue;
      isGiven = true;
      // Plus zero: a minus zero would be shown with its sign.
      column[offset + day] = figure === 'withheld' ? withheldMark : figure + 0;
    }
  }
  return isGiven;
}
