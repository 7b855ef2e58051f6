import * as v from 'valibot';
import { expect, it } from 'vitest';
import { listedGroup } from '../../testing/groupBuilders';
import { accountIdOf } from '../../testing/simulatedLine';
import { schemas } from './schemas';

const day = 86_400_000;
const request = { kind: 'chats', accountId: accountIdOf(1), folder: 'ALL', next: null } as const;
const at = Date.UTC(2026, 10, 22);

function tapped(joinedAt: number): unknown {
  const groups = [listedGroup(1, { joinedAt, updatedAt: at, talkedAt: at })];
  return { request, of: 'chats', groups, chats: 1, unknownChats: 0, unreadable: 0, newestAt: at, oldestAt: at, next: null };
}

it.each([
  [at, true],
  [0, false],
  [Date.UTC(2011, 0, 1) - 1, false],
  [Date.UTC(2100, 0, 1) + day, false],
  [8.64e15, false],
])('a group that joined at %d is heard of: %s', (joinedAt, heard) => {
  expect(v.is(schemas['site/tapped'], tapped(joinedAt))).toBe(heard);
});
