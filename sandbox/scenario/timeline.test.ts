import { describe, expect, test } from 'vitest';
import { orderedKinds, timelineHolds } from './timeline';

describe('timelineHolds', () => {
  test.each([
    ['what people do not tell is left out', ['joined'], ['firstSeen', 'joined', 'settled', 'rang', 'handled'], true],
    ['a named kind counts', ['firstSeen', 'joined'], ['firstSeen', 'joined', 'rang'], true],
    ['a named kind must be there', ['firstSeen', 'joined', 'handled'], ['firstSeen', 'joined', 'rang'], false],
    ['a named kind counts as often as it is there', ['rang'], ['rang', 'rang'], false],
    ['order counts', ['renamed', 'joined'], ['joined', 'renamed'], false],
    ['a happening nobody expected', ['joined'], ['joined', 'left'], false],
    ['plain words', ['left', 'back', 'members'], ['left', 'returned', 'membersChanged'], true],
    ['a return told with its date', ['joined', 'left', 'back'], ['joined', 'left', 'joined', 'returned'], true],
    ['a return whose date is expected', ['joined', 'left', 'joined', 'back'], ['joined', 'left', 'joined', 'returned'], true],
    ['a second joining without a return', ['joined', 'left'], ['joined', 'left', 'joined'], false],
    ['nothing at all', [], [], true],
  ])('%s', (_what, expected, actual, held) => expect(timelineHolds(expected, actual)).toBe(held));
});

test('events are ordered by when they happened, then by when they were written down', () => {
  const event = (kind: string, at: number, recordedAt: number) => ({ eventId: kind, kind, at, recordedAt });
  expect(orderedKinds([event('renamed', 5, 9), event('firstSeen', 3, 8), event('joined', 3, 7)])).toEqual(['joined', 'firstSeen', 'renamed']);
});
