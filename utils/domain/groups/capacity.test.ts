import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity, groupLimit } from './capacity';

describe('capacity', () => {
  it.each([
    [null, { kind: 'unknown' }],
    [0, { kind: 'room', members: 0, free: 500 }],
    [1, { kind: 'room', members: 1, free: 499 }],
    [479, { kind: 'room', members: 479, free: 21 }],
    [480, { kind: 'near', members: 480, free: 20 }],
    [499, { kind: 'near', members: 499, free: 1 }],
    [500, { kind: 'full', members: 500 }],
    [501, { kind: 'full', members: 501 }],
    [-1, { kind: 'unknown' }],
    [12.5, { kind: 'unknown' }],
    [NaN, { kind: 'unknown' }],
    [Infinity, { kind: 'unknown' }],
  ])('%s members', (members, expected) => {
    expect(capacity(members)).toEqual(expected);
  });

  it('members and free places make up the limit, and one more member never makes more room', () => {
    const order = ['room', 'near', 'full'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 * groupLimit }), (members) => {
        const now = capacity(members);
        const next = capacity(members + 1);
        if (now.kind === 'room' || now.kind === 'near') expect(now.members + now.free).toBe(groupLimit);
        expect(order.indexOf(next.kind)).toBeGreaterThanOrEqual(order.indexOf(now.kind));
      }),
    );
  });
});
