import { describe, expect, it } from 'vitest';
import { accountIdOf, chatIdOf } from '../../testing/simulatedLine';
import { readChatNames } from './chatNames';

const account = accountIdOf(1);
const url = `https://chat.line.biz/api/v2/bots/${account}/chats?folderType=INBOX&limit=25`;
const text = JSON.stringify({
  list: [
    { chatId: chatIdOf(1), chatType: 'GROUP', profile: { name: '写真部', count: 3 } },
    { chatId: 'U0123456789abcdef0123456789abcdef', chatType: 'USER', profile: { name: '田中', nickname: 'たなか' } },
    { chatId: chatIdOf(2), chatType: 'ROOM' },
    { chatId: chatIdOf(3), profile: { name: { html: '<img>' } } },
    'x',
  ],
});

describe('names in a list of the page’s own', () => {
  it('reads groups and people, nicknames too, of any folder', () => {
    const read = readChatNames({ url, status: 200, text });
    expect(read?.accountId).toBe(account);
    expect([...(read?.names ?? [])]).toEqual([
      [chatIdOf(1), ['写真部']],
      ['U0123456789abcdef0123456789abcdef', ['田中', 'たなか']],
      [chatIdOf(3), []],
    ]);
  });

  it.each([
    ['another address', { url: 'https://chat.line.biz/api/v1/bots?limit=1000', status: 200, text }],
    ['another host', { url: url.replace('chat.line.biz', 'example.com'), status: 200, text }],
    ['an error', { url, status: 401, text }],
    ['no answer', { url, status: 0, text: null }],
    ['no JSON', { url, status: 200, text: '<html>' }],
    ['another shape', { url, status: 200, text: '{"chats":[]}' }],
  ])('reads nothing of %s', (_title, tapped) => {
    expect(readChatNames(tapped)).toBeNull();
  });
});
