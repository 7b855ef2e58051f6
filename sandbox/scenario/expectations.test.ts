import { describe, expect, test } from 'vitest';
import { CannotSee, judge, type Look, looksNeeded } from './expectations';
import type { Expectation } from './expectationFormat';

const requests = { nonGet: 0, markAsRead: 0, own: 12, perSecondAtMost: 1.8 };
const timeline = ['firstSeen', 'joined', 'rang', 'renamed'];

describe('judge', () => {
  const cases: [what: string, expectation: Expectation, look: Look, held: boolean][] = [
    ['the very badge', { badge: '1' }, { badge: '1' }, true],
    ['another badge', { badge: '1' }, { badge: '11' }, false],
    ['no badge', { badge: '' }, { badge: '' }, true],
    ['the inbox in its order', { inbox: ['b', 'a'] }, { inbox: ['b', 'a'] }, true],
    ['the inbox in another order', { inbox: ['a', 'b'] }, { inbox: ['b', 'a'] }, false],
    ['more in the inbox than expected', { inbox: ['a'] }, { inbox: ['a', 'b'] }, false],
    ['a name that must not be there and is not', { notInInbox: ['c'] }, { inbox: ['a', 'b'] }, true],
    ['one of two names that must not be there', { notInInbox: ['c', 'b'] }, { inbox: ['a', 'b'] }, false],
    ['as many notifications', { notifications: 2 }, { notifications: 2 }, true],
    ['one notification too many', { notifications: 2 }, { notifications: 3 }, false],
    ['health of the asked account only', { health: { '@a': 'watching' } }, { health: { '@a': 'watching', '@b': 'chatOff' } }, true],
    ['another health', { health: { '@a': 'watching' } }, { health: { '@a': 'notYet' } }, false],
    ['the timeline', { timeline: { account: '@a', chatId: 'C', kinds: ['joined', 'renamed'] } }, { timeline }, true],
    ['a timeline that lacks one', { timeline: { account: '@a', chatId: 'C', kinds: ['joined', 'renamed', 'left'] } }, { timeline }, false],
    ['readiness', { readiness: { '@a': 'unknown' } }, { readiness: { '@a': 'unknown' } }, true],
    [
      'a missing figure is null',
      { figures: { account: '@a', on: '2026-11-01', blocks: null } },
      { figures: { contacts: 1, targetReaches: null, blocks: null, reachable: null } },
      true,
    ],
    [
      'a missing figure is not zero',
      { figures: { account: '@a', on: '2026-11-01', blocks: 0 } },
      { figures: { contacts: 1, targetReaches: null, blocks: null, reachable: null } },
      false,
    ],
    ['an import', { imports: { 'a.csv': { taken: 3 } } }, { imports: { 'a.csv': { taken: 3, rejected: 1 } } }, true],
    ['a refused import', { imports: { 'a.csv': { refused: 'empty' } } }, { imports: { 'a.csv': { refused: 'notText' } } }, false],
    ['an import that never happened', { imports: { 'a.csv': { taken: 0 } } }, { imports: {} }, false],
    ['requests', { requests: { nonGet: 0, markAsRead: 0, perSecondAtMost: 2 } }, { requests }, true],
    ['too many requests a second', { requests: { perSecondAtMost: 1 } }, { requests }, false],
    ['requests of its own where there must be none', { requests: { own: 0 } }, { requests }, false],
    ['no errors', { errors: 0 }, { errors: [] }, true],
    ['an error', { errors: 0 }, { errors: ['worker: boom'] }, false],
    ['what cannot be seen', { inbox: [] }, { inbox: new CannotSee('the page is closed') }, false],
    ['what was not looked at', { inbox: [] }, {}, false],
  ];
  test.each(cases)('%s', (_what, expectation, look, held) => expect(judge(expectation, look).map((verdict) => verdict.held)).toEqual([held]));

  test('gives one verdict for each key, with what was expected and what was seen', () => {
    expect(judge({ badge: '1', inbox: ['a'] }, { badge: '?', inbox: ['a'] })).toEqual([
      { key: 'badge', held: false, expected: '"1"', got: '"?"' },
      { key: 'inbox', held: true, expected: '["a"]', got: '["a"]' },
    ]);
  });
  test('says why something cannot be seen', () =>
    expect(judge({ inbox: [] }, { inbox: new CannotSee('the page is closed') })[0]?.got).toBe('the page is closed'));
});

test('only what is asked about is looked at', () => {
  expect([...looksNeeded({ notInInbox: ['a'], inbox: ['b'], errors: 0 })]).toEqual(['inbox', 'errors']);
});
