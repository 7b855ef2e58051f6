import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId, ChatId } from '../../domain/ids';
import type { ReadRequest } from '../../domain/watch/reading';
import { pageListAt, partOfFolder, requestOf, urlOf } from './endpoints';

const accountId = 'U0123456789abcdef0123456789abcdef' as AccountId;
const chatId = 'C0123456789abcdef0123456789abcdef' as ChatId;
const base = 'https://chat.line.biz/api';
const chats = `${base}/v2/bots/${accountId}/chats`;

describe('urlOf', () => {
  const cases: readonly [ReadRequest, string][] = [
    [{ kind: 'accounts' }, `${base}/v1/bots?limit=1000&noFilter=true`],
    [{ kind: 'chats', accountId, folder: 'ALL', next: null }, `${chats}?folderType=ALL&tagIds=&autoTagIds=&limit=25&prioritizePinnedChat=true`],
    [
      { kind: 'chats', accountId, folder: 'SPAM', next: 'a+b/c=&d' },
      `${chats}?folderType=SPAM&tagIds=&autoTagIds=&limit=25&prioritizePinnedChat=true&next=a%2Bb%2Fc%3D%26d`,
    ],
    [
      { kind: 'contacts', accountId, next: 'あ' },
      `${base}/v2/bots/${accountId}/contacts?query=&sortKey=DISPLAY_NAME&sortOrder=ASC&filterKey=GROUP&limit=100&next=%E3%81%82`,
    ],
    [{ kind: 'events', accountId, chatId }, `${base}/v3/bots/${accountId}/chats/${chatId}/messages?limit=100`],
    [{ kind: 'members', accountId, chatId }, `${base}/v1/bots/${accountId}/chats/${chatId}/members?limit=1`],
  ];
  it.each(cases)('%j', (request, url) => {
    expect(urlOf(request)).toBe(url);
  });
});

describe('requestOf', () => {
  it.each<[string, ReadRequest | null]>([
    [`${base}/v1/bots?limit=1000&noFilter=true`, { kind: 'accounts' }],
    ['/api/v7/bots', { kind: 'accounts' }],
    [`${chats}?folderType=ALL&tagIds=&autoTagIds=&limit=25&prioritizePinnedChat=true`, { kind: 'chats', accountId, folder: 'ALL', next: null }],
    [`${chats}?folderType=ALL&next=a%2Bb`, { kind: 'chats', accountId, folder: 'ALL', next: 'a+b' }],
    [`${chats}?folderType=DONE&next=`, { kind: 'chats', accountId, folder: 'DONE', next: null }],
    [`/api/v3/bots/${accountId}/chats?folderType=SPAM`, { kind: 'chats', accountId, folder: 'SPAM', next: null }],
    [`${chats}?folderType=UNREAD`, { kind: 'chats', accountId, folder: 'ALL', next: partOfFolder }],
    [`${chats}?folderType=INBOX&next=x`, { kind: 'chats', accountId, folder: 'ALL', next: partOfFolder }],
    [`${chats}?folderType=ALL&tagIds=7`, { kind: 'chats', accountId, folder: 'ALL', next: partOfFolder }],
    [`${chats}?folderType=ALL&assignee=me`, { kind: 'chats', accountId, folder: 'ALL', next: partOfFolder }],
    [chats, { kind: 'chats', accountId, folder: 'ALL', next: partOfFolder }],
    [`${base}/v2/bots/${accountId}/contacts?query=&filterKey=GROUP&limit=100`, { kind: 'contacts', accountId, next: null }],
    [`${base}/v2/bots/${accountId}/contacts?query=&filterKey=ALL&next=z`, { kind: 'contacts', accountId, next: 'z' }],
    [`${base}/v2/bots/${accountId}/contacts?query=hike&filterKey=ALL`, { kind: 'contacts', accountId, next: partOfFolder }],
    [`${base}/v2/bots/${accountId}/contacts?filterKey=FRIEND`, { kind: 'contacts', accountId, next: partOfFolder }],
    [`${base}/v1/bots/${accountId}`, null],
    [`${base}/v1/bots/${accountId}/chats/${chatId}`, null],
    [`${base}/v1/bots/${accountId}/chats/search?query=a`, null],
    [`${base}/v1/bots/${accountId}/chats/${chatId}/members`, null],
    [`${base}/v3/bots/${accountId}/chats/${chatId}/messages`, null],
    [`${base}/v1/bots/nobody/chats`, null],
    [`${base}/v1/me`, null],
    [`https://example.com/api/v2/bots/${accountId}/chats?folderType=ALL`, null],
    [`http://chat.line.biz/api/v1/bots`, null],
    ['https://', null],
  ])('%s', (url, request) => {
    expect(requestOf(url)).toEqual(request);
  });

  it('takes only the unfiltered account list for the whole of it', () => {
    expect(pageListAt('/api/v1/bots?limit=1000&noFilter=true')?.whole).toBe(true);
    expect(pageListAt('/api/v1/bots?limit=1000')?.whole).toBe(false);
    expect(pageListAt('/api/v1/bots?noFilter=true&next=a')?.whole).toBe(false);
  });

  it('recognises each list we ask for ourselves, whatever its token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('ALL', 'DONE', 'SPAM'), (next, folder) => {
        const asked: ReadRequest[] = [{ kind: 'accounts' }, { kind: 'chats', accountId, folder, next }, { kind: 'contacts', accountId, next }];
        expect(asked.map((request) => requestOf(urlOf(request)))).toEqual(asked);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (url) => void requestOf(url)));
  });
});
