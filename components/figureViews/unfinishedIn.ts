import type { JstDay, Period } from '../../utils/domain/figures/day';
import { newestFinished } from '../../utils/domain/figures/views/isUnfinished';
import type { Instant } from '../../utils/domain/ids';

/** First day of the period that is not final yet; null when all of it is. */
export function unfinishedIn({ toOn }: Period, now: Instant): JstDay | null {
  const from = newestFinished(now) + 1;
  return from <= toOn ? from : null;
}
