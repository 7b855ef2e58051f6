import { dayOf, type JstDay } from '../figures/day';
import type { Instant } from '../ids';

/** Requests to LINE that were begun on one day in Japan, whichever part of the extension began them. */
export interface RequestCount {
  readonly on: JstDay;
  readonly begun: number;
}

/** The count after `more` requests that begin at `now`; another day begins anew. */
export function countRequests(before: RequestCount | undefined, now: Instant, more: number): RequestCount {
  const on = dayOf(now);
  return { on, begun: (before?.on === on ? before.begun : 0) + more };
}

/** How many were begun on the day of `now`. */
export function requestsBegunToday(count: RequestCount | undefined, now: Instant): number {
  return count?.on === dayOf(now) ? count.begun : 0;
}
