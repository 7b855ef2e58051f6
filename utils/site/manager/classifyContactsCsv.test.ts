import { describe, expect, it } from 'vitest';
import { classifyContactsCsv } from './classifyContactsCsv';
import { longestAnswer, type ManagerAnswer } from './managerAnswer';

const csv = '\uFEFFdate,contacts,targetReaches,blocks\r\n20261121,1200,900,80\r\n';
const badRequestPage = '<!doctype html><title>400 Bad Request</title>';

function answer(status: number, body: string | Uint8Array = '', contentType: string | null = null): ManagerAnswer {
  return { status, redirected: false, contentType, bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body };
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(new Uint16Array([...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0))).buffer);
}

describe('the friends export', () => {
  it.each([
    ['as LINE sends it', csv],
    ['without mark, other line ends, more columns', 'date,contacts,targetReaches,blocks,extra\n20261121,1,2,3,4\n'],
    ['without a single row', 'date,contacts,targetReaches,blocks\r\n'],
    ['quoted and spaced', '"date", "Contacts","target_reaches","blocks"\n'],
    ['by tabs', 'date\tcontacts\ttargetReaches\tblocks\n'],
    ['in Japanese', '日付,総友だち数,ターゲットリーチ,ブロック数\n20261121,1,2,3\n'],
    ['in UTF-16', utf16('date,contacts,targetReaches,blocks\n20261121,1,2,3')],
  ])('%s', (_name, body) => {
    const found = classifyContactsCsv(answer(200, body));
    expect(found.kind).toBe('csv');
    expect(found.kind === 'csv' && found.bytes.length > 20).toBe(true);
  });

  it('is recognised whatever content type it claims', () => {
    expect(classifyContactsCsv(answer(200, csv, 'text/html')).kind).toBe('csv');
  });
});

describe('everything else', () => {
  it.each<[string, ManagerAnswer, unknown]>([
    ['401', answer(401, '{"code":"not_login"}'), { kind: 'loggedOut', how: '401' }],
    ['a redirect that was not followed', { ...answer(0), redirected: true }, { kind: 'loggedOut', how: 'redirect' }],
    ['a redirect by number', answer(302), { kind: 'loggedOut', how: 'redirect' }],
    ['the log-in page', answer(200, '<html><title>ログイン</title></html>', 'text/html'), { kind: 'loggedOut', how: 'html' }],
    ['a page that leads to the login', answer(200, '<a href="https://account.line.biz/x">'), { kind: 'loggedOut', how: 'html' }],
    ['an account one may not see', answer(400, badRequestPage, 'text/html'), { kind: 'noAccess' }],
    ['403', answer(403), { kind: 'noAccess' }],
    ['404', answer(404, '{"code":"not_found"}'), { kind: 'noAccess' }],
    ['429', answer(429, '{}'), { kind: 'noAnswer', how: 'tooFast' }],
    ['500', answer(500, 'x'), { kind: 'noAnswer', how: 'serverError' }],
    ['503', answer(503, badRequestPage), { kind: 'noAnswer', how: 'serverError' }],
    ['no status at all', answer(0), { kind: 'noAnswer', how: 'network' }],
  ])('%s', (_name, given, expected) => {
    expect(classifyContactsCsv(given)).toEqual(expected);
  });

  it.each<[string, ManagerAnswer, string, string | null]>([
    ['a page', answer(200, '<html><p>maintenance</p></html>'), 'html', '<html><p>maintenance</p></html>'],
    ['JSON', answer(200, '{"results":[]}', 'application/json'), 'json', '{"results":[]}'],
    ['broken JSON', answer(200, '{"list":[{"chatId":"C0'), 'json', '{"list":[{"chatId":"C0'],
    ['another table', answer(200, 'gender,age,percentage\nmale,from20to24,3'), 'otherTable', 'gender,age,percentage'],
    ['half of the columns', answer(200, 'date,contacts\n20261121,3'), 'otherTable', 'date,contacts'],
    ['bytes that are no text', answer(200, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe])), 'binary', null],
    ['NUL bytes', answer(200, 'date\u0000contacts'), 'binary', null],
    ['nothing', answer(200), 'empty', null],
    ['white space', answer(200, ' \r\n '), 'empty', null],
    ['more than is read', { ...answer(200), bytes: null }, 'tooLarge', null],
    ['more than is believed', answer(200, csv + 'x'.repeat(longestAnswer)), 'tooLarge', null],
    ['a refusal of the period', answer(400, '{"code":"invalid_period"}'), 'status', '{"code":"invalid_period"}'],
    ['a status nobody has described', answer(418, 'teapot'), 'status', 'teapot'],
  ])('%s is not the figures', (_name, given, what, firstLine) => {
    expect(classifyContactsCsv(given)).toEqual({ kind: 'notTheCsv', came: { what, firstLine } });
  });

  it('shows 80 characters of the first line at most', () => {
    const found = classifyContactsCsv(answer(200, `${'あ'.repeat(500)}\nsecond`));
    expect(found.kind === 'notTheCsv' && found.came.firstLine).toBe('あ'.repeat(80));
  });

  it('never throws, whatever the bytes', () => {
    let seed = 7;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 300; round += 1) {
      const bytes = Uint8Array.from({ length: next() % 200 }, () => next() % 256);
      const status = [200, 200, 400, 302, 500][next() % 5] ?? 200;
      expect(['csv', 'loggedOut', 'noAccess', 'noAnswer', 'notTheCsv']).toContain(classifyContactsCsv(answer(status, bytes)).kind);
    }
  });
});
