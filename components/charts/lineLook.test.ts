import { describe, expect, it } from 'vitest';
import { keepSlots, lookOfSlot, mostLines } from './lineLook';

describe('lookOfSlot', () => {
  it('starts with the six of the design', () => {
    expect([0, 1, 2, 3, 4, 5].map((slot) => lookOfSlot(slot).shape)).toEqual(['circle', 'square', 'triangle', 'diamond', 'ring', 'bar']);
    expect([0, 1, 2, 3, 4, 5].map((slot) => lookOfSlot(slot).colour)).toEqual([1, 2, 3, 4, 5, 6]);
  });
  it('tells all lines of a chart apart, in colour and without', () => {
    const looks = Array.from({ length: mostLines }, (_, slot) => lookOfSlot(slot));
    expect(new Set(looks.map((look) => `${look.shape}${look.colour}`)).size).toBe(mostLines);
    expect(new Set(looks.map((look) => `${look.shape}${String(look.dashed)}`)).size).toBe(mostLines);
  });
});

describe('keepSlots', () => {
  it('numbers by order at first', () => {
    expect([...keepSlots(new Map(), ['a', 'b', 'c'])]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });
  it('leaves the others as they are when one is dropped, and reuses the free slot', () => {
    const before = keepSlots(new Map(), ['a', 'b', 'c']);
    const dropped = keepSlots(before, ['a', 'c']);
    expect(dropped.get('c')).toBe(2);
    expect(keepSlots(dropped, ['d', 'a', 'c']).get('d')).toBe(1);
  });
});
