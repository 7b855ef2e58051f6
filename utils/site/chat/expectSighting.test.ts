import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/ids';
import type { Reading } from '../../domain/watch/reading';
import { listSeen, type MissingSight, missingSights, type Sighting } from './expectSighting';

describe('missingSights', () => {
  it.each<[Sighting['list'], number, readonly MissingSight[]]>([
    ['filled', 25, []],
    ['filled', 0, ['rowsNotFound']],
    ['empty', 0, []],
    ['empty', 3, []],
    ['none', 25, ['listNotSeen']],
    ['none', 0, ['listNotSeen', 'rowsNotFound']],
  ])('list %s, %d rows', (list, rows, missing) => {
    expect(missingSights({ list, rows })).toEqual(missing);
  });
});

describe('listSeen', () => {
  const request = { kind: 'chats', accountId: 'U0123456789abcdef0123456789abcdef' as AccountId, folder: 'ALL', next: null } as const;
  const page = (chats: number): Reading => ({
    request,
    of: 'chats',
    groups: [],
    chats,
    unknownChats: 0,
    unreadable: 0,
    newestAt: null,
    oldestAt: null,
    next: null,
  });
  it.each<[Sighting['list'], Reading, Sighting['list']]>([
    ['none', page(0), 'empty'],
    ['none', page(3), 'filled'],
    ['empty', page(3), 'filled'],
    ['filled', page(0), 'filled'],
    ['none', { request, of: 'problem', problem: { kind: 'chatOff' } }, 'empty'],
  ])('after %s', (before, reading, after) => {
    expect(listSeen(before, reading)).toBe(after);
  });
});
