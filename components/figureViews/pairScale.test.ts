import { describe, expect, it } from 'vitest';
import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { largestChanges, pairScale } from './pairScale';

function row(name: string, before: Figure, now: Figure) {
  const difference = typeof before === 'number' && typeof now === 'number' ? now - before : null;
  return { account: name as FigureAccountId, before, now, difference, rate: null };
}

describe('largestChanges', () => {
  it('takes the largest moves either way, risen first, and none without both figures', () => {
    const rows = [row('a', 1, 2), row('b', 10, 2), row('c', null, 900), row('d', 'withheld', 3), row('e', 1, 21)];
    expect(largestChanges(rows, 2).map(({ account }) => account)).toEqual(['e', 'b']);
  });
});

describe('pairScale', () => {
  it('starts at 0', () => {
    const scale = pairScale(largestChanges([row('a', 50, 100)], 5));
    expect(scale(50)).toEqual({ left: 0, width: 0.5 });
  });
  it('goes to both sides of 0', () => {
    const scale = pairScale(largestChanges([row('a', -50, 150)], 5));
    expect(scale(-50)).toEqual({ left: 0, width: 0.25 });
    expect(scale(150)).toEqual({ left: 0.25, width: 0.75 });
  });
});
