import type { WatchLevel } from './accountWatch';

/**
 * How often what is read, in ms. Everything grows with the number of accounts, so that the whole stays far below the politeness
 * limit (one request at least `requestGapMs` apart): about 1 request in 8 s for one account, 1 in 2 s for two hundred.
 */

/** Least time between the starts of two requests. */
export const requestGapMs = 520;
/** Added at random to every gap. */
export const requestJitterMs = 160;

const slower: Record<WatchLevel, number> = { page: 1, tab: 1, always: 2 };

/** The account list with its unread counts: one call for all accounts. */
export function accountsBeatMs(accounts: number, level: WatchLevel, visible: boolean): number {
  return clamp(accounts * 1_000, 10_000, 60_000) * slower[level] * (visible || level === 'always' ? 1 : 2);
}

/** Page 1 of every account, changed or not. */
export function lookBeatMs(accounts: number, level: WatchLevel): number {
  return clamp(accounts * 3_000, 30_000, 1_800_000) * slower[level];
}

/** The contacts list as second source. */
export function contactsBeatMs(accounts: number, level: WatchLevel): number {
  return clamp(accounts * 12_000, 30_000, 7_200_000) * slower[level];
}

/** Full sweep after the baseline. */
export const sweepBeatMs = 24 * 3_600_000;

/** An account that refuses (403) or is not understood is asked again this seldom. */
export const refusedBeatMs = 30 * 60_000;
/** Logged out: one look at the account list this seldom; a freshly loaded LINE page ends the wait at once. */
export const loggedOutBeatMs = 15 * 60_000;
/** The contacts list refused its filter: tried again after this. */
export const contactsRefusedBeatMs = 24 * 3_600_000;

/** Waiting after the n-th failure in a row (n ≥ 1): 5 s, 10 s, 20 s … at most 10 min, ±20 % by `random` in [0, 1). */
export function backoffMs(failures: number, random: number): number {
  const wait = Math.min(5_000 * 2 ** Math.min(failures - 1, 10), 600_000);
  return Math.round(wait * (0.8 + 0.4 * random));
}

/** How long answers may stay away, ms, before a failure is told as blindness (short hiccups are not news). */
export const silenceMs = 60_000;

/** Nothing observed for this long: what is found next is announced in one digest. */
export const absenceMs = 30 * 60_000;
/** At most this long announcements wait for the catching up to end. */
export const catchUpMs = 3 * 60_000;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
