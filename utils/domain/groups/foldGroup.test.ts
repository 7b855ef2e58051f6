import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, firstSeen, folded } from '../../testing/groupBuilders';
import type { GroupEvent } from './events';
import { foldGroup } from './foldGroup';
import { isOpen, isRinging } from './groupState';

const by = 'Tanaka';
const history: GroupEvent[] = [
  firstSeen(),
  event('joined', 900, { via: 'list' }),
  event('rang', 1_100, { as: 'single' }),
  event('owned', 1_200, { by, owner: 'Sato' }),
  event('handled', 1_300, { by }),
  event('left', 1_400, { via: 'leaveEvent' }),
  event('joined', 1_500, { via: 'list' }),
  event('returned', 1_600, { via: 'list', notBeforeAt: 1_450 }),
  event('noted', 1_700, { by, text: 'call back' }),
];

describe('folding events into a group', () => {
  it('is nothing before anything was seen', () => {
    expect(foldGroup([])).toBeNull();
    expect(foldGroup([event('handled', 5, { by })])).toBeNull();
  });

  it.each([
    ['first sight rings', [firstSeen()], { attention: 'new', presence: 'in', name: 'One' }, true],
    ['a baseline never rings', [firstSeen({ novelty: 'baseline' })], { attention: 'known' }, false],
    ['what may be old does not ring', [firstSeen({ novelty: 'maybeOld' })], { attention: 'new' }, false],
    ['settled as joined it rings', [firstSeen({ novelty: 'maybeOld' }), event('settled', 2_000, { novelty: 'joined' })], { novelty: 'joined' }, true],
    [
      'settled as old it asks for nothing',
      [firstSeen({ novelty: 'maybeOld' }), event('settled', 2_000, { novelty: 'baseline' })],
      { attention: 'known' },
      false,
    ],
    ['seen', [firstSeen(), event('seen', 2_000, { by })], { attention: 'seen' }, false],
    ['owned by a name', [firstSeen(), event('owned', 2_000, { by, owner: 'Sato' })], { attention: 'owned', owner: 'Sato' }, false],
    ['handled', [firstSeen(), event('handled', 2_000, { by })], { attention: 'handled', handledBy: by, handledAt: 2_000 }, false],
    ['seen does not undo handled', [firstSeen(), event('handled', 2_000, { by }), event('seen', 2_100, { by })], { attention: 'handled' }, false],
    ['reopened', [firstSeen(), event('handled', 2_000, { by }), event('reopened', 2_100, { by })], { attention: 'seen', handledBy: null }, false],
    ['muted', [firstSeen(), event('muted', 2_000, { by, on: true })], { muted: true }, false],
    ['snoozed', [firstSeen(), event('snoozed', 2_000, { by, untilAt: 9_000 })], { snoozedUntilAt: 9_000 }, false],
    ['left, but nobody dealt with it', [firstSeen(), event('left', 2_000, { via: 'notFound' })], { presence: 'left', leftAt: 2_000 }, true],
    [
      'back rings again, whatever was decided',
      history,
      { presence: 'in', returned: true, attention: 'new', rangAt: null, joinedAt: 1_500, note: 'call back' },
      true,
    ],
    [
      'undone',
      [firstSeen(), event('handled', 2_000, { by }), event('undone', 2_100, { by, undoes: 'handled:2000' })],
      { attention: 'new', handledBy: null },
      true,
    ],
  ] as const)('%s', (_title, events, expected, ringing) => {
    const state = folded(...events);
    expect(state).toMatchObject(expected);
    expect(isRinging(state, 3_000)).toBe(ringing);
  });

  it('rings again when the snooze is over', () => {
    const state = folded(firstSeen(), event('snoozed', 2_000, { by, untilAt: 9_000 }));
    expect([isRinging(state, 8_999), isRinging(state, 9_000)]).toEqual([false, true]);
  });

  it('does not depend on the order or the doubling of events', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: history.length }), fc.subarray(history), (shuffled, doubled) => {
        expect(foldGroup([...shuffled, ...doubled])).toEqual(foldGroup(history));
      }),
    );
  });

  it('keeps open what nobody handled', () => {
    expect([folded(firstSeen()), folded(...history.slice(0, 5))].map(isOpen)).toEqual([true, false]);
  });
});
