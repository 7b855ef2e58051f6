import { describe, expect, it } from 'vitest';
import { cutToScale, indexed, leavesScale, sparkScale } from './sparkScale';

describe('indexed', () => {
  it.each([
    [
      [50, 55, null, 60],
      [100, 110, null, 120],
    ],
    [
      [null, 200, 100],
      [null, 100, 50],
    ],
    [[0, 5], null],
    [[null, null], null],
  ])('%j', (points, expected) => {
    const result = indexed(points);
    expect(result === null ? null : result.map((point) => (point === null ? null : Math.round(point)))).toEqual(expected);
  });
});

describe('sparkScale', () => {
  const calm = Array.from({ length: 40 }, (_, index) => [100, 100 + index / 4]);
  it('is not flattened by one line that leaves it', () => {
    const wild = [100, 900];
    const scale = sparkScale([...calm, wild]);
    expect(scale.high).toBeLessThan(115);
    expect(leavesScale(wild, scale)).toBe(true);
    expect(calm.filter((line) => leavesScale(line, scale)).length).toBeLessThanOrEqual(2);
    expect(cutToScale(wild, scale)).toEqual([100, scale.high]);
  });
  it('never shrinks to noise, and needs no line at all', () => {
    expect(sparkScale([[100, 100.1, 99.9]])).toEqual({ low: 98, high: 104 });
    expect(sparkScale([])).toEqual({ low: 98, high: 104 });
  });
});
