import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '../../utils/domain/figures/day';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import type { Instant } from '../../utils/domain/ids';
import { readRecentFigures } from '../../utils/storage/queries/readRecentFigures';
import type { FiguresCount } from '../shell/railCounts';
import { halfDayOf, newestFinalDay } from './newestDay';
import { defaultPeriod, resolvePeriod } from './periodChoice';

/** The usual period and the days its changes are counted from. */
const months = 3;

/** How many accounts have complete figures in the usual period, of all; null = there are no figures. Undefined until first counted. */
export function useFiguresCount(now: Instant): FiguresCount | undefined {
  const half = halfDayOf(now);
  return useLiveQuery(async (): Promise<FiguresCount> => {
    const set = await readRecentFigures(months);
    if (set.series.size === 0) return null;
    const period = resolvePeriod(defaultPeriod, newestFinalDay(set, half), dayOf(half));
    const { totals, of } = computeOverview(
      set,
      set.accounts.map((account) => account.id),
      period,
      half,
    );
    return { covered: totals.change.covered, of };
  }, [half]);
}
