import { canonicalText } from '../canonicalText';
import type { ManagerRole } from '../checks/accountGroup';
import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';

/** page: the Manager's settings page as shown · tap: the answer that page loaded · check: our own read · note: what a person says. */
export type ReadingSource = 'page' | 'tap' | 'check' | 'note';

/** The switch "join groups and multi-person chats" of an account; off by default at LINE (manager-line-biz §6, CONFIRMED). */
export type KnownJoining = 'allowed' | 'off';

/**
 * Why a reading does not say how the switch stands.
 * notFound: the page was open and the switch was not on it · noRight: this login may not see it · notUnderstood: an answer of another shape ·
 * loggedOut, noAnswer: the switch was not reached at all · notSaid: a note that speaks of something else, or takes an earlier note back.
 */
export type UnreadWhy = 'notFound' | 'noRight' | 'notUnderstood' | 'loggedOut' | 'noAnswer' | 'notSaid';

export type Joining = KnownJoining | { readonly unknown: UnreadWhy };

/** One look at one account's switch, or one person's word about it. Appended, never changed. */
export interface JoinReading {
  readonly readingId: string;
  readonly account: FigureAccountId;
  readonly at: Instant;
  readonly source: ReadingSource;
  readonly joining: Joining;
  /** What the login may do with the account; absent = not told. */
  readonly role?: ManagerRole;
  readonly note?: string;
  /** Who wrote a note: the name given in settings. */
  readonly by?: string;
}

export interface KnownReading extends JoinReading {
  readonly joining: KnownJoining;
}

export function isKnown(reading: JoinReading): reading is KnownReading {
  return typeof reading.joining === 'string';
}

/**
 * Oldest first, the same for any order they are stored in. Of two at the same instant the more careful one comes last and so counts:
 * off over allowed, and either over not knowing.
 */
export function inOrder<Reading extends JoinReading>(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((a, b) => a.at - b.at || rank(a) - rank(b) || byText(a, b));
}

function byText(a: JoinReading, b: JoinReading): number {
  const [one, two] = [canonicalText(a), canonicalText(b)];
  return one === two ? 0 : one < two ? -1 : 1;
}

function rank({ joining }: JoinReading): number {
  if (typeof joining !== 'string') return 0;
  return joining === 'allowed' ? 1 : 2;
}
