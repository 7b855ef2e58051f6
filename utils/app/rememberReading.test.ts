import { describe, expect, it } from 'vitest';
import type { ListedGroup, Reading, ReadRequest } from '../domain/watch/reading';
import { emptyMemory, type WorkingMemory } from '../domain/watch/workingMemory';
import { listedGroup } from '../testing/groupBuilders';
import { accountIdOf, chatIdOf } from '../testing/simulatedLine';
import { rememberReading, type RememberedReading } from './rememberReading';

const accountId = accountIdOf(1);
const top: ReadRequest = { kind: 'chats', accountId, folder: 'ALL', next: null };
const contacts: ReadRequest = { kind: 'contacts', accountId, next: null };

function listOf(request: ReadRequest, groups: readonly ListedGroup[], next: string | null = null): Reading {
  const dates = groups.flatMap((group) => group.updatedAt ?? []);
  const oldestAt = dates.length === 0 ? null : Math.min(...dates);
  return { request, of: 'chats', groups, chats: groups.length, unknownChats: 0, unreadable: 0, newestAt: null, oldestAt, next };
}

function after(memory: WorkingMemory, reading: Reading, change: Partial<RememberedReading> = {}): WorkingMemory {
  return rememberReading(memory, { reading, as: 'look', recorded: { doubts: [], account: null, highWaterBefore: null }, at: 9_000, ...change });
}

const asked = (memory: WorkingMemory) => memory.lookups.map(({ chatId, ask }) => [chatId, ask]);

describe('what fell out of a list', () => {
  const two = [listedGroup(1, { updatedAt: 5_000 }), listedGroup(2, { updatedAt: 4_000 })];

  it.each([
    ['the whole list, one is gone', top, [two[0] ?? listedGroup(1)], null, [[chatIdOf(2), 'members']]],
    ['the whole list, nothing is gone', top, two, null, []],
    ['the whole contacts, one is gone', contacts, [two[1] ?? listedGroup(2)], null, [[chatIdOf(1), 'members']]],
    ['only pushed down behind the first page', top, [listedGroup(3, { updatedAt: 8_000 })], 'more', []],
    ['newer than the end of the page, and still not there', top, [listedGroup(3, { updatedAt: 4_500 })], 'more', [[chatIdOf(1), 'members']]],
  ] as const)('%s', (_title, request, groups, next, questions) => {
    const before = after(emptyMemory, listOf(request, two));
    expect(asked(after(before, listOf(request, groups, next)))).toEqual(questions);
  });

  it('does not mix the contacts with the chats', () => {
    const before = after(emptyMemory, listOf(contacts, two));
    expect(asked(after(before, listOf(top, [])))).toEqual([]);
  });
});

describe('questions', () => {
  const doubts = [{ chatId: chatIdOf(1), ask: 'events', since: 100 }] as const;
  const asking = after(emptyMemory, listOf(top, []), { recorded: { doubts, account: null, highWaterBefore: null } });
  const answer: Reading = { request: { kind: 'events', accountId, chatId: chatIdOf(1) }, of: 'events', joinedAt: null, leftAt: null };

  it('are put once for each change', () => {
    const answered = after(asking, answer, { as: 'lookup' });
    expect(asked(asking)).toHaveLength(1);
    expect(asked(answered)).toEqual([]);
    expect(asked(after(answered, listOf(top, []), { recorded: { doubts, account: null, highWaterBefore: null } }))).toEqual([]);
    const later = [{ ...doubts[0], since: 200 }];
    expect(asked(after(answered, listOf(top, []), { recorded: { doubts: later, account: null, highWaterBefore: null } }))).toHaveLength(1);
  });

  it('stay open while nobody can answer', () => {
    const loggedOut: Reading = { request: answer.request, of: 'problem', problem: { kind: 'loggedOut', how: '401' } };
    expect(asked(after(asking, loggedOut, { as: 'lookup' }))).toHaveLength(1);
  });
});

describe('lists that go on', () => {
  const page = [listedGroup(1, { updatedAt: 5_000 })];

  it.each([
    ['everything on page 1 is newer than the last look', top, 4_000, 1],
    ['page 1 reaches the last look', top, 5_000, 0],
    ['the first look follows nothing', top, null, 0],
    ['contacts are followed to the end', contacts, 5_000, 1],
  ] as const)('%s', (_title, request, highWaterBefore, followed) => {
    const memory = after(emptyMemory, listOf(request, page, 'more'), { recorded: { doubts: [], account: null, highWaterBefore } });
    expect(memory.followUps).toHaveLength(followed);
  });

  it('are followed ten pages at most', () => {
    let memory = after(emptyMemory, listOf(top, page, 'more'), { recorded: { doubts: [], account: null, highWaterBefore: 1 } });
    let read = 1;
    for (; memory.followUps.length > 0 && read < 50; read += 1) {
      memory = after(memory, listOf({ ...top, next: 'more' }, page, 'more'), {
        as: 'followUp',
        recorded: { doubts: [], account: null, highWaterBefore: 5_000 },
      });
    }
    expect(read).toBe(11);
  });
});
