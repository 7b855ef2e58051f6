import type { Figure } from './figure';
import type { FigureAccountId } from './figureAccount';
import type { MetricMonth } from './metricMonth';
import { type StoredMetricId, storedMetricIds } from './metrics';

/** The months with every account under its present id. Where both ids have a figure for a day, the present one's counts. */
export function withoutAliases(months: readonly MetricMonth[], aliases: ReadonlyMap<FigureAccountId, FigureAccountId>): readonly MetricMonth[] {
  if (!months.some((month) => aliases.has(month.account))) return months;
  const joined = new Map<string, MetricMonth>();
  for (const month of months.filter((one) => !aliases.has(one.account))) joined.set(`${month.month} ${month.account}`, month);
  for (const month of months) {
    const account = aliases.get(month.account);
    if (account === undefined) continue;
    const key = `${month.month} ${account}`;
    joined.set(key, filledUp(joined.get(key) ?? { ...month, account, values: {} }, month));
  }
  return [...joined.values()];
}

function filledUp(month: MetricMonth, from: MetricMonth): MetricMonth {
  const values: { [Id in StoredMetricId]?: readonly Figure[] } = { ...month.values };
  for (const metric of storedMetricIds) {
    const given = from.values[metric];
    if (given !== undefined) values[metric] = given.map((figure, index) => month.values[metric]?.[index] ?? figure);
  }
  return { ...month, values, fileIds: [...new Set([...from.fileIds, ...month.fileIds])] };
}
