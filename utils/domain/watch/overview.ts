import type { AccountId, Instant } from '../ids';
import type { AccountWatch, HealthKind, ReaderState, WatchLevel } from './accountWatch';
import { lookBeatMs } from './beats';

/** The first line of every screen, as a fact to be put into words. */
export type WatchSentence =
  /** Every watchable account was seen; `oldestLookAt` is the least recent of these looks. */
  | { readonly kind: 'allSeen'; readonly watchable: number; readonly oldestLookAt: Instant | null }
  | { readonly kind: 'someBlind'; readonly blind: number; readonly seen: number; readonly sinceAt: Instant | null }
  /** Nobody is looking at present: no LINE tab is open, and the level needs one. */
  | { readonly kind: 'resting'; readonly lastLookAt: Instant | null }
  /** Some accounts were never looked at yet, and the reading goes on. */
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'nothingYet' };

export type SegmentState = 'seen' | 'blind' | 'na' | 'yet';

export interface WatchSummary {
  readonly sentence: WatchSentence;
  /** One per account, in the order given. */
  readonly segments: readonly { readonly accountId: AccountId; readonly name: string | null; readonly state: SegmentState }[];
  /** Accounts that are blind for a reason someone can mend now. */
  readonly blind: number;
  /** Accounts that could be seen: all but switched off, chat off and no access. */
  readonly watchable: number;
  readonly nextLookAt: Instant | null;
}

/** Blind for a reason someone can mend now: these put "?" on the badge. */
export function isMendable(health: HealthKind | 'unwanted'): boolean {
  return health === 'loggedOut' || health === 'notUnderstood' || health === 'noAnswer';
}

/** Known not to be watchable, or not wanted: listed, but never holding the badge. */
export function isWatchable(account: AccountWatch): boolean {
  return account.wanted && account.health !== 'chatOff' && account.health !== 'noAccess';
}

/** A LINE tab that has been silent this long is taken for closed (ms); it speaks every 20 s, once a minute when throttled. */
export const tabSilenceMs = 150_000;

/** Is anybody able to look at present? */
export function someoneLooks(level: WatchLevel, reader: ReaderState | null, now: Instant): boolean {
  if (level === 'always') return true;
  return reader?.tabSeenAt != null && now - reader.tabSeenAt < tabSilenceMs;
}

/** Sums up the watch for the status sentence, the watch line and the badge. Pure; `now` in epoch ms. */
export function summariseWatch(
  accounts: readonly AccountWatch[],
  reader: ReaderState | null,
  settings: { readonly level: WatchLevel },
  now: Instant,
): WatchSummary {
  const watchable = accounts.filter(isWatchable);
  const blind = watchable.filter((account) => isMendable(account.health));
  const looks = watchable.flatMap((account) => (account.lastLookAt === null ? [] : [account.lastLookAt]));
  return {
    sentence: sentenceOf(watchable, blind, looks, someoneLooks(settings.level, reader, now), reader),
    segments: accounts.map((account) => ({ accountId: account.accountId, name: account.name, state: segmentOf(account) })),
    blind: blind.length,
    watchable: watchable.length,
    nextLookAt: looks.length === 0 || reader?.lastRequestAt == null ? null : reader.lastRequestAt + lookBeatMs(watchable.length, settings.level),
  };
}

function sentenceOf(
  watchable: readonly AccountWatch[],
  blind: readonly AccountWatch[],
  looks: readonly Instant[],
  looking: boolean,
  reader: ReaderState | null,
): WatchSentence {
  if (blind.length > 0) {
    return {
      kind: 'someBlind',
      blind: blind.length,
      seen: watchable.filter((account) => account.health === 'watching').length,
      sinceAt: Math.min(...blind.map((account) => account.healthSinceAt)),
    };
  }
  if (isBlindBeforeAnyAccount(watchable.length, reader))
    return { kind: 'someBlind', blind: 0, seen: 0, sinceAt: reader?.loggedOutAt ?? reader?.accountsProblemAt ?? null };
  if (!looking && looks.length > 0) return { kind: 'resting', lastLookAt: Math.max(...looks) };
  if (watchable.length === 0 || (!looking && looks.length === 0)) return { kind: 'nothingYet' };
  const done = watchable.filter((account) => account.health === 'watching').length;
  if (done < watchable.length) return { kind: 'reading', done, of: watchable.length };
  return { kind: 'allSeen', watchable: watchable.length, oldestLookAt: Math.min(...looks) };
}

/** Not one account is known, and the reason can be mended: nobody is logged in, or the account list is not understood. */
function isBlindBeforeAnyAccount(watchable: number, reader: ReaderState | null): boolean {
  return watchable === 0 && reader !== null && (reader.loggedOutAt !== null || reader.accountsProblemAt !== null);
}

/** Does the badge have to say "?" when nothing rings? */
export function isBlind(accounts: readonly AccountWatch[], reader: ReaderState | null): boolean {
  const watchable = accounts.filter(isWatchable);
  return watchable.some((account) => isMendable(account.health)) || isBlindBeforeAnyAccount(watchable.length, reader);
}

function segmentOf(account: AccountWatch): SegmentState {
  if (!isWatchable(account)) return 'na';
  if (isMendable(account.health)) return 'blind';
  return account.health === 'watching' ? 'seen' : 'yet';
}

export interface AccountsByHealth {
  readonly mendable: readonly AccountWatch[];
  readonly notWatchable: readonly AccountWatch[];
  readonly watching: readonly AccountWatch[];
  readonly notYet: readonly AccountWatch[];
}

/** Accounts sorted into the four parts of the watch screen, order kept. */
export function groupByHealth(accounts: readonly AccountWatch[]): AccountsByHealth {
  return {
    mendable: accounts.filter((account) => isWatchable(account) && isMendable(account.health)),
    notWatchable: accounts.filter((account) => !isWatchable(account)),
    watching: accounts.filter((account) => isWatchable(account) && account.health === 'watching'),
    notYet: accounts.filter((account) => isWatchable(account) && account.health === 'notYet'),
  };
}
