import type { ManagerRole } from '../checks/accountGroup';
import { inOrder, isKnown, type JoinReading, type KnownReading, type UnreadWhy } from './joinReading';

/** What the readings of one account come to, whatever their age. */
export interface Standing {
  /** The reading or note that counts; null = there is none, or none that says anything. */
  readonly basis: JoinReading | null;
  /** The newest reading, not a note, that knew how the switch stands. */
  readonly lastKnown: KnownReading | null;
  /** A note newer than the reading that counts, saying the opposite. It does not count, and must be shown. */
  readonly contradictedBy: KnownReading | null;
  /** The newest role anybody told. */
  readonly role: ManagerRole | null;
}

/** The switch was not reached: says nothing new about it. LINE logs everybody out once a day, and that must not empty the board. */
const notReached: ReadonlySet<UnreadWhy> = new Set<UnreadWhy>(['loggedOut', 'noAnswer']);

/**
 * Which of an account's readings counts. The last reading does, also when it could not tell. A note fills what the last reading could not tell,
 * or that nobody ever read; it never counts against a reading that knew, be the note older or newer. When the switch could be read once and
 * cannot be read now, only a note given since then counts. The newest note is the one that speaks; one that does not say how the switch stands
 * takes the earlier ones back. Readings that did not reach the switch count only while there is nothing else.
 */
export function standingOf(readings: readonly JoinReading[]): Standing {
  const ordered = inOrder(readings);
  const real = ordered.filter(({ source }) => source !== 'note');
  const last = real.findLast(reachedTheSwitch) ?? real.at(-1) ?? null;
  const lastKnown = real.findLast(isKnown) ?? null;
  const role = ordered.findLast((reading) => reading.role !== undefined)?.role ?? null;
  const newestNote = ordered.findLast(({ source }) => source === 'note');
  const note = newestNote !== undefined && isKnown(newestNote) && (lastKnown === null || newestNote.at > lastKnown.at) ? newestNote : null;
  if (last !== null && isKnown(last)) {
    return { basis: last, lastKnown, contradictedBy: note !== null && note.joining !== last.joining ? note : null, role };
  }
  return { basis: note ?? last, lastKnown, contradictedBy: null, role };
}

function reachedTheSwitch({ joining }: JoinReading): boolean {
  return typeof joining === 'string' || !notReached.has(joining.unknown);
}
