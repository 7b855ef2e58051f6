import type { Instant } from '../ids';
import { absenceMs, catchUpMs } from '../watch/beats';
import type { AccountWatch, ReaderState, WatchLevel } from '../watch/accountWatch';
import { isWatchable } from '../watch/overview';
import { type GroupState, isRinging } from './groupState';

export type AnnouncementPlan =
  | { readonly kind: 'nothing' }
  /** Something rings but is told later, at the latest at `untilAt`. */
  | { readonly kind: 'hold'; readonly untilAt: Instant }
  | { readonly kind: 'singles'; readonly groups: readonly GroupState[] }
  /** One for all: several at once, or (digest) after an absence. */
  | { readonly kind: 'summary' | 'digest'; readonly groups: readonly GroupState[] };

/** More than this many within `floodMs` are told as one. */
const most = 3;
const floodMs = 120_000;
/** So long a first find waits for accounts that are known to have moved and are read next. */
const gatherMs = 6_000;

/** Decides what to tell now. Pure: nothing rings twice in one episode because `rangAt` says what was told already. */
export function planAnnouncements(
  groups: readonly GroupState[],
  accounts: readonly AccountWatch[],
  reader: ReaderState,
  now: Instant,
): AnnouncementPlan {
  const ringing = groups.filter((group) => isRinging(group, now));
  const untold = ringing.filter((group) => group.rangAt === null);
  const oldest = untold.reduce((least, group) => Math.min(least, group.noticedAt), Infinity);
  if (untold.length === 0) return { kind: 'nothing' };
  const backSinceAt = reader.catchingUpSinceAt;
  if (backSinceAt !== null && !caughtUp(accounts, reader, now)) return { kind: 'hold', untilAt: backSinceAt + catchUpMs };
  const moreToCome = accounts.some((account) => account.changed && isWatchable(account));
  if (moreToCome && now >= oldest && now - oldest < gatherMs) return { kind: 'hold', untilAt: oldest + gatherMs };
  if (backSinceAt !== null && untold.length > 1) return { kind: 'digest', groups: untold };
  const lately = ringing.filter((group) => group.rangAt !== null && now - group.rangAt < floodMs).length;
  if (untold.length > most || untold.length + lately > most + 1) return { kind: 'summary', groups: untold };
  return { kind: 'singles', groups: untold };
}

/** Every account was looked at since we are back, or we have waited long enough. */
export function caughtUp(accounts: readonly AccountWatch[], reader: ReaderState, now: Instant): boolean {
  const sinceAt = reader.catchingUpSinceAt;
  if (sinceAt === null || now < sinceAt || now - sinceAt > catchUpMs) return true;
  return accounts.every((account) => !isWatchable(account) || account.health !== 'watching' || (account.lastLookAt ?? 0) >= sinceAt);
}

/**
 * Marks the return after an absence: what is found from now on, until every account was looked at, is told as one digest. At level page
 * only the open account is ever looked at, so there is nothing to wait for.
 */
export function startsCatchUp(reader: ReaderState, level: WatchLevel, now: Instant): ReaderState {
  if (reader.catchingUpSinceAt !== null || reader.lastObservedAt === null) return reader;
  const awayMs = now - reader.lastObservedAt;
  return awayMs > absenceMs ? { ...reader, catchingUpSinceAt: level === 'page' ? now - catchUpMs : now, absenceMs: awayMs } : reader;
}
