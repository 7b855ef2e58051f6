import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading, ReadRequest } from '../../domain/watch/reading';
import { politeRead, type PoliteMeans } from './politeRead';

const request: ReadRequest = { kind: 'accounts' };
const reading: Reading = { request, of: 'accounts', accounts: [], complete: true };

/** Locks of one origin: one holder at a time, in the order of asking. */
function createLocks(): PoliteMeans['locks'] {
  let last: Promise<unknown> = Promise.resolve();
  const ask = (_name: string, options: { signal?: AbortSignal }, work: () => Promise<unknown>) => {
    const turn = last.then(() => (options.signal?.aborted ? Promise.reject(new Error('given up')) : work()));
    last = turn.catch(() => undefined);
    return turn;
  };
  return { request: ask } as unknown as PoliteMeans['locks'];
}

describe('politeRead', () => {
  let starts: number[];
  let inFlight: number;
  let mostInFlight: number;
  let locks: PoliteMeans['locks'];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    [starts, inFlight, mostInFlight, locks] = [[], 0, 0, createLocks()];
    return () => vi.useRealTimers();
  });

  /** One tab; each has means of its own and shares the locks. */
  function tab(answerAfterMs: number, random = 0): PoliteMeans {
    const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    return {
      locks,
      now: () => performance.now(),
      random: () => random,
      wait,
      async read() {
        starts.push(performance.now());
        mostInFlight = Math.max(mostInFlight, ++inFlight);
        await wait(answerAfterMs);
        inFlight -= 1;
        return reading;
      },
    };
  }

  it.each([
    ['quick answers', 20, 0, 520],
    ['quick answers, most jitter', 20, 1, 680],
    ['answers slower than the gap', 900, 0, 900],
  ])('over several tabs one request is in flight, and starts keep their distance: %s', async (_name, answerMs, random, gap) => {
    const all = Promise.all([1, 2, 3, 4].map(() => politeRead(request, tab(answerMs, random))));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await all).toEqual([reading, reading, reading, reading]);
    expect(mostInFlight).toBe(1);
    expect(starts.slice(1).map((at, index) => at - (starts[index] ?? 0))).toEqual([gap, gap, gap]);
  });

  it('gives the answer without waiting for the end of the gap', async () => {
    const answered = vi.fn();
    void politeRead(request, tab(30)).then(answered);
    await vi.advanceTimersByTimeAsync(31);
    expect(answered).toHaveBeenCalledExactlyOnceWith(reading);
  });

  it('passes the turn on after a failure', async () => {
    const failing = politeRead(request, { ...tab(0), read: () => Promise.reject(new Error('bug')) });
    const next = politeRead(request, tab(5));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await failing).toEqual({ request, of: 'problem', problem: { kind: 'noAnswer', how: 'network' } });
    expect(await next).toEqual(reading);
  });

  it('gives up when its turn does not come', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    expect(await politeRead(request, tab(5))).toEqual({ request, of: 'problem', problem: { kind: 'noAnswer', how: 'timeout' } });
    expect(starts).toEqual([]);
  });
});
