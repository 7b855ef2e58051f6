import { describe, expect, it } from 'vitest';
import { accountOf, type ChatPage, classifyPage, showsList } from './pages';

const account = 'U0123456789abcdef0123456789abcdef';
const group = 'C0123456789abcdef0123456789abcdef';
const room = 'R0123456789abcdef0123456789abcdef';

/** Every kind with all its URLs; each URL is also asserted not to be any other kind. */
const urls: Record<ChatPage['kind'], readonly string[]> = {
  chatList: [`https://chat.line.biz/${account}`, `https://chat.line.biz/${account}/`, `https://chat.line.biz/${account}?x=/chat/${group}#/settings`],
  chat: [
    `https://chat.line.biz/${account}/chat/${group}`,
    `https://chat.line.biz/${account}/chat/${room}/`,
    `https://chat.line.biz/${account}/chat/${account}`,
  ],
  settings: [`https://chat.line.biz/${account}/settings`, `https://chat.line.biz/${account}/settings/tags`],
  accountLink: ['https://chat.line.biz/account/@demo0001', 'https://chat.line.biz/account/%40demo0001/'],
  root: ['https://chat.line.biz/', 'https://chat.line.biz', 'https://chat.line.biz/?status=success', 'https://chat.line.biz//'],
  apiJson: ['https://chat.line.biz/api/v1/me', `https://chat.line.biz/api/v2/bots/${account}/chats?limit=25`],
  download: [`https://chat.line.biz/download/${account}/${group}/messages.csv?timezoneOffset=-540`],
  unknown: [
    `https://chat.line.biz/${account.slice(0, -1)}`,
    `https://chat.line.biz/${account.toUpperCase()}`,
    `https://chat.line.biz/${group}`,
    `https://chat.line.biz/${account}/chat`,
    `https://chat.line.biz/${account}/chat/nobody`,
    `https://chat.line.biz/${account}/chat/${group}/more`,
    `https://chat.line.biz/${account}/contacts`,
    'https://chat.line.biz/account',
    'https://chat.line.biz/account/demo0001',
    'https://chat.line.biz/account/%E0%A4%A',
    'https://chat.line.biz/error',
  ],
  elsewhere: [
    `https://manager.line.biz/account/@demo0001`,
    'https://account.line.biz/login?redirectUri=https%3A%2F%2Fchat.line.biz%2F',
    `https://chat.line.biz.example.com/${account}`,
  ],
};

const kinds = Object.keys(urls) as ChatPage['kind'][];

describe('classifyPage', () => {
  for (const kind of kinds) {
    it.each(urls[kind])(`${kind}: %s`, (url) => {
      expect(classifyPage(new URL(url)).kind).toBe(kind);
    });
    it(`no URL of another kind is taken for ${kind}`, () => {
      const others = kinds.filter((other) => other !== kind).flatMap((other) => urls[other]);
      expect(others.filter((url) => classifyPage(new URL(url)).kind === kind)).toEqual([]);
    });
  }

  it('carries the ids of the URL', () => {
    expect(classifyPage(new URL(`https://chat.line.biz/${account}/chat/${group}`))).toEqual({ kind: 'chat', accountId: account, chatId: group });
    expect(classifyPage(new URL('https://chat.line.biz/account/%40demo0001'))).toEqual({ kind: 'accountLink', basicId: '@demo0001' });
  });

  it('knows the account wherever the URL names one', () => {
    const known = kinds.filter((kind) => accountOf(classifyPage(new URL(urls[kind][0] ?? ''))) === account);
    expect(known).toEqual(['chatList', 'chat', 'settings']);
    expect(kinds.filter((kind) => showsList(classifyPage(new URL(urls[kind][0] ?? ''))))).toEqual(['chatList', 'chat']);
  });
});
