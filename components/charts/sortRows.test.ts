import { describe, expect, it } from 'vitest';
import type { Figure } from '../../utils/domain/figures/figure';
import { sortedOrder } from './sortRows';

const row = (name: string, figure: Figure) => [{ text: name }, { figure }] as const;
const rows = [row('b', 2), row('none', null), row('a', -3), row('hidden', 'withheld'), row('c', 10)];
const names = (column: number, descending: boolean) => sortedOrder(rows, { column, descending }).map((index) => rows[index]?.[0].text);

describe('sortRows', () => {
  it('keeps rows without a figure last both ways', () => {
    expect(names(1, true)).toEqual(['c', 'b', 'a', 'none', 'hidden']);
    expect(names(1, false)).toEqual(['a', 'b', 'c', 'none', 'hidden']);
  });
  it('sorts texts as texts', () => {
    expect(names(0, false)).toEqual(['a', 'b', 'c', 'hidden', 'none']);
  });
  it('leaves them as they are unless asked', () => {
    expect(sortedOrder(rows, null)).toEqual([0, 1, 2, 3, 4]);
  });
});
