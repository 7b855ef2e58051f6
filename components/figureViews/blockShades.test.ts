import { describe, expect, it } from 'vitest';
import { shadeCount, shadeOf, shadePaths, shadeScale } from './blockShades';

describe('shadeScale', () => {
  it('ignores what is missing or withheld, and keeps zero', () => {
    expect(shadeScale([null, 0.2, 'withheld', 0])).toEqual({ low: 0, high: 0.2 });
    expect(shadeScale([null, 'withheld'])).toBeNull();
  });
});

describe('shadeOf', () => {
  it.each([
    [0.1, 1],
    [0.2, shadeCount],
    [0.151, 6],
    [null, 0],
    ['withheld', 0],
    [undefined, 0],
  ] as const)('%s is shade %d', (rate, shade) => {
    expect(shadeOf(rate, { low: 0.1, high: 0.2 })).toBe(shade);
  });
  it('is a middle one when all are the same', () => {
    expect(shadeOf(0.1, { low: 0.1, high: 0.1 })).toBe(shadeCount / 2);
  });
});

describe('shadePaths', () => {
  it('draws a line through where there is no figure', () => {
    const paths = shadePaths([0.1, null, 0.2], { low: 0.1, high: 0.2 }, 10, 20);
    expect(paths[1]).toBe('M0 0H10V20H0z');
    expect(paths[shadeCount]).toBe('M20 0H30V20H20z');
    expect(paths[0]).toBe('M10 10H20');
    expect(paths.filter((path) => path !== '')).toHaveLength(3);
  });
});
