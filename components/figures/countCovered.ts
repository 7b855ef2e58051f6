import { dayOf } from '../../utils/domain/figures/day';
import type { FigureSet } from '../../utils/domain/figures/series';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import type { Instant } from '../../utils/domain/ids';
import type { FiguresCount } from '../shell/railCounts';
import { newestFinalDay } from './newestDay';
import { defaultPeriod, resolvePeriod } from './periodChoice';

/** How many accounts have complete figures in the usual period, of all; null = there are no figures. */
export function countCovered(set: FigureSet, now: Instant): FiguresCount {
  if (set.series.size === 0) return null;
  const period = resolvePeriod(defaultPeriod, newestFinalDay(set, now), dayOf(now));
  const { totals, of } = computeOverview(
    set,
    set.accounts.map((account) => account.id),
    period,
    now,
  );
  return { covered: totals.change.covered, of };
}
