import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasicId } from '../../domain/ids';
import { groupTalkAt, groupTalkUrl } from './endpoints';
import type { ManagerAnswer } from './managerAnswer';
import { classifyGroupTalk, joiningInJson, readGroupTalk } from './readGroupTalk';

const shop = '@demo0001' as BasicId;
const answer = (status: number, text = '', change: Partial<ManagerAnswer> = {}): ManagerAnswer => ({
  status,
  redirected: false,
  contentType: 'application/json',
  bytes: new TextEncoder().encode(text),
  ...change,
});
const notUnderstood = { unknown: 'notUnderstood' };

describe('the answer about the switch for groups', () => {
  it.each<[string, unknown]>([
    ['{"enabled":true}', 'allowed'],
    ['{"enabled":false}', 'off'],
    ['{"groupTalk":{"isJoinable":true,"updatedAt":5}}', 'allowed'],
    ['{"result":{"groupTalk":{"x":false}}}', 'off'],
    ['false', 'off'],
    // Nobody knows what these would mean.
    ['{"disabled":true}', notUnderstood],
    ['{"joinDenied":false}', notUnderstood],
    ['{"groupTalk":true,"roomTalk":false}', notUnderstood],
    ['{"enabled":"true"}', notUnderstood],
    ['{"enabled":1}', notUnderstood],
    ['{"a":{"b":{"c":{"enabled":true}}}}', notUnderstood],
    ['[true]', notUnderstood],
    ['{}', notUnderstood],
    ['{"enabled":true', notUnderstood],
    ['', notUnderstood],
  ])('%s reads %j', (text, joining) => {
    expect(joiningInJson(text)).toEqual(joining);
  });

  it.each<[string, ManagerAnswer, unknown]>([
    ['200', answer(200, '{"enabled":true}'), { kind: 'read', joining: 'allowed' }],
    ['another shape', answer(200, '{"a":1}'), { kind: 'read', joining: notUnderstood }],
    ['too long to be read', answer(200, '', { bytes: null }), { kind: 'read', joining: notUnderstood }],
    ['no text', answer(200, '', { bytes: new Uint8Array([0xff, 0x00, 0xc0]) }), { kind: 'read', joining: notUnderstood }],
    ['401', answer(401), { kind: 'loggedOut' }],
    ['a redirect', answer(0, '', { redirected: true }), { kind: 'loggedOut' }],
    ['the log-in page', answer(200, '<title>ログイン</title>', { contentType: 'text/html' }), { kind: 'loggedOut' }],
    ['another page', answer(200, '<p>hi', { contentType: 'text/html' }), { kind: 'read', joining: notUnderstood }],
    ['403', answer(403), { kind: 'read', joining: { unknown: 'noRight' } }],
    ['400 as a page', answer(400, '<h1>400</h1>'), { kind: 'read', joining: { unknown: 'noRight' } }],
    ['400 as JSON', answer(400, '{"code":1}'), { kind: 'read', joining: notUnderstood }],
    ['418', answer(418), { kind: 'read', joining: notUnderstood }],
    ['429', answer(429), { kind: 'noAnswer', how: 'tooFast' }],
    ['503', answer(503), { kind: 'noAnswer', how: 'serverError' }],
    ['a dead network', answer(0), { kind: 'noAnswer', how: 'network' }],
  ])('%s', (_name, given, expected) => {
    expect(classifyGroupTalk(given)).toEqual(expected);
  });

  it('never throws, and never takes more than one yes or no for an answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 599 }), fc.uint8Array({ maxLength: 200 }), (status, bytes) => {
        classifyGroupTalk(answer(status, '', { bytes }));
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        const yesOrNo = text.match(/\btrue\b|\bfalse\b/g) ?? [];
        if (yesOrNo.length === 0) expect(joiningInJson(text)).toEqual(notUnderstood);
      }),
    );
  });

  it('asks by one GET at one address, which is found again', async () => {
    const asked: [string, RequestInit][] = [];
    const fetched = async (url: string, init: RequestInit) => {
      asked.push([url, init]);
      return new Response('{"enabled":false}', { headers: { 'content-type': 'application/json' } });
    };
    expect(await readGroupTalk(shop, { fetch: fetched })).toEqual({ kind: 'read', joining: 'off' });
    expect(asked).toMatchObject([
      ['https://manager.line.biz/api/bots/@demo0001/groupTalk', { method: 'GET', credentials: 'include', redirect: 'manual' }],
    ]);
    expect(await readGroupTalk(shop, { fetch: () => Promise.reject(new TypeError()) })).toEqual({ kind: 'noAnswer', how: 'network' });
    expect(groupTalkAt(groupTalkUrl(shop))).toBe(shop);
    expect(groupTalkAt('https://manager.line.biz/api/bots/%40demo0001/groupTalk?x=1')).toBe(shop);
    for (const elsewhere of ['https://example.com/api/bots/@demo0001/groupTalk', 'https://manager.line.biz/api/bots/@demo0001/info', 'x', '']) {
      expect(groupTalkAt(elsewhere)).toBeNull();
    }
  });
});
