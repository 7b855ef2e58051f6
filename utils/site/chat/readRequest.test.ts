import { describe, expect, it } from 'vitest';
import { parseReadRequest } from './readRequest';

const accountId = 'U0123456789abcdef0123456789abcdef';
const chatId = 'C0123456789abcdef0123456789abcdef';

describe('parseReadRequest', () => {
  it.each([
    { kind: 'accounts' },
    { kind: 'chats', accountId, folder: 'DONE', next: 'a' },
    { kind: 'contacts', accountId, next: null },
    { kind: 'events', accountId, chatId },
    { kind: 'members', accountId, chatId },
  ])('takes %j', (request) => {
    expect(parseReadRequest(request)).toEqual(request);
  });

  it.each([
    null,
    'accounts',
    {},
    { kind: 'markAsRead', accountId, chatId },
    { kind: 'chats', accountId, folder: 'INBOX', next: null },
    { kind: 'chats', accountId: '../me', folder: 'ALL', next: null },
    { kind: 'chats', accountId, folder: 'ALL' },
    { kind: 'chats', accountId, folder: 'ALL', next: '\ud800' },
    { kind: 'contacts', accountId, next: '' },
    { kind: 'members', accountId, chatId: `${chatId}/leave` },
    { kind: 'events', accountId },
  ])('refuses %j', (request) => {
    expect(parseReadRequest(request)).toBeNull();
  });

  it('keeps nothing that was slipped in', () => {
    expect(parseReadRequest({ kind: 'accounts', method: 'POST' })).toEqual({ kind: 'accounts' });
  });
});
