import { describe, expect, it } from 'vitest';
import { basicId, botId, newGroupId, oldGroupId, startAt, stillWorld } from './testSite';
import { type WorldChange, World } from './world';

const at = { account: basicId, chatId: newGroupId };

function groupOf(world: World, chatId: string) {
  const chat = world.findAccount(basicId)?.chats.get(chatId);
  if (chat === undefined) throw new Error(`no chat ${chatId}`);
  return chat;
}

describe('World', () => {
  it('invites: a join event dated now, unread, and no message', () => {
    const { world } = stillWorld();
    expect(world.invite({ ...at, name: '新年会 2027', members: 8 })).toBe('joined');
    expect(groupOf(world, newGroupId)).toMatchObject({ name: '新年会 2027', members: 8, read: false, updatedAt: startAt, lastReceivedAt: null });
    expect(groupOf(world, newGroupId).events).toEqual([{ type: 'join', timestamp: startAt, source: { chatId: newGroupId } }]);
  });

  it('comes back by a second invitation after a removal', () => {
    const { world, wait } = stillWorld();
    world.remove({ account: botId, chatId: oldGroupId });
    expect(groupOf(world, oldGroupId)).toMatchObject({ accountInside: false, updatedAt: startAt });
    wait(5_000);
    expect(world.invite({ account: basicId, chatId: oldGroupId })).toBe('back');
    expect(groupOf(world, oldGroupId)).toMatchObject({ accountInside: true, name: '青空ファン', members: 12, updatedAt: startAt + 5_000 });
    expect(groupOf(world, oldGroupId).events.map((event) => event.type)).toEqual(['join', 'message', 'leave', 'join']);
  });

  it('does not join where joining is not allowed', () => {
    const { world } = stillWorld({}, { joinAllowed: false });
    expect(world.invite(at)).toBe('refused');
    expect(world.findAccount(basicId)?.chats.has(newGroupId)).toBe(false);
  });

  it('writes, renames and counts members', () => {
    const { world, wait } = stillWorld();
    wait(1_000);
    world.rename({ account: basicId, chatId: oldGroupId, name: '青空の会' });
    expect(groupOf(world, oldGroupId)).toMatchObject({ name: '青空の会', updatedAt: startAt - 90 * 60_000 });
    world.members({ account: basicId, chatId: oldGroupId, count: 14 });
    world.members({ account: basicId, chatId: oldGroupId, count: 11 });
    const [joined, left] = groupOf(world, oldGroupId).events.slice(-2);
    expect([joined?.type, joined?.joined?.members.length, left?.type, left?.left?.members.length]).toEqual(['memberJoined', 2, 'memberLeft', 3]);
    expect(left?.left?.members).toEqual(expect.arrayContaining([...(joined?.joined?.members ?? [])]));
    world.message({ account: basicId, chatId: oldGroupId });
    expect(groupOf(world, oldGroupId)).toMatchObject({ read: false, lastReceivedAt: startAt + 1_000, updatedAt: startAt + 1_000 });
  });

  it.each<[string, (world: World) => void, RegExp]>([
    ['an unknown account', (world) => world.invite({ ...at, account: '@nobody' }), /no account @nobody.*@demo0001/],
    ['an unknown chat', (world) => world.message(at), /message: @demo0001 has no chat/],
    ['a group it is in already', (world) => world.invite({ account: basicId, chatId: oldGroupId }), /is in .* already/],
    ['a group it left', (world) => [1, 2].forEach(() => world.remove({ account: basicId, chatId: oldGroupId })), /no longer in/],
    ['a fault for no call', (world) => world.fault({ path: '/chats', times: 0 }), /times/],
  ])('refuses a step about %s', (_what, step, message) => {
    expect(() => step(stillWorld().world)).toThrow(message);
  });

  it('refuses two accounts with one id', () => {
    const account = { botId, basicId, name: 'a' };
    expect(() => new World({ accounts: [account, { ...account, basicId: '@other001' }] })).toThrow(botId);
  });

  it('has a clock of its own and tells its listeners of every change', () => {
    const { world } = stillWorld();
    const changes: WorldChange[] = [];
    const stop = world.onChange((change) => changes.push(change));
    world.passTime(60_000);
    expect(world.now()).toBe(startAt + 60_000);
    world.invite(at);
    world.logOut();
    world.logOut();
    world.set({ account: basicId, responseMode: 'BOT', plan: 'standard' });
    stop();
    world.logIn();
    expect(changes.map((change) => change.kind)).toEqual(['time', 'chat', 'session', 'account']);
    expect(changes[1]).toMatchObject({ botId, chatId: newGroupId, event: { type: 'join', timestamp: startAt + 60_000 } });
    expect(world.findAccount(botId)).toMatchObject({ responseMode: 'BOT', plan: 'standard', joinAllowed: true });
  });

  it('fills an account with older chats, the same ones every time', () => {
    const filled = () =>
      [
        ...(stillWorld({}, { fill: { users: 30, groups: 12 } })
          .world.findAccount(basicId)
          ?.chats.values() ?? []),
      ].slice(1);
    const chats = filled();
    expect(chats.filter((chat) => chat.type === 'GROUP')).toHaveLength(12);
    expect(chats.filter((chat) => chat.type === 'USER')).toHaveLength(30);
    expect(Math.max(...chats.map((chat) => chat.updatedAt))).toBeLessThan(startAt - 90 * 60_000);
    expect(chats.every((chat) => /^[CU][0-9a-f]{32}$/.test(chat.chatId))).toBe(true);
    expect(filled().map((chat) => chat.name)).toEqual(chats.map((chat) => chat.name));
  });
});
