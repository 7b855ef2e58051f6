import { expect, it } from 'vitest';
import { dayMs } from '../domain/time/jst';
import type { Reading, ReadRequest } from '../domain/watch/reading';
import { listedGroup } from '../testing/groupBuilders';
import { memoryGroupsStore } from '../testing/memoryGroupsStore';
import { accountIdOf } from '../testing/simulatedLine';
import { recordReading } from './recordReading';

const now = Date.parse('2026-11-20T14:32:00+09:00');
const accountId = accountIdOf(1);
const list: ReadRequest = { kind: 'chats', accountId, folder: 'ALL', next: null };
const contacts: ReadRequest = { kind: 'contacts', accountId, next: null };

function saying(request: ReadRequest, talkedAt: number): Reading {
  const groups = [listedGroup(1, { updatedAt: null, talkedAt })];
  return { request, of: 'chats', groups, chats: 1, unknownChats: 0, unreadable: 0, newestAt: null, oldestAt: null, next: null };
}

it.each([
  ['before', [contacts, list]],
  ['after', [list, contacts]],
] as const)('a contact that was marked as read today, %s the list was read, does not end a silence of a year', async (_when, requests) => {
  const store = memoryGroupsStore();
  const silentSince = now - 365 * dayMs;
  for (const request of requests) {
    const reading = saying(request, request.kind === 'contacts' ? now : silentSince);
    await recordReading(store, reading, { via: 'own', level: 'tab', sweep: null, now, random: 0 });
  }
  expect(store.groups().map(({ talkedAt }) => talkedAt)).toEqual([silentSince]);
});
