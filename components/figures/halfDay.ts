import type { Instant } from '../../utils/domain/ids';
import { hourMs } from '../../utils/domain/time/jst';

const half = 12 * hourMs;
const jstAhead = 9 * hourMs;

/** The beginning of the half of a Japanese day: days and "final from noon" turn over there, so nothing need be computed anew in between. */
export function halfDayOf(now: Instant): Instant {
  return Math.floor((now + jstAhead) / half) * half - jstAhead;
}
