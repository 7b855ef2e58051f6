import { describe, expect, it } from 'vitest';
import type { ChatId } from '../../domain/ids';
import { readAccounts } from './accountsResponse';
import { readContacts } from './contactsResponse';
import { readEvents } from './eventsResponse';
import { readChats } from './listResponse';

const group = 'C0123456789abcdef0123456789abcdef';
const room = 'R0123456789abcdef0123456789abcdef';
const person = 'U0123456789abcdef0123456789abcdef';
const other = 'Cfedcba9876543210fedcba9876543210';
const at = 1_790_000_000_000;

const chatOf = (more: object) => readChats({ list: [{ chatId: group, chatType: 'GROUP', ...more }] })?.groups[0];

describe('what kind of chat it is', () => {
  it.each<[string, string | undefined, string | null]>([
    [group, 'GROUP', 'group'],
    [room, 'ROOM', 'room'],
    [person, 'USER', null],
    [group, undefined, 'group'],
    [room, undefined, 'room'],
    [person, undefined, null],
    [person, 'GROUP', 'group'],
    [group, 'USER', null],
    [group, 'SQUARE', 'unknown'],
    [person, 'USER_V2', null],
    [`Q${group.slice(1)}`, undefined, 'unknown'],
  ])('%s of type %s', (chatId, chatType, kind) => {
    expect(readChats({ list: [{ chatId, chatType }] })?.groups.map((one) => one.kind)).toEqual(kind === null ? [] : [kind]);
  });
});

describe('fields of a group', () => {
  it.each<[unknown, number | null]>([
    [0, 0],
    [500, 500],
    [-1, null],
    [2.5, null],
    ['8', null],
    [1e9, null],
    [null, null],
  ])('count %j is %j members', (count, members) => {
    expect(chatOf({ profile: { count } })?.members).toBe(members);
  });

  it.each<[unknown, number | null]>([
    [at, at],
    [at + 0.5, at],
    [Date.UTC(2010, 11, 31), null],
    [Date.UTC(2100, 0, 2), null],
    [at / 1_000, null],
    [String(at), null],
    [-at, null],
  ])('time %j is %j', (updatedAt, expected) => {
    expect(chatOf({ updatedAt })?.updatedAt).toBe(expected);
  });

  it.each<[unknown, string | null]>([
    ['', null],
    [' ', ' '],
    [7, null],
    ['x'.repeat(1_001), 'x'.repeat(1_000)],
    ['x'.repeat(999) + '🔔🔔', 'x'.repeat(999)],
    ['x'.repeat(998) + '🔔🔔', 'x'.repeat(998) + '🔔'],
  ])('a name is kept as it is and cut between characters', (name, expected) => {
    expect(chatOf({ profile: { name } })?.name).toBe(expected);
  });

  it.each<[unknown, string | null]>([
    ['0hAbc_-12', '0hAbc_-12'],
    ['0h/p/300x300', '0h/p/300x300'],
    ['../../evil', null],
    ['/evil', null],
    ['a?b', null],
    ['x'.repeat(301), null],
  ])('icon %j is %j', (iconHash, expected) => {
    expect(chatOf({ profile: { iconHash } })?.iconHash).toBe(expected);
  });

  it('talked at is the later of received and sent', () => {
    expect(chatOf({ lastReceivedAt: at, lastSentAt: at + 5 })?.talkedAt).toBe(at + 5);
    expect(chatOf({ lastReceivedAt: at })?.talkedAt).toBe(at);
    expect(chatOf({ lastTalkedAt: at })?.talkedAt).toBeNull();
  });
});

describe('join and leave of the account itself', () => {
  it.each<[string, object, number | null, number | null]>([
    ['join', { type: 'join', timestamp: at, source: { chatId: group } }, at, null],
    ['join, userId null', { type: 'join', timestamp: at, source: { chatId: group, userId: null } }, at, null],
    ['leave', { type: 'leave', timestamp: at, source: { chatId: group } }, null, at],
    ['join of a user', { type: 'join', timestamp: at, source: { chatId: group, userId: person } }, null, null],
    ['leave of a user', { type: 'leave', timestamp: at, source: { chatId: group, userId: person } }, null, null],
    ['memberJoined', { type: 'memberJoined', timestamp: at, source: { chatId: group } }, null, null],
    ['message', { type: 'message', timestamp: at, source: { chatId: group } }, null, null],
    ['join of another chat', { type: 'join', timestamp: at, source: { chatId: other } }, null, null],
    ['join without a time', { type: 'join', source: { chatId: group } }, null, null],
    ['join without a source', { type: 'join', timestamp: at }, at, null],
  ])('%s', (_name, event, joinedAt, leftAt) => {
    expect(chatOf({ latestEvent: event })).toMatchObject({ joinedAt, leftAt });
    expect(readEvents({ list: [event] }, group as ChatId)).toEqual({ of: 'events', joinedAt, leftAt });
  });
});

describe('pages', () => {
  it('a page reaches as far down as its last dated entry', () => {
    const list = [at - 900, at, at - 5, undefined].map((updatedAt) => ({ chatId: person, chatType: 'USER', updatedAt }));
    expect(readChats({ list })).toMatchObject({ newestAt: at, oldestAt: at - 5, chats: 4, groups: [] });
  });

  it.each<[unknown, string | null]>([
    ['token', 'token'],
    ['', null],
    [null, null],
    [undefined, null],
  ])('next %j is %j', (next, expected) => {
    expect(readChats({ list: [], next })?.next).toBe(expected);
    expect(readContacts({ list: [], next })?.next).toBe(expected);
  });
});

describe('contacts', () => {
  it('a group has the id its profile tells, or else its contact id', () => {
    const ids = [{ contactId: 'x', profile: { groupId: group } }, { contactId: group }, { contactId: other, profile: { groupId: group } }];
    expect(ids.map((one) => readContacts({ list: [one] })?.groups[0]?.chatId)).toEqual([group, group, group]);
  });
});

describe('accounts', () => {
  it.each<[object, object]>([
    [{ responseMode: 'CHAT' }, { chatOn: true }],
    [{ responseMode: 'BOT' }, { chatOn: false }],
    [{ responseMode: 'BOTH' }, { chatOn: null }],
    [{}, { chatOn: null, unreadCount: null, basicId: null, name: null }],
    [{ unreadCount: 0 }, { unreadCount: 0 }],
    [{ unreadCount: -3 }, { unreadCount: null }],
    [{ basicSearchId: '@demo0001' }, { basicId: '@demo0001' }],
    [{ basicSearchId: 'demo0001' }, { basicId: null }],
  ])('%j', (fields, expected) => {
    expect(readAccounts({ list: [{ botId: person, ...fields }] })?.accounts[0]).toMatchObject(expected);
  });

  it('a list with more pages, or with an entry that could not be read, is not complete', () => {
    expect(readAccounts({ list: [{ botId: person }] })?.complete).toBe(true);
    expect(readAccounts({ list: [{ botId: person }], next: 'more' })?.complete).toBe(false);
    expect(readAccounts({ list: [{ botId: person }, { botId: 'x' }] })?.complete).toBe(false);
  });
});

it('a list far longer than any of LINE’s is not understood, rather than too long to be passed on', () => {
  const list = (length: number, entry: object) => ({ list: Array.from({ length }, () => entry) });
  expect(readChats(list(1_000, { chatId: group }))?.groups).toHaveLength(1_000);
  expect(readChats(list(1_001, { chatId: group }))).toBeNull();
  expect(readContacts(list(1_001, { contactId: group }))).toBeNull();
  expect(readAccounts(list(5_000, { botId: person }))?.accounts).toHaveLength(5_000);
  expect(readAccounts(list(5_001, { botId: person }))).toBeNull();
});
