import type { Instant } from '../ids';
import { dayMs, jstDay } from '../time/jst';
import type { GroupState } from './groupState';

/** Days without a message by which the inbox can be narrowed. */
export const silenceSteps = [30, 90, 180] as const;
export type SilenceDays = (typeof silenceSteps)[number];

/** Whole days since the last message LINE told of; null = it told of none, or the account is not in the group any more. */
export function silentDays(group: Pick<GroupState, 'presence' | 'talkedAt'>, now: Instant): number | null {
  if (group.presence !== 'in' || group.talkedAt === undefined) return null;
  return Math.max(0, Math.floor((now - group.talkedAt) / dayMs));
}

/** The group with what is known of its last message: no event tells it, so it is carried over when events are folded anew. */
export function withTalk(group: GroupState, talkedAt: Instant | undefined): GroupState {
  return talkedAt === undefined ? group : { ...group, talkedAt };
}

/** Is a message of `talkedAt` worth writing down? To the day is enough, so a group costs one write a day at most. */
export function isLaterTalk(before: Instant | undefined, talkedAt: Instant): boolean {
  return before === undefined || jstDay(talkedAt) > jstDay(before);
}
