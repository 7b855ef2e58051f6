import { describe, expect, it } from 'vitest';
import { barOf, barScale } from './barScale';

describe('barScale', () => {
  it('gives both sides their share', () => {
    const scale = barScale([592, -860, 0]);
    if (scale === null) throw new Error('no scale');
    const [longest, lowest] = [barOf(592, scale), barOf(-860, scale)];
    expect(parseFloat(lowest.left)).toBeCloseTo(4);
    expect(parseFloat(longest.left)).toBeCloseTo(scale.zero * 100);
    expect(parseFloat(longest.left) + parseFloat(longest.width)).toBeCloseTo(96);
    expect(parseFloat(lowest.width) / parseFloat(longest.width)).toBeCloseTo(860 / 592, 2);
  });
  it('starts at the left where nothing is negative', () => {
    expect(barScale([10, 5])?.zero).toBeCloseTo(0.04);
  });
  it.each([[[]], [[0, 0]]])('has nothing to draw for %j', (values) => {
    expect(barScale(values)).toBeNull();
  });
});
