import type { AccountDay } from './assignRows';
import { firstDayOf, type Month, monthOf } from './day';
import type { FigureAccountId } from './figureAccount';
import type { MetricMonth } from './metricMonth';
import { storedMetricIds } from './metrics';

/** Fewer equal days than this may be chance. */
const fewestEqualDays = 3;
/** Days that may differ, as a part of the days both have: the newest ones may still have moved. */
const mostDiffering = 0.1;

/** Accounts whose kept figures the rows repeat day for day, the one with most equal days first. `kept`: months of any accounts. */
export function accountsWithSameFigures(days: readonly Pick<AccountDay, 'on' | 'values'>[], kept: readonly MetricMonth[]): FigureAccountId[] {
  const byMonth = new Map<Month, (typeof days)[number][]>();
  for (const day of days) byMonth.set(monthOf(day.on), [...(byMonth.get(monthOf(day.on)) ?? []), day]);
  const tally = new Map<FigureAccountId, { equal: number; differing: number }>();
  for (const month of kept) {
    const counts = tally.get(month.account) ?? { equal: 0, differing: 0 };
    for (const day of byMonth.get(month.month) ?? []) {
      const likeness = compareDay(day, month);
      if (likeness !== 'apart') counts[likeness] += 1;
    }
    tally.set(month.account, counts);
  }
  return [...tally]
    .filter(([, { equal, differing }]) => equal >= fewestEqualDays && differing <= (equal + differing) * mostDiffering)
    .sort(([a, one], [b, two]) => two.equal - one.equal || (a < b ? -1 : 1))
    .map(([account]) => account);
}

/** The month that holds most of the rows, to be compared with what is kept of it; null without days. */
export function fullestMonth(days: readonly { readonly on: number }[]): Month | null {
  const counts = new Map<Month, number>();
  for (const { on } of days) counts.set(monthOf(on), (counts.get(monthOf(on)) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? 1 : -1))[0]?.[0] ?? null;
}

/** apart: one of them has no number, so nothing can be told. */
function compareDay(day: Pick<AccountDay, 'on' | 'values'>, month: MetricMonth): 'equal' | 'differing' | 'apart' {
  const index = day.on - firstDayOf(month.month);
  const pairs = storedMetricIds
    .map((metric) => [day.values[metric], month.values[metric]?.[index]] as const)
    .filter(([told, kept]) => typeof told === 'number' && typeof kept === 'number');
  if (pairs.length === 0) return 'apart';
  return pairs.every(([told, kept]) => told === kept) ? 'equal' : 'differing';
}
