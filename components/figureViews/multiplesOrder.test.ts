import { describe, expect, it } from 'vitest';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { type MultiplesChart, type MultiplesSort, moveOf, orderCharts } from './multiplesOrder';

const chart = (name: string, first: number | null, last: number | null): MultiplesChart => ({
  account: name as FigureAccountId,
  points: [],
  first,
  last,
});
const charts = [chart('c', 10, 30), chart('a', null, null), chart('b', 100, 90), chart('d', 5, 25)];

describe('orderCharts', () => {
  it.each<[MultiplesSort, string]>([
    ['name', 'abcd'],
    ['rise', 'cdba'],
    ['fall', 'bcda'],
    ['last', 'bcda'],
  ])('%s', (sort, names) => {
    expect(
      orderCharts(charts, sort, (account) => account)
        .map(({ account }) => account)
        .join(''),
    ).toBe(names);
  });
});

describe('moveOf', () => {
  it('is nothing without figures, and zero when nothing moved', () => {
    expect(moveOf(chart('a', null, null))).toBeNull();
    expect(moveOf(chart('a', 7, 7))).toBe(0);
  });
});
