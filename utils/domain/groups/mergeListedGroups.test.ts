import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, firstSeen, folded, listedGroup } from '../../testing/groupBuilders';
import { accountIdOf, chatIdOf } from '../../testing/simulatedLine';
import type { ChatId } from '../ids';
import type { ListedGroup } from '../watch/reading';
import { clockSkewMs } from './classifyNovelty';
import { foldGroup } from './foldGroup';
import { type GroupState, isRinging } from './groupState';
import { type Look, mergeListedGroups } from './mergeListedGroups';

const look: Omit<Look, 'groups'> = {
  accountId: accountIdOf(1),
  observedAt: 10_000_000,
  via: 'list',
  watchedSinceAt: 5_000_000,
  baselineComplete: true,
  partOfFirstSweep: false,
  previousLookAt: 9_000_000,
};

function after(known: ReadonlyMap<ChatId, GroupState>, groups: readonly ListedGroup[], change: Partial<Look> = {}): Map<ChatId, GroupState> {
  const states = new Map(known);
  const { events } = mergeListedGroups(known, { ...look, ...change, groups });
  for (const chatId of new Set(events.map((one) => one.chatId))) {
    const before = known.get(chatId);
    const base =
      before === undefined ? [] : [firstSeen({ chatId, at: before.noticedAt, name: before.name, members: before.members, novelty: before.novelty })];
    const state = foldGroup([...base, ...events.filter((one) => one.chatId === chatId)]);
    if (state !== null) states.set(chatId, state);
  }
  return states;
}

const known = (state: GroupState) => new Map([[state.chatId, state]]);
const kinds = (state: GroupState, listed: ListedGroup) =>
  mergeListedGroups(known(state), { ...look, groups: [listed] }).events.map((one) => one.kind);

describe('comparing a list with what is known', () => {
  it('says between which two looks an undated group came in', () => {
    const { events, doubts } = mergeListedGroups(new Map(), { ...look, groups: [listedGroup(3)] });
    expect(events).toMatchObject([{ kind: 'firstSeen', novelty: 'newToUs', at: 10_000_000, notBeforeAt: 9_000_000, via: 'list' }]);
    expect(doubts).toEqual([{ chatId: chatIdOf(3), ask: 'events', since: 10_000_000 }]);
  });

  const here = folded(firstSeen({ at: 6_000_000, name: 'group 1' }));
  const gone = folded(
    firstSeen({ at: 6_000_000, name: 'group 1' }),
    event('joined', 5_900_000, { via: 'list' }),
    event('left', 7_000_000, { via: 'leaveEvent' }),
  );

  it.each([
    ['a new message is not news', here, listedGroup(1, { updatedAt: 9_999_000, talkedAt: 9_999_000 }), []],
    ['a new name is written down', here, listedGroup(1, { name: 'renamed' }), ['renamed']],
    ['a name that is missing is not a new name', here, listedGroup(1, { name: null }), []],
    ['more members', here, listedGroup(1, { members: 6 }), ['membersChanged']],
    ['unknown members are not zero', here, listedGroup(1, { members: null }), []],
    ['a dated leave', here, listedGroup(1, { leftAt: 8_000_000 }), ['left']],
    ['the same leave again', gone, listedGroup(1, { leftAt: 7_000_000 }), []],
    ['a join after the leave is a return', gone, listedGroup(1, { joinedAt: 8_000_000 }), ['joined', 'returned']],
    ['the join before the leave is not', gone, listedGroup(1, { joinedAt: 5_900_000 }), []],
    ['still listed although it left', gone, listedGroup(1, { updatedAt: 7_000_000 }), []],
    ['a known group gets its date', here, listedGroup(1, { joinedAt: 5_999_000 }), ['joined']],
  ] as const)('%s', (_title, state, listed, expected) => {
    expect(kinds(state, listed)).toEqual(expected);
  });

  const baseline = folded(firstSeen({ at: 6_000_000, name: 'group 1', novelty: 'baseline', changedAt: 6_030_000 }));
  const back = folded(
    firstSeen({ at: 6_000_000, name: 'group 1', novelty: 'baseline', changedAt: 6_030_000 }),
    event('returned', 7_000_000, { via: 'members', notBeforeAt: null }),
  );

  it.each([
    ['a join after the first sight, by the clock of LINE alone, is a return', baseline, 6_031_000, ['joined', 'returned']],
    ['a join up to the first sight is where it came from', baseline, 6_030_000, ['joined']],
    ['a join long before it, though the list lagged behind', { ...baseline, inByAt: 1_000 }, 6_000_000 - clockSkewMs, ['joined']],
    ['a return that rang already is not told twice', back, 7_001_000, ['joined']],
    ['a group that rang when it was first seen is not told twice', here, 6_031_000, ['joined']],
  ] as const)('%s', (_title, state, joinedAt, expected) => {
    expect(kinds(state, listedGroup(1, { joinedAt }))).toEqual(expected);
  });

  it.each([
    ['a change that no message explains', here, { updatedAt: 9_999_000, talkedAt: 1_000 }, ['events', 'members']],
    ['movement in a group that was left', gone, { updatedAt: 9_999_000, talkedAt: 9_999_000 }, ['events', 'members']],
    ['an ordinary message', here, { updatedAt: 9_999_000, talkedAt: 9_999_000 }, []],
  ] as const)('asks about %s', (_title, state, change, asked) => {
    expect(mergeListedGroups(known(state), { ...look, groups: [listedGroup(1, change)] }).doubts.map((doubt) => doubt.ask)).toEqual(asked);
  });

  it('never turns history around when the clock was set back', () => {
    const { events } = mergeListedGroups(known(gone), { ...look, observedAt: 100, groups: [listedGroup(1, { joinedAt: 8_000_000 })] });
    expect(folded(firstSeen({ at: 6_000_000 }), event('left', 7_000_000, { via: 'leaveEvent' }), ...events)).toMatchObject({
      presence: 'in',
      attention: 'new',
    });
  });
});

const anyGroup = fc.record({
  number: fc.integer({ min: 1, max: 8 }),
  members: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
  updatedAt: fc.integer({ min: 1, max: 10_000_000 }),
  joinedAt: fc.option(fc.integer({ min: 1, max: 10_000_000 }), { nil: null }),
});
const anyGroups = fc
  .uniqueArray(anyGroup, { selector: (group) => group.number, maxLength: 8 })
  .map((groups) => groups.map(({ number, ...change }) => listedGroup(number, change)));

describe('properties', () => {
  it('the same look twice says nothing the second time', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const once = after(new Map(), groups);
        expect(mergeListedGroups(once, { ...look, groups }).events).toEqual([]);
      }),
    );
  });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const byId = (states: Map<ChatId, GroupState>) => [...states].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(byId(after(new Map(), [...groups].reverse()))).toEqual(byId(after(new Map(), groups)));
      }),
    );
  });

  it('two looks together know the groups of both', () => {
    fc.assert(
      fc.property(anyGroups, anyGroups, (one, two) => {
        const both = after(after(new Map(), one), two, { observedAt: 11_000_000 });
        expect([...both.keys()].sort()).toEqual([...new Set([...one, ...two].map((group) => group.chatId))].sort());
      }),
    );
  });

  it('a first sight never rings', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const states = after(new Map(), groups, { watchedSinceAt: null, baselineComplete: false });
        expect([...states.values()].filter((state) => isRinging(state, 20_000_000))).toEqual([]);
      }),
    );
  });
});
