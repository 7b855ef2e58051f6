import { describe, expect, it } from 'vitest';
import { RequestLog, sourceOf } from './requestLog';

function logAt() {
  let now = 1_000;
  const log = new RequestLog({ now: () => now });
  const begin = (at: number, source: 'extension' | 'page' = 'extension', method = 'GET', path = '/api/v1/bots') => {
    now = at;
    return log.begin({ host: 'chat.line.biz', method, path, source, headers: {} });
  };
  const end = (at: number, id: number, status: number | null = 200) => {
    now = at;
    log.end(id, status);
  };
  return { log, begin, end };
}

describe('sourceOf', () => {
  it.each([
    ['a call of the page', { 'x-sandbox-page': '1', 'sec-fetch-dest': 'empty' }, 'page'],
    ['its preflight', { 'access-control-request-headers': 'x-sandbox-page' }, 'page'],
    ['a document', { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' }, 'navigation'],
    ['a download by a link', { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'navigate' }, 'navigation'],
    ['a script of the page', { 'sec-fetch-dest': 'script', 'sec-fetch-site': 'same-origin', host: 'chat.line.biz' }, 'page'],
    ['an icon', { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site', host: 'profile.line-scdn.net' }, 'page'],
    ['a picture of the site in another site', { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site', host: 'chat.line.biz' }, 'extension'],
    ['a fetch without the mark', { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors' }, 'extension'],
    ['anything else', {}, 'extension'],
  ])('%s', (_what, headers, source) => {
    expect(sourceOf(headers)).toBe(source);
  });
});

describe('RequestLog', () => {
  it('answers for the extension only', () => {
    const { log, begin } = logAt();
    begin(1, 'page', 'PUT', '/api/v2/bots/U/chats/C/markAsRead');
    begin(2, 'extension', 'GET');
    begin(3, 'extension', 'PUT', '/api/v2/bots/U/chats/C/markAsRead');
    begin(4, 'extension', 'POST', '/api/v1/logoutUri');
    expect(log.all()).toHaveLength(4);
    expect(log.byExtension().map((entry) => entry.at)).toEqual([2, 3, 4]);
    expect(log.byExtension(3).map((entry) => entry.at)).toEqual([4]);
    expect(log.nonGetByExtension().map((entry) => entry.method)).toEqual(['PUT', 'POST']);
    expect(log.markAsReadByExtension().map((entry) => entry.at)).toEqual([3]);
  });

  it.each([
    [[], 0],
    [[0, 4_999, 5_000, 9_998], 3],
    [[0, 4_999, 5_000, 9_999], 2],
    [[0, 5_000, 10_000], 1],
    [[0, 1, 2, 60_000, 60_001], 3],
  ])('counts the busiest 5 s of %j as %i', (times, most) => {
    const { log, begin } = logAt();
    for (const time of times) begin(time);
    begin(0, 'page');
    expect(log.mostByExtensionWithin()).toBe(most);
  });

  it('counts what was in flight at once', () => {
    const { log, begin, end } = logAt();
    end(10, begin(0));
    const second = begin(10);
    expect(log.mostInFlightByExtension()).toBe(1);
    const third = begin(15);
    begin(15, 'page');
    end(20, second);
    end(20, third);
    expect(log.mostInFlightByExtension()).toBe(2);
  });

  it('keeps the first end, and tells of both moments', () => {
    const { log, begin, end } = logAt();
    const told: (number | null)[] = [];
    log.onChange((entry) => told.push(entry.endedAt));
    const id = begin(5);
    end(8, id, 429);
    end(9, id, null);
    expect(log.all()[0]).toMatchObject({ at: 5, status: 429, endedAt: 8 });
    expect(told).toEqual([null, 8]);
  });
});
