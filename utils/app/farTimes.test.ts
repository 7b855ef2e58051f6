import { expect, it } from 'vitest';
import type { Reading } from '../domain/watch/reading';
import { listedGroup } from '../testing/groupBuilders';
import { memoryGroupsStore } from '../testing/memoryGroupsStore';
import { accountIdOf, chatIdOf } from '../testing/simulatedLine';
import { decide } from './decide';
import { recordReading } from './recordReading';

const now = Date.UTC(2026, 10, 22);
const far = Date.UTC(2099, 0, 1);
const accountId = accountIdOf(1);
const context = { via: 'tap', level: 'tab', sweep: null, now, random: 0 } as const;

const page = (...groups: readonly ReturnType<typeof listedGroup>[]): Reading => ({
  request: { kind: 'chats', accountId, folder: 'ALL', next: null },
  of: 'chats',
  groups,
  chats: groups.length,
  unknownChats: 0,
  unreadable: 0,
  newestAt: groups.reduce((last, group) => Math.max(last, group.updatedAt ?? 0), 0),
  oldestAt: groups.at(-1)?.updatedAt ?? null,
  next: null,
});

it('a group that joined in the far future can be dealt with, and its history is dated today', async () => {
  const store = memoryGroupsStore();
  await recordReading(store, page(), context);
  await recordReading(store, page(listedGroup(1, { joinedAt: far, updatedAt: far, talkedAt: far })), context);
  await recordReading(store, { request: { kind: 'events', accountId, chatId: chatIdOf(1) }, of: 'events', joinedAt: far, leftAt: null }, context);
  await decide({ clock: { now: () => now }, store, newId: () => 'x', by: '' }, [{ accountId, chatId: chatIdOf(1) }], { kind: 'handled' });
  expect(store.groups().map((group) => [group.attention, group.joinedAt])).toEqual([['handled', null]]);
  expect(Math.max(...store.events().map((event) => event.at))).toBeLessThan(now + 1_000);
});

it('a chat of the far future does not pass for the newest one', async () => {
  const store = memoryGroupsStore();
  await recordReading(store, page(listedGroup(1, { updatedAt: far }), listedGroup(2, { updatedAt: now - 5 })), context);
  expect((await store.accounts()).map((account) => account.highWaterAt)).toEqual([now - 5]);
});

it('a clock that is days behind LINE’s keeps its dates', async () => {
  const store = memoryGroupsStore();
  await recordReading(store, page(), context);
  await recordReading(store, page(listedGroup(1, { joinedAt: now + 86_400_000 * 9 })), context);
  expect(store.groups().map((group) => group.joinedAt)).toEqual([now + 86_400_000 * 9]);
});
