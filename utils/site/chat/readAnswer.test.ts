import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId, ChatId } from '../../domain/ids';
import type { Reading, ReadProblem, ReadRequest } from '../../domain/watch/reading';
import { type Answer, longestAnswer, understand } from './readAnswer';

const accountId = 'U0123456789abcdef0123456789abcdef' as AccountId;
const chatId = 'C0123456789abcdef0123456789abcdef' as ChatId;
const requests = {
  accounts: { kind: 'accounts' },
  chats: { kind: 'chats', accountId, folder: 'ALL', next: null },
  contacts: { kind: 'contacts', accountId, next: null },
  events: { kind: 'events', accountId, chatId },
  members: { kind: 'members', accountId, chatId },
} as const satisfies Record<ReadRequest['kind'], ReadRequest>;
type Kind = keyof typeof requests;
const kinds = Object.keys(requests) as Kind[];

function answer(status: number, text: string | null, more: Partial<Answer> = {}): Answer {
  return { status, text, redirected: false, contentType: 'application/json', ...more };
}

function outcome(kind: Kind, given: Answer): ReadProblem | 'understood' {
  const reading = understand(requests[kind], given);
  return reading.of === 'problem' ? reading.problem : 'understood';
}

const code = (name: string) => JSON.stringify({ code: name, message: 'any' });
const html = '<!doctype html><html><body>Log in</body></html>';

describe('every request', () => {
  it.each<[string, Answer, ReadProblem]>([
    ['401', answer(401, code('not_login')), { kind: 'loggedOut', how: '401' }],
    ['401 without a body', answer(401, ''), { kind: 'loggedOut', how: '401' }],
    ['an opaque redirect', answer(0, null, { redirected: true }), { kind: 'loggedOut', how: 'redirect' }],
    ['a redirect that can be seen', answer(302, ''), { kind: 'loggedOut', how: 'redirect' }],
    ['a redirect that was followed', answer(200, '{"list":[]}', { redirected: true }), { kind: 'loggedOut', how: 'redirect' }],
    ['a page instead of JSON', answer(200, html, { contentType: null }), { kind: 'loggedOut', how: 'html' }],
    ['HTML by its type', answer(200, 'Log in', { contentType: 'text/html; charset=utf-8' }), { kind: 'loggedOut', how: 'html' }],
    ['chat off', answer(403, code('not_chat_mode_bot')), { kind: 'chatOff' }],
    ['an account of others', answer(404, code('not_found_operatable_bot')), { kind: 'noAccess' }],
    ['a stale token', answer(400, code('malformed_next_token')), { kind: 'rejected', code: 'malformedNext' }],
    ['another 400', answer(400, code('exceeded_limit')), { kind: 'rejected', code: 'other' }],
    ['a 400 with an odd body', answer(400, '[{"code":1}]'), { kind: 'rejected', code: 'other' }],
    ['429', answer(429, '{}'), { kind: 'tooFast' }],
    ['500', answer(500, html), { kind: 'noAnswer', how: 'serverError' }],
    ['503', answer(503, ''), { kind: 'noAnswer', how: 'serverError' }],
    ['418', answer(418, '{}'), { kind: 'notUnderstood', step: 'status' }],
    ['204', answer(204, ''), { kind: 'notUnderstood', step: 'status' }],
    ['garbage', answer(200, 'garbage'), { kind: 'notUnderstood', step: 'notJson' }],
    ['nothing', answer(200, ''), { kind: 'notUnderstood', step: 'notJson' }],
    ['JSON cut short', answer(200, '{"list":[{"chatId":'), { kind: 'notUnderstood', step: 'notJson' }],
    ['no list', answer(200, '{"items":[]}'), { kind: 'notUnderstood', step: 'shape' }],
    ['a list of another type', answer(200, '{"list":{}}'), { kind: 'notUnderstood', step: 'shape' }],
    ['a bare list', answer(200, '[]'), { kind: 'notUnderstood', step: 'shape' }],
    ['null', answer(200, 'null'), { kind: 'notUnderstood', step: 'shape' }],
    ['a token of another type', answer(200, '{"list":[],"next":5}'), { kind: 'notUnderstood', step: 'shape' }],
    ['a token that fits no address', answer(200, '{"list":[],"next":"\\ud800"}'), { kind: 'notUnderstood', step: 'shape' }],
    ['too long to read', answer(200, null), { kind: 'notUnderstood', step: 'shape' }],
    ['too long', answer(200, ' '.repeat(longestAnswer + 1)), { kind: 'notUnderstood', step: 'shape' }],
  ])('%s', (_name, given, problem) => {
    for (const kind of kinds) expect(outcome(kind, given)).toEqual(problem);
  });

  it('an empty list is understood', () => {
    for (const kind of kinds) expect(outcome(kind, answer(200, '{"list":[],"next":null}'))).toBe('understood');
  });

  it.each(kinds.filter((kind) => kind !== 'members'))('%s: a list without one readable entry is no empty list', (kind) => {
    expect(outcome(kind, answer(200, '{"list":[{},{"id":1},null]}'))).toEqual({ kind: 'notUnderstood', step: 'shape' });
  });
});

describe('what depends on the request', () => {
  const status: ReadProblem = { kind: 'notUnderstood', step: 'status' };
  const refused: ReadProblem = { kind: 'rejected', code: 'other' };
  it.each<[string, Answer, Record<Kind, ReadProblem>]>([
    [
      '403 otherwise',
      answer(403, '{}'),
      { accounts: { kind: 'noAccess' }, chats: { kind: 'noAccess' }, contacts: refused, events: { kind: 'noAccess' }, members: { kind: 'noAccess' } },
    ],
    [
      '404 otherwise',
      answer(404, '{}'),
      { accounts: status, chats: status, contacts: refused, events: { kind: 'notFound' }, members: { kind: 'notFound' } },
    ],
    [
      '404 with a page: the route is gone',
      answer(404, html),
      { accounts: status, chats: status, contacts: refused, events: status, members: status },
    ],
    [
      '400 not_found_chat',
      answer(400, code('not_found_chat')),
      { accounts: status, chats: status, contacts: refused, events: { kind: 'notFound' }, members: { kind: 'notFound' } },
    ],
  ])('%s', (_name, given, expected) => {
    for (const kind of kinds) expect([kind, outcome(kind, given)]).toEqual([kind, expected[kind]]);
  });
});

describe('never throws', () => {
  const anyRequest = fc.constantFrom(...Object.values(requests));
  const anyStatus = fc.constantFrom(200, 200, 200, 400, 401, 403, 404, 429, 500, 0, 999);

  it('on any JSON', () => {
    const anyAnswer = fc.oneof(
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ list: [value], next: value })),
    );
    fc.assert(fc.property(anyRequest, anyStatus, anyAnswer, (request, status, text) => isReading(understand(request, answer(status, text)))));
  });

  it('on any bytes', () => {
    fc.assert(
      fc.property(anyRequest, anyStatus, fc.uint8Array({ maxLength: 400 }), (request, status, bytes) =>
        isReading(understand(request, answer(status, new TextDecoder().decode(bytes), { contentType: null }))),
      ),
    );
  });

  it.each([
    ['deep nesting', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['deep nesting inside', `{"list":[{"chatId":"${chatId}","profile":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]}`],
    ['prototype keys', `{"__proto__":{"list":[]},"list":[{"__proto__":{"chatId":"${chatId}"},"constructor":1,"chatId":"${chatId}"}]}`],
    ['a very long list', `{"list":[${Array.from({ length: 100_000 }, () => `{"chatId":"${chatId}"}`).join(',')}]}`],
  ])('%s', (_name, text) => {
    for (const kind of kinds) expect(isReading(understand(requests[kind], answer(200, text)))).toBe(true);
  });

  it('takes nothing from a prototype', () => {
    expect(outcome('chats', answer(200, '{"__proto__":{"list":[]}}'))).toEqual({ kind: 'notUnderstood', step: 'shape' });
  });
});

const outcomes: readonly Reading['of'][] = ['accounts', 'chats', 'events', 'members', 'problem'];

function isReading(reading: Reading): boolean {
  return outcomes.includes(reading.of);
}
