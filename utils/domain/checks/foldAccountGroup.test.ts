import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountGroupIdOf, blue, green, red } from '../../testing/checkBuilders';
import type { AccountGroupEvent } from './accountGroup';
import { foldAccountGroup, foldAccountGroups } from './foldAccountGroup';

const accountGroupId = accountGroupIdOf('group-1');
const base = (at: number) => ({ eventId: `e${at}`, accountGroupId, at, by: '田中' });
const events: readonly AccountGroupEvent[] = [
  { ...base(1), kind: 'named', name: '関東' },
  { ...base(2), kind: 'accountsSet', accounts: [blue, green], source: 'page', complete: false },
  { ...base(3), kind: 'accountsSet', accounts: [green, red], source: 'hand', complete: true },
  { ...base(4), kind: 'numbered', managerNumber: 1234 },
  { ...base(5), kind: 'roleNoted', person: '佐藤', role: 'operator' },
  { ...base(6), kind: 'roleNoted', person: '佐藤 ', role: 'administrator' },
  { ...base(7), kind: 'roleNoted', person: '鈴木', role: 'operatorNoSend' },
  { ...base(8), kind: 'roleNoted', person: '鈴木', role: null },
  { ...base(9), kind: 'putAway', away: true },
];

describe('an account group', () => {
  it('keeps every set of accounts it has had', () => {
    const group = foldAccountGroup(events);
    expect(group).toMatchObject({ name: '関東', managerNumber: 1234, accounts: [green, red], complete: true, away: true, madeAt: 1, lastEventAt: 9 });
    expect(group?.sets.map(({ accounts, source, complete }) => [accounts, source, complete])).toEqual([
      [[blue, green], 'page', false],
      [[green, red], 'hand', true],
    ]);
    expect(group?.roles).toEqual([{ person: '佐藤 ', role: 'administrator', notedAt: 6 }]);
  });

  it('is the same in whatever order its events are stored, doubled or not', () => {
    const stored = fc.tuple(fc.shuffledSubarray([...events], { minLength: events.length }), fc.subarray([...events]));
    fc.assert(
      fc.property(stored, ([all, again]) => {
        expect(foldAccountGroup([...all, ...again])).toEqual(foldAccountGroup(events));
      }),
    );
  });

  it('is nothing without events', () => {
    expect(foldAccountGroup([])).toBeNull();
  });
});

it('many are in the order of their names, then ids', () => {
  const other = (id: string, name: string): AccountGroupEvent => ({
    ...base(1),
    eventId: id,
    accountGroupId: accountGroupIdOf(id),
    kind: 'named',
    name,
  });
  const groups = foldAccountGroups([other('c', 'B'), other('b', 'A'), other('a', 'B'), ...events]);
  expect(groups.map(({ accountGroupId: id }) => id)).toEqual(['b', 'a', 'c', accountGroupId]);
});
