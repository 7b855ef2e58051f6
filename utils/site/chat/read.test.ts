import { describe, expect, it } from 'vitest';
import type { ReadProblem, ReadRequest } from '../../domain/watch/reading';
import { read, type ReadMeans } from './read';

const request: ReadRequest = { kind: 'accounts' };

async function problemOf(fetch: ReadMeans['fetch'], more: Partial<ReadMeans> = {}): Promise<ReadProblem | null> {
  const reading = await read(request, { fetch, credentials: 'include', ...more });
  return reading.of === 'problem' ? reading.problem : null;
}

/** Answers never, but gives up with its signal, as `fetch` does. */
const silent: ReadMeans['fetch'] = (_url, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

describe('read', () => {
  it('sends one plain GET and nothing else', async () => {
    const sent: [string, RequestInit][] = [];
    const reading = await read(request, {
      credentials: 'same-origin',
      fetch: async (url, init) => {
        sent.push([url, init]);
        return new Response('{"list":[]}');
      },
    });
    expect(reading).toEqual({ request, of: 'accounts', accounts: [], complete: true });
    expect(sent).toEqual([
      [
        'https://chat.line.biz/api/v1/bots?limit=1000&noFilter=true',
        { method: 'GET', redirect: 'manual', credentials: 'same-origin', cache: 'no-store', signal: expect.any(AbortSignal) as AbortSignal },
      ],
    ]);
  });

  it('an opaque redirect is a log-out', async () => {
    const opaque = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    expect(await problemOf(async () => opaque)).toEqual({ kind: 'loggedOut', how: 'redirect' });
  });

  it('an answer said to be huge is not even read', async () => {
    const huge = new Response('{"list":[]}', { headers: { 'content-length': '99000000' } });
    expect(await problemOf(async () => huge)).toEqual({ kind: 'notUnderstood', step: 'shape' });
    expect(huge.bodyUsed).toBe(false);
  });

  it.each<[string, ReadMeans['fetch']]>([
    ['a refused connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'a fetch that throws at once',
      () => {
        throw new TypeError('no');
      },
    ],
    ['a body that breaks off', async () => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('gone')) }))],
  ])('%s is no answer', async (_name, fetch) => {
    expect(await problemOf(fetch)).toEqual({ kind: 'noAnswer', how: 'network' });
  });

  it('silence is no answer in time', async () => {
    expect(await problemOf(silent, { timeoutMs: 10 })).toEqual({ kind: 'noAnswer', how: 'timeout' });
  });

  it('ends with the signal of the one who asked', async () => {
    const asking = new AbortController();
    const given = problemOf(silent, { signal: asking.signal });
    asking.abort();
    expect(await given).toEqual({ kind: 'noAnswer', how: 'network' });
  });
});
