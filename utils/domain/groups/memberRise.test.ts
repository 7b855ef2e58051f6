import { describe, expect, it } from 'vitest';
import { event, firstSeen, folded } from '../../testing/groupBuilders';
import { dayMs, hourMs } from '../time/jst';
import { jumpOf } from './memberRise';

/** Members as seen one after the other, so many hours apart; the first is the number at first sight. */
type Steps = readonly (readonly [hours: number, members: number | null])[];

function seen(steps: Steps) {
  const [[firstHours, first] = [0, null], ...later] = steps;
  let from = first;
  const events = later.map(([hours, to]) => {
    const change = event('membersChanged', hours * hourMs, { from, to });
    from = to;
    return change;
  });
  return folded(firstSeen({ at: firstHours * hourMs, members: first }), ...events);
}

describe('a jump of members', () => {
  it.each<[string, Steps, readonly [from: number, to: number] | null]>([
    [
      'at once',
      [
        [1, 18],
        [2, 43],
      ],
      [18, 43],
    ],
    [
      'one after the other',
      [
        [1, 18],
        [2, 25],
        [20, 31],
        [40, 39],
      ],
      [18, 39],
    ],
    [
      'too few people',
      [
        [1, 18],
        [2, 37],
      ],
      null,
    ],
    [
      'too small a part of many',
      [
        [1, 400],
        [2, 425],
      ],
      null,
    ],
    [
      'a fifth of many',
      [
        [1, 300],
        [2, 360],
      ],
      [300, 360],
    ],
    [
      'spread over more than a week',
      [
        [1, 18],
        [2, 28],
        [24 * 9, 40],
      ],
      null,
    ],
    [
      'some left again meanwhile',
      [
        [1, 18],
        [2, 50],
        [3, 45],
      ],
      [18, 45],
    ],
    [
      'all left again',
      [
        [1, 18],
        [2, 50],
        [3, 18],
      ],
      null,
    ],
    [
      'the number was not known before',
      [
        [1, null],
        [2, 90],
      ],
      null,
    ],
    [
      'the number is not known now',
      [
        [1, 18],
        [2, 60],
        [3, null],
      ],
      null,
    ],
    ['first sight is no jump', [[1, 480]], null],
  ])('%s', (_title, steps, expected) => {
    const group = seen(steps);
    const jump = jumpOf(group.rise, group.lastEventAt + 1);
    expect(jump && [jump.from, jump.to]).toEqual(expected);
  });

  it('is news for a week', () => {
    const { rise } = seen([
      [1, 18],
      [2, 60],
    ]);
    expect(jumpOf(rise, 2 * hourMs + 7 * dayMs)).not.toBeNull();
    expect(jumpOf(rise, 2 * hourMs + 7 * dayMs + 1)).toBeNull();
  });
});
