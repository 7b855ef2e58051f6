import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../domain/figures/day';
import type { BasicId } from '../../domain/ids';
import { longestAnswer } from './managerAnswer';
import { contactsCsvUrl } from './endpoints';
import { readContactsCsv } from './readContactsCsv';

const basicId = '@demo0001' as BasicId;
const period = { fromOn: dayFromIso('2026-10-31') ?? 0, toOn: dayFromIso('2026-11-21') ?? 0 };
const csv = 'date,contacts,targetReaches,blocks\r\n20261121,1,2,3\r\n';

describe('the address', () => {
  it('is the one of the notes', () => {
    expect(contactsCsvUrl(basicId, period)).toBe(
      'https://manager.line.biz/api/bots/@demo0001/insight/contacts.csv?fromDate=20261031&toDate=20261121',
    );
  });

  it.each(['@a?b#c', '@../../x', '@a%2Fb'])('cannot be broken out of by %s', (id) => {
    const url = new URL(contactsCsvUrl(id as BasicId, period));
    expect([url.origin, url.pathname.split('/').length, url.pathname.endsWith('/insight/contacts.csv')]).toEqual([
      'https://manager.line.biz',
      6,
      true,
    ]);
  });
});

describe('reading', () => {
  it('sends one GET with the session, no header of ours, and follows no redirect', async () => {
    const sent: [string, RequestInit][] = [];
    const answer = await readContactsCsv(basicId, period, {
      fetch: async (url, init) => {
        sent.push([url, init]);
        return new Response(csv);
      },
    });
    expect(answer).toEqual({ kind: 'csv', bytes: new TextEncoder().encode(csv) });
    expect(sent).toHaveLength(1);
    const { signal, ...rest } = sent[0]?.[1] ?? {};
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(rest).toEqual({ method: 'GET', redirect: 'manual', credentials: 'include', cache: 'no-store' });
  });

  it('says so when the network fails', async () => {
    expect(await readContactsCsv(basicId, period, { fetch: () => Promise.reject(new TypeError('no network')) })).toEqual({
      kind: 'noAnswer',
      how: 'network',
    });
  });

  it('says so when the answer does not come in time', async () => {
    const fetch = (_url: string, init: RequestInit) =>
      new Promise<Response>((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    expect(await readContactsCsv(basicId, period, { fetch, timeoutMs: 10 })).toEqual({ kind: 'noAnswer', how: 'timeout' });
  });

  it('stops reading what is too long', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const answer = await readContactsCsv(basicId, period, { fetch: async () => new Response(endless) });
    expect(answer).toEqual({ kind: 'notTheCsv', came: { what: 'tooLarge', firstLine: null } });
    expect(given).toBeLessThan(longestAnswer / 100_000 + 5);
  });
});
