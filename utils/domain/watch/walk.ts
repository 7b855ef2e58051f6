import type { Instant } from '../ids';

/** What walks through the accounts have in common, whatever they read: one request at a time, and a row that survives the worker. */
export interface Walk {
  readonly state: string;
  readonly changedAt: Instant;
  /** Not before this; null = at once. */
  readonly retryAt: Instant | null;
}

/** An account whose answers break off or stay away so often in a row is left for later. */
export const mostFailures = 4;
/** A waiting time further ahead than any we set comes from a clock that was set back, ms. */
const longestWaitMs = 13 * 60_000;

/** Until when nothing may be sent; null = now. `siteRetryAt`: the back-off over everything the extension sends. */
export function waitsUntil(walk: Pick<Walk, 'retryAt'>, siteRetryAt: Instant | null, now: Instant): Instant | null {
  const times = [walk.retryAt, siteRetryAt].filter((at) => at !== null && at > now && at - now <= longestWaitMs);
  return times.length === 0 ? null : Math.max(...times.map((at) => at ?? 0));
}

/**
 * May a walk that waits for a login go on, now that the watch has had an answer? Not sooner than its own back-off: the chat site may be logged in
 * while the Manager is not, and then every answer of the watch would send it off again.
 */
export function mayTryAfterLogin(
  walk: Walk,
  reader: { readonly loggedOutAt: Instant | null; readonly lastAnswerAt: Instant | null },
  now: Instant,
): boolean {
  const loggedIn = reader.loggedOutAt === null && (reader.lastAnswerAt ?? 0) > walk.changedAt;
  return walk.state === 'waitingForLogin' && loggedIn && waitsUntil(walk, null, now) === null;
}
