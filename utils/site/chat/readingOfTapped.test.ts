import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOfFolder } from './endpoints';
import { parseTapped } from '../guest/tapped';
import { readingOfTapped } from './readingOfTapped';

const accountId = 'U0123456789abcdef0123456789abcdef';
const chats = `https://chat.line.biz/api/v2/bots/${accountId}/chats?folderType=ALL`;

describe('parseTapped', () => {
  it.each<[string, unknown, unknown]>([
    ['a whole text', `200\nwhole\n${chats}\n{"list":\n[]}`, { url: chats, status: 200, text: '{"list":\n[]}' }],
    ['an empty text', `401\nwhole\n${chats}\n`, { url: chats, status: 401, text: '' }],
    ['a text that was too large', `200\nlarge\n${chats}\n`, { url: chats, status: 200, text: null }],
    ['an object', { url: chats }, null],
    ['nothing', null, null],
    ['no status', `\nwhole\n${chats}\n{}`, null],
    ['no size', `200\n\n${chats}\n{}`, null],
    ['no address', '200\nwhole\n\n{}', null],
    ['too few lines', `200\nwhole\n${chats}`, null],
    ['an endless address', `200\nwhole\n${'x'.repeat(5_000)}\n`, null],
  ])('%s', (_name, detail, expected) => {
    expect(parseTapped(detail)).toEqual(expected);
  });
});

describe('readingOfTapped', () => {
  it('understands the list the page fetched', () => {
    expect(readingOfTapped({ url: chats, status: 200, text: '{"list":[]}' })).toMatchObject({ of: 'chats', chats: 0, request: { next: null } });
  });

  it('passes failures on by name', () => {
    expect(readingOfTapped({ url: chats, status: 401, text: '' })).toMatchObject({ problem: { kind: 'loggedOut', how: '401' } });
    expect(readingOfTapped({ url: chats, status: 200, text: null })).toMatchObject({ problem: { kind: 'notUnderstood', step: 'shape' } });
  });

  it('takes a filtered list for a part only', () => {
    const filtered = readingOfTapped({ url: `${chats}&tagIds=1`, status: 200, text: '{"list":[]}' });
    expect(filtered?.request).toEqual({ kind: 'chats', accountId, folder: 'ALL', next: partOfFolder });
    const some = { url: 'https://chat.line.biz/api/v1/bots?limit=20', status: 200, text: '{"list":[]}' };
    expect(readingOfTapped(some)).toMatchObject({ of: 'accounts', complete: false });
    expect(readingOfTapped({ ...some, url: `${some.url}&noFilter=true` })).toMatchObject({ of: 'accounts', complete: true });
  });

  it('lets everything else be', () => {
    expect(readingOfTapped({ url: 'https://chat.line.biz/api/v1/me', status: 200, text: '{}' })).toBeNull();
    expect(readingOfTapped({ url: 'https://example.com/api/v1/bots', status: 200, text: '{"list":[]}' })).toBeNull();
  });

  it('whatever is forged, nothing is thrown', () => {
    const forged = fc.tuple(fc.constantFrom(chats, '/api/v1/bots', 'x'), fc.integer({ min: 100, max: 999 }), fc.string());
    fc.assert(
      fc.property(forged, ([url, status, text]) => {
        const tapped = parseTapped(`${status}\nwhole\n${url}\n${text}`);
        expect(tapped).toEqual({ url, status, text });
        if (tapped !== null) readingOfTapped(tapped);
      }),
    );
    fc.assert(fc.property(fc.anything(), (detail) => void parseTapped(detail)));
  });
});
