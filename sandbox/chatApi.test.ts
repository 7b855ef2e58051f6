import { describe, expect, it } from 'vitest';
import { ask, askChat, basicId, botId, chatPage, listedIds, newGroupId, oldGroupId, startAt, stillWorld } from './testSite';

const invited = { account: basicId, chatId: newGroupId, name: '新年会 2027', members: 8 };
const old = { account: basicId, chatId: oldGroupId };
const roomId = 'R0000000000000000000000000000000a';
const userId = 'U000000000000000000000000000000aa';
const csrf = { 'x-xsrf-token': 'any' };

describe('chat list', () => {
  it('shows a silent group at the top, with its join as latest event', async () => {
    const { world } = stillWorld();
    world.invite(invited);
    expect((await chatPage(world)).list[0]).toEqual({
      chatId: newGroupId,
      chatType: 'GROUP',
      profile: { groupId: newGroupId, name: '新年会 2027', count: 8, iconHash: expect.any(String) as string },
      status: 'active',
      updatedAt: startAt,
      read: false,
      readMentioned: false,
      muteAtPc: false,
      muteAtApp: false,
      done: false,
      followedUp: false,
      spam: false,
      tagIds: [],
      autoTagIds: [],
      latestEvent: { type: 'join', timestamp: startAt, source: { chatId: newGroupId } },
    });
  });

  it('pages to the end without a gap while nothing moves', async () => {
    const { world } = stillWorld({}, { fill: { users: 60, groups: 10 } });
    const ids: string[] = [];
    let next: string | undefined = '';
    let pages = 0;
    for (; next !== undefined; pages += 1) {
      const page = await chatPage(world, `limit=25${next === '' ? '' : `&next=${encodeURIComponent(next)}`}`);
      ids.push(...page.list.map((chat) => chat.chatId));
      next = page.next;
    }
    expect([pages, ids.length, new Set(ids).size]).toEqual([3, 71, 71]);
  });

  it('misses on page 2 a chat that moved to the top in between', async () => {
    const { world } = stillWorld({}, { fill: { users: 40 } });
    const all = [...(await listedIds(world))];
    const first = await chatPage(world);
    const second = async () => listedIds(world, `limit=25&next=${encodeURIComponent(first.next ?? '')}`);
    const [moving] = await second();
    world.message({ account: basicId, chatId: String(moving) });
    expect(await second()).not.toContain(moving);
    expect(all).not.toContain(moving);
    expect((await listedIds(world))[0]).toBe(moving);
  });

  it.each([
    ['limit=26', 400, 'exceeded_limit'],
    ['limit=0', 400, 'exceeded_limit'],
    ['folderType=NOWHERE', 400, 'invalid_folder_type'],
    ['next=abc', 400, 'malformed_next_token'],
  ])('answers %s with %i %s', async (query, status, code) => {
    const { world } = stillWorld();
    expect(await askChat(world, `/chats?${query}`)).toMatchObject({ status, json: { code } });
  });

  it('refuses a token that was not percent-encoded', async () => {
    const { world } = stillWorld({}, { fill: { users: 40 } });
    const { next } = await chatPage(world);
    expect(await askChat(world, `/chats?next=${next ?? ''}`)).toMatchObject({ status: 400, json: { code: 'malformed_next_token' } });
  });
});

describe('switches', () => {
  it.each([
    ['listed', [newGroupId, oldGroupId]],
    ['contactsOnly', [oldGroupId]],
  ] as const)('silentGroups %s', async (silentGroups, ids) => {
    const { world } = stillWorld({ silentGroups });
    world.invite(invited);
    expect(await listedIds(world)).toEqual(ids);
    const contacts = (await askChat(world, '/contacts?filterKey=GROUP&limit=100')).json as { list: { contactId: string; chatExists: boolean }[] };
    expect(contacts.list.find((contact) => contact.contactId === newGroupId)?.chatExists).toBe(silentGroups === 'listed');
    world.message({ account: basicId, chatId: newGroupId });
    expect((await listedIds(world))[0]).toBe(newGroupId);
  });

  it.each([
    ['groups', [true, false]],
    ['always', [true, true]],
    ['never', [false, false]],
  ] as const)('latestEvent %s', async (latestEvent, present) => {
    const chats = [
      { chatId: oldGroupId, name: 'g', updatedMinutesAgo: 1 },
      { chatId: userId, name: 'u', updatedMinutesAgo: 2 },
    ];
    const { world } = stillWorld({ latestEvent }, { chats });
    expect((await chatPage(world)).list.map((chat) => chat.latestEvent !== undefined)).toEqual(present);
  });

  it.each([
    ['kept', [oldGroupId], 200],
    ['gone', [], 404],
  ] as const)('leftGroups %s', async (leftGroups, ids, chatStatus) => {
    const { world } = stillWorld({ leftGroups });
    expect((await askChat(world, `/chats/${oldGroupId}/members?limit=100`)).status).toBe(200);
    world.remove(old);
    expect(await listedIds(world)).toEqual(ids);
    expect((await askChat(world, `/chats/${oldGroupId}/members?limit=100`)).status).toBe(404);
    expect((await askChat(world, `/chats/${oldGroupId}`)).status).toBe(chatStatus);
  });

  it.each([
    ['inbox', ['a']],
    ['everything', ['a', 'b', 'c']],
  ] as const)('allFolder %s', async (allFolder, names) => {
    const chats = (['ALL', 'DONE', 'SPAM'] as const).map((folder, index) => {
      return { chatId: `C${'0'.repeat(31)}${index}`, name: 'abc'.charAt(index), folder, updatedMinutesAgo: index };
    });
    const { world } = stillWorld({ allFolder }, { chats });
    expect((await chatPage(world)).list.map((chat) => chat.profile['name'])).toEqual(names);
    expect((await chatPage(world, 'folderType=SPAM')).list.map((chat) => chat.profile['name'])).toEqual(['c']);
  });

  it.each([
    ['works', 200],
    ['rejected', 400],
  ] as const)('contactsFilter %s', async (contactsFilter, status) => {
    const { world } = stillWorld({ contactsFilter });
    expect((await askChat(world, '/contacts?filterKey=GROUP&limit=100')).status).toBe(status);
    expect((await askChat(world, '/contacts?limit=100')).status).toBe(200);
    expect((await askChat(world, '/contacts?limit=101')).status).toBe(400);
  });

  it.each([
    ['401', 401, 'application/json;charset=UTF-8'],
    ['redirect', 302, undefined],
    ['html', 200, 'text/html;charset=UTF-8'],
  ] as const)('loggedOut %s', async (loggedOut, status, contentType) => {
    const { world } = stillWorld({ loggedOut });
    world.logOut();
    const answer = await askChat(world, '/chats');
    expect([answer.status, answer.headers['content-type']]).toEqual([status, contentType]);
    if (loggedOut === '401') expect(answer.json).toEqual({ code: 'not_login' });
    if (loggedOut === 'redirect') expect(answer.headers['location']).toMatch(/^https:\/\/account\.line\.biz\/login\?redirectUri=/);
    world.logIn();
    expect((await askChat(world, '/chats')).status).toBe(200);
  });

  it.each([
    ['full', { roomId, name: '準備', count: 4 }],
    ['bare', { roomId }],
  ] as const)('roomProfile %s', async (roomProfile, profile) => {
    const { world } = stillWorld({ roomProfile }, { chats: [{ chatId: roomId, name: '準備', members: 4 }] });
    const shown = (await chatPage(world)).list[0]?.profile;
    expect(shown).toMatchObject(profile);
    expect(shown !== undefined && 'name' in shown).toBe(roomProfile === 'full');
  });

  it.each([
    ['2026', 'growing'],
    ['unknown', 'recycled'],
  ] as const)('layout %s with %s rows is in the page', async (layout, rows) => {
    const { world } = stillWorld({ layout, rows });
    const page = await ask(world, `https://chat.line.biz/${botId}`);
    expect(page.text).toContain(`data-layout="${layout}" data-rows="${rows}"`);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('accounts and chats', () => {
  it('lists accounts with their unread chats', async () => {
    const { world } = stillWorld();
    world.invite(invited);
    const { json } = await ask(world, 'https://chat.line.biz/api/v1/bots?limit=1000&noFilter=true');
    expect(json).toMatchObject({ list: [{ botId, basicSearchId: basicId, responseMode: 'CHAT', unreadCount: 1 }] });
  });

  it('names why an account cannot be read', async () => {
    const { world } = stillWorld();
    expect(await ask(world, `https://chat.line.biz/api/v2/bots/U${'9'.repeat(32)}/chats`)).toMatchObject({
      status: 404,
      json: { code: 'not_found_operatable_bot' },
    });
    world.set({ account: basicId, responseMode: 'BOT' });
    expect(await askChat(world, '/chats')).toMatchObject({ status: 403, json: { code: 'not_chat_mode_bot' } });
    expect(await askChat(world, '')).toMatchObject({ status: 200, json: { responseMode: 'BOT', hasChatRoom: true } });
  });

  it('tells the events newest first and the members without the account', async () => {
    const { world, wait } = stillWorld();
    world.remove(old);
    wait(1_000);
    world.invite(old);
    const events = (await ask(world, `https://chat.line.biz/api/v3/bots/${botId}/chats/${oldGroupId}/messages?limit=50`)).json as {
      list: { type: string }[];
    };
    expect(events.list.map((event) => event.type)).toEqual(['join', 'leave', 'message', 'join']);
    const members = (await askChat(world, `/chats/${oldGroupId}/members?limit=10`)).json as { list: unknown[]; next?: string };
    expect([members.list.length, members.next === undefined]).toEqual([10, false]);
  });

  it('marks as read only with the CSRF header', async () => {
    const { world } = stillWorld();
    world.message(old);
    const address = `https://chat.line.biz/api/v2/bots/${botId}/chats/${oldGroupId}/markAsRead`;
    const isRead = () => world.findAccount(basicId)?.chats.get(oldGroupId)?.read;
    expect([(await ask(world, address, 'PUT')).status, isRead()]).toEqual([403, false]);
    expect([(await ask(world, address, 'PUT', csrf)).status, isRead()]).toEqual([200, true]);
  });

  it('leads from a basic id to the account', async () => {
    const { world } = stillWorld();
    expect((await ask(world, `https://chat.line.biz/account/${basicId}`)).headers['location']).toBe(`/${botId}`);
  });
});

describe('faults', () => {
  it.each([
    [{ status: 429 }, 429, '{}'],
    [{ status: 500 }, 500, '{}'],
    [{ status: 403 }, 403, '{}'],
    [{ body: 'garbage' as const }, 200, undefined],
  ])('%j for as many calls as asked', async (trouble, status, text) => {
    const { world } = stillWorld();
    world.fault({ path: '/chats', times: 2, ...trouble });
    expect((await ask(world, 'https://chat.line.biz/api/v1/bots')).status).toBe(200);
    const answers = [await askChat(world, '/chats'), await askChat(world, '/chats'), await askChat(world, '/chats')];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, 200]);
    expect(answers[0]?.json === undefined).toBe(text === undefined);
    if (text !== undefined) expect(answers[0]?.text).toBe(text);
    expect(answers[2]?.json).toHaveProperty('list');
  });

  it('comes late with the right answer', async () => {
    const { world } = stillWorld();
    world.fault({ path: '/chats', delayMs: 60 });
    const began = performance.now();
    expect(await listedIds(world)).toEqual([oldGroupId]);
    expect(performance.now() - began).toBeGreaterThan(50);
  });

  it('does not touch pages', async () => {
    const { world } = stillWorld();
    world.fault({ path: '/', status: 500 });
    expect((await ask(world, `https://chat.line.biz/${botId}`)).status).toBe(200);
    expect((await askChat(world, '/chats')).status).toBe(500);
  });
});
