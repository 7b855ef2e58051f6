import type { Instant } from '../ids';
import { dayMs } from '../time/jst';
import type { ListedGroup, Reading } from './reading';

/** So far may LINE's clock and ours differ, ms: with a clock that is out by more than a year no secure connection comes about. */
const farthestAhead = 400 * dayMs;

/**
 * A reading in which times of the far future are unknown. Nothing would ever come after an event of such a date, not even the decision that the
 * group is dealt with, and a list that reaches up to it would never be followed down.
 */
export function withoutFarTimes(reading: Reading, now: Instant): Reading {
  const near = (at: Instant | null) => (at !== null && at > now + farthestAhead ? null : at);
  const nearGroup = (group: ListedGroup): ListedGroup => ({
    ...group,
    updatedAt: near(group.updatedAt),
    talkedAt: near(group.talkedAt),
    joinedAt: near(group.joinedAt),
    leftAt: near(group.leftAt),
  });
  switch (reading.of) {
    case 'chats':
      return { ...reading, groups: reading.groups.map(nearGroup), newestAt: newest(reading, near), oldestAt: near(reading.oldestAt) };
    case 'events':
      return { ...reading, joinedAt: near(reading.joinedAt), leftAt: near(reading.leftAt) };
    case 'accounts':
    case 'members':
    case 'problem':
      return reading;
  }
}

/** People's own chats are not in the reading, so the newest of the groups is the best there is once the newest of all is out of reach. */
function newest(reading: Extract<Reading, { of: 'chats' }>, near: (at: Instant | null) => Instant | null): Instant | null {
  const at = near(reading.newestAt);
  if (at !== null || reading.newestAt === null) return at;
  return reading.groups.reduce<Instant | null>((last, group) => {
    const own = near(group.updatedAt);
    return own === null ? last : Math.max(last ?? own, own);
  }, null);
}
