import type { Instant } from '../ids';
import { dayMs } from '../time/jst';

/** How the members of a group rose lately, over steps that follow each other. */
export interface MemberRise {
  readonly sinceAt: Instant;
  readonly lastAt: Instant;
  /** People before the first step and after the last. */
  readonly from: number;
  readonly to: number;
}

/** Steps further apart belong to another rise, and a rise this old is news no more. */
const riseLastsMs = 7 * dayMs;
/** A rise is told from here on: this many people, and this part of those who were there. A push is charged per member, so both count. */
const jumpPeople = 20;
const jumpPart = 0.2;

/** The rise after members were seen to change. A change from or to an unknown number, or below where it began, ends it. */
export function riseAfter(rise: MemberRise | undefined, change: { readonly at: Instant; readonly from: number | null; readonly to: number | null }) {
  const { at, from, to } = change;
  if (from === null || to === null) return undefined;
  const before = rise !== undefined && at - rise.sinceAt <= riseLastsMs ? rise : { sinceAt: at, from };
  return to > before.from ? { sinceAt: before.sinceAt, from: before.from, lastAt: at, to } : undefined;
}

/** The rise if it is a jump and still news; null otherwise. */
export function jumpOf(rise: MemberRise | undefined, now: Instant): MemberRise | null {
  if (rise === undefined || now - rise.lastAt > riseLastsMs) return null;
  const people = rise.to - rise.from;
  return people >= jumpPeople && people >= rise.from * jumpPart ? rise : null;
}
