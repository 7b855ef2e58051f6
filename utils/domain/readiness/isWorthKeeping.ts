import { inOrder, isKnown, type JoinReading } from './joinReading';

/** A look that says the same as the one before says nothing new for so long, ms. */
const sameForMs = 60 * 60_000;

/**
 * Is a look at the switch worth a row? `kept`: the account's readings so far. The same again within the hour is not; nor is a page on which the
 * switch was not found once any reading knew how it stands: pages without it are opened all day (`notFound`, `loggedOut`, `noAnswer` say nothing
 * of the switch itself). What a person writes always is.
 */
export function isWorthKeeping(seen: Omit<JoinReading, 'readingId'>, kept: readonly JoinReading[]): boolean {
  if (seen.source === 'note') return true;
  const looks = inOrder(kept.filter(({ source }) => source !== 'note'));
  if (typeof seen.joining !== 'string' && saysNothing.has(seen.joining.unknown) && looks.some(isKnown)) return false;
  const last = looks.at(-1);
  if (last === undefined || last.at > seen.at) return true;
  return seen.at - last.at >= sameForMs || !sameJoining(last, seen) || (seen.role !== undefined && seen.role !== last.role);
}

const saysNothing: ReadonlySet<string> = new Set(['notFound', 'loggedOut', 'noAnswer']);

function sameJoining({ joining: a }: Pick<JoinReading, 'joining'>, { joining: b }: Pick<JoinReading, 'joining'>): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : a.unknown === b.unknown;
}
