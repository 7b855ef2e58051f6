import { afterEach, expect, it, vi } from 'vitest';
import { askWithin } from './askWithin';

afterEach(() => {
  vi.useRealTimers();
});

it('gives the answer', async () => {
  expect(await askWithin(() => Promise.resolve(7), 1_000)).toEqual({ ok: true, value: 7 });
});

it('takes a refusal to connect for no answer', async () => {
  expect(await askWithin(() => Promise.reject(new Error('no receiver')), 1_000)).toEqual({ ok: false, problem: 'noAnswer' });
});

it('stops waiting', async () => {
  vi.useFakeTimers();
  const asked = askWithin(() => new Promise<number>(() => undefined), 5_000);
  await vi.advanceTimersByTimeAsync(4_999);
  const still = await Promise.race([asked, Promise.resolve('waiting')]);
  expect(still).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toEqual({ ok: false, problem: 'noAnswer' });
  expect(vi.getTimerCount()).toBe(0);
});
