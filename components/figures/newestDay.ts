import { dayOf, type JstDay } from '../../utils/domain/figures/day';
import { lastFinalDay } from '../../utils/domain/figures/collectJob';
import type { FigureSet } from '../../utils/domain/figures/series';
import { newestFinished } from '../../utils/domain/figures/views/isUnfinished';
import { newestGiven } from '../../utils/domain/figures/views/periodEnds';
import type { Instant } from '../../utils/domain/ids';

/** Newest day that any account has final figures of, where periods end by themselves; yesterday when there are none. */
export function newestFinalDay(set: FigureSet, now: Instant): JstDay {
  const finished = newestFinished(now);
  let newest: JstDay | null = null;
  for (const series of set.series.values()) {
    const on: JstDay | null = newestGiven(series, ['contacts'], newest === null ? series.firstOn : newest + 1, finished) ?? newest;
    if (on !== null && (newest === null || on > newest)) newest = on;
  }
  return newest ?? lastFinalDay(dayOf(now));
}
