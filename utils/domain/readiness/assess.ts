import type { ManagerRole } from '../checks/accountGroup';
import type { Instant } from '../ids';
import { dayMs } from '../time/jst';
import type { JoinReading, KnownJoining, KnownReading, UnreadWhy } from './joinReading';
import { standingOf } from './standingOf';

/** Whether chat is on for the account, and whether this login may operate it, as the watch knows it at present. */
export type ChatState = 'on' | 'off' | 'notOperable' | 'unknown';

export type BlockedWhy = 'notOperable' | 'chatOff' | 'joiningOff';

/** neverRead: no reading and no note · chatUnknown: joining is allowed, and nobody knows whether chat is on. */
export type UnknownWhy = UnreadWhy | 'neverRead' | 'chatUnknown';

export type Verdict =
  | { readonly verdict: 'ready' }
  /** Everything that stands in the way, in the order in which it can be mended: never empty. */
  | { readonly verdict: 'blocked'; readonly why: readonly BlockedWhy[] }
  | { readonly verdict: 'unknown'; readonly why: UnknownWhy }
  | { readonly verdict: 'stale'; readonly said: KnownJoining };

export type Assessment = Verdict & {
  /** What the verdict on joining rests on: a reading, or the note that fills it. */
  readonly basis: JoinReading | null;
  /** Whole days since then; null without a basis. */
  readonly ageDays: number | null;
  /** The last reading that knew, also when a later one could not tell. */
  readonly lastKnown: KnownReading | null;
  /** A newer note that says the opposite of the reading that counts. */
  readonly contradictedBy: KnownReading | null;
  readonly role: ManagerRole | null;
};

/**
 * Days after which a reading is no longer believed. Only people move the switch, seldom, and LINE tells nobody; a month is the beat in which an
 * account's settings and plan are looked at anyway, so a shorter limit would call most of two hundred accounts stale without any of them changed.
 */
export const staleAfterDays = 30;

/**
 * May this account be invited into a group now? Total over readings, their age, notes and chat; the readings are of one account, in any order.
 * A manual note fills an unknown and never overrules a reading that knew, older or newer: a note newer than the last reading counts only when
 * that reading could not tell (see `standingOf`). Where it says the opposite of the reading that counts it is handed on as `contradictedBy`.
 * What blocks for certain comes before what is not known: with chat off the account is blocked, read or not. A stale "off" blocks nothing, it is stale.
 */
export function assess(readings: readonly JoinReading[], chat: ChatState, now: Instant): Assessment {
  const { basis, lastKnown, contradictedBy, role } = standingOf(readings);
  const verdict = verdictOn(basis, chat, now);
  return { ...verdict, basis, ageDays: basis === null ? null : ageInDays(basis, now), lastKnown, contradictedBy, role };
}

/** Older than the limit, to the millisecond. */
export function isStale(reading: JoinReading, now: Instant): boolean {
  return now - reading.at > staleAfterDays * dayMs;
}

/** Whole days. A reading from a clock that ran ahead is of today. */
export function ageInDays(reading: JoinReading, now: Instant): number {
  return Math.max(0, Math.floor((now - reading.at) / dayMs));
}

function verdictOn(basis: JoinReading | null, chat: ChatState, now: Instant): Verdict {
  const joining = basis === null ? { unknown: 'neverRead' as const } : basis.joining;
  const stale = basis !== null && isStale(basis, now);
  const why: BlockedWhy[] = [];
  if (chat === 'notOperable') why.push('notOperable');
  if (chat === 'off') why.push('chatOff');
  if (joining === 'off' && !stale) why.push('joiningOff');
  if (why.length > 0) return { verdict: 'blocked', why };
  if (typeof joining !== 'string') return { verdict: 'unknown', why: joining.unknown };
  if (stale) return { verdict: 'stale', said: joining };
  return chat === 'unknown' ? { verdict: 'unknown', why: 'chatUnknown' } : { verdict: 'ready' };
}
