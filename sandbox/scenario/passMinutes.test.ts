import { describe, expect, test } from 'vitest';
import { strides } from './passMinutes';

const minute = 60_000;

describe('strides', () => {
  test.each([
    [0, []],
    [0.5, [minute / 2]],
    [2.5, [minute, minute, minute / 2]],
  ])('%d minutes', (minutes, expected) => expect(strides(minutes)).toEqual(expected));

  test.each([20, 30, 31, 90, 1_500, 20_160])('%d minutes are passed whole, in at most 30 strides', (minutes) => {
    const all = strides(minutes);
    expect(all.reduce((sum, stride) => sum + stride, 0)).toBe(minutes * minute);
    expect(all.length).toBe(Math.min(30, minutes));
  });
});
