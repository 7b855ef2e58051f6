import { describe, expect, it } from 'vitest';
import { firstSeen, folded } from '../../testing/groupBuilders';
import { dayMs } from '../time/jst';
import { isLaterTalk, silentDays, withTalk } from './silence';

const now = Date.parse('2026-11-20T14:32:00+09:00');
const group = folded(firstSeen());

describe('silence of a group', () => {
  it.each([
    ['a message just now', now, 0],
    ['a day less a second', now - dayMs + 1_000, 0],
    ['a month', now - 30 * dayMs, 30],
    ['a clock that ran ahead', now + dayMs, 0],
  ])('%s', (_title, talkedAt, days) => {
    expect(silentDays(withTalk(group, talkedAt), now)).toBe(days);
  });

  it('is unknown where LINE told of no message, and of a group the account left', () => {
    expect(silentDays(group, now)).toBeNull();
    expect(silentDays({ ...withTalk(group, now), presence: 'left' }, now)).toBeNull();
  });

  it('is written down once a day at most, and never back', () => {
    const noon = Date.parse('2026-11-20T12:00:00+09:00');
    expect([undefined, noon - dayMs, noon, noon + dayMs].map((before) => isLaterTalk(before, now))).toEqual([true, true, false, false]);
    expect(isLaterTalk(Date.parse('2026-11-19T23:59:00+09:00'), Date.parse('2026-11-20T00:01:00+09:00'))).toBe(true);
  });
});
