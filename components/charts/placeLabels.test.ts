import { describe, expect, it } from 'vitest';
import { placeHeads, placeLabels } from './placeLabels';

const at = (...heights: number[]) => heights.map((height, index) => ({ at: height, weight: -index }));

describe('placeLabels', () => {
  it.each([
    ['far apart: where they belong', at(20, 60, 100), [20, 60, 100]],
    ['two at one height share it', at(50, 50), [41, 59]],
    ['in the order of their lines, not of the list', at(52, 50), [60, 42]],
    ['at the top they move down', at(0, 2), [9, 27]],
    ['at the bottom they move up', at(200, 199), [191, 173]],
    ['a push goes on to the next', at(50, 52, 66), [38, 56, 74]],
    ['none', [], []],
  ])('%s', (_, wanted, placed) => {
    expect(placeLabels(wanted, 18, 0, 200)).toEqual(placed);
  });
  it('leaves out the lightest when there is no room', () => {
    expect(placeLabels(at(10, 11, 12, 13), 18, 0, 40)).toEqual([9, 27, null, null]);
  });
  it('never overlaps and never leaves the chart', () => {
    let seed = 7;
    const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 300; round += 1) {
      const wanted = Array.from({ length: 1 + Math.floor(next() * 14) }, (_, index) => ({ at: next() * 340 - 20, weight: index }));
      const placed = placeLabels(wanted, 18, 0, 300).filter((middle) => middle !== null);
      const sorted = [...placed].sort((a, b) => a - b);
      expect(placed).toHaveLength(wanted.length);
      expect(sorted.every((middle, index) => index === 0 || middle - (sorted[index - 1] ?? 0) >= 18 - 1e-6)).toBe(true);
      expect(sorted[0]).toBeGreaterThanOrEqual(9 - 1e-6);
      expect(sorted.at(-1)).toBeLessThanOrEqual(291 + 1e-6);
    }
  });
});

describe('placeHeads', () => {
  it.each([
    ['centred', [{ at: 100, width: 40, weight: 1 }], [80]],
    ['kept inside', [{ at: 5, width: 40, weight: 1 }], [0]],
    [
      'the heavier of two that meet',
      [
        { at: 100, width: 60, weight: 1 },
        { at: 120, width: 60, weight: 2 },
      ],
      [null, 90],
    ],
    ['wider than the chart', [{ at: 100, width: 400, weight: 1 }], [null]],
  ])('%s', (_, wanted, placed) => {
    expect(placeHeads(wanted, 8, 0, 300)).toEqual(placed);
  });
});
