import { describe, expect, it } from 'vitest';
import { noted, reading } from '../../testing/readinessBuilders';
import { isWorthKeeping } from './isWorthKeeping';
import type { Joining, JoinReading } from './joinReading';

const hour = 60 * 60_000;
const notFound: Joining = { unknown: 'notFound' };

describe('which looks at the switch are kept', () => {
  it.each<[string, JoinReading, readonly JoinReading[], boolean]>([
    ['the first one', reading('off', 0), [], true],
    ['the first page without the switch', reading(notFound, 0), [], true],
    ['the same within the hour', reading('off', hour - 1), [reading('off', 0)], false],
    ['the same after an hour: the knowledge is younger', reading('off', hour), [reading('off', 0)], true],
    ['another state', reading('allowed', 1), [reading('off', 0)], true],
    ['the same seen by other means', reading('off', 1, { source: 'check' }), [reading('off', 0)], false],
    ['a page without the switch, once it was known', reading(notFound, 9 * hour), [reading('off', 0)], false],
    ['a switch one may not see, though it was known', reading({ unknown: 'noRight' }, 1), [reading('off', 0)], true],
    ['a page without the switch, while only a person said so', reading(notFound, 1), [noted('off', 0)], true],
    ['a page without the switch, again', reading(notFound, 1), [reading(notFound, 0)], false],
    ['a role that was not told before', reading('off', 1, { role: 'operator' }), [reading('off', 0)], true],
    ['the same after a look dated ahead', reading('off', 1), [reading('off', 5)], true],
    ['whatever a person says', noted('off', 1), [noted('off', 0), reading('off', 0)], true],
  ])('%s: %#', (_name, seen, kept, worth) => {
    expect(isWorthKeeping(seen, kept)).toBe(worth);
  });
});
