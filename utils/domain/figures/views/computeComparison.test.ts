import { describe, expect, it } from 'vitest';
import { accountNamed, figureSetOf } from '../../../testing/figureSets';
import { computeComparison } from './computeComparison';

const first = 20_000;
const [a, b, c] = ['a', 'b', 'c'].map(accountNamed) as [
  ReturnType<typeof accountNamed>,
  ReturnType<typeof accountNamed>,
  ReturnType<typeof accountNamed>,
];
const set = figureSetOf([
  { account: a, fromOn: first, values: { contacts: [100, 110, 140], blocks: [0, 11, 28] } },
  { account: b, fromOn: first + 1, values: { contacts: [50, 40], blocks: [5, 8] } },
  { account: c, fromOn: first, values: { contacts: [7, 7, 'withheld'], blocks: [1, 1, 1] } },
]);
const before = { fromOn: first + 1, toOn: first + 1 };
const now = { fromOn: first + 2, toOn: first + 2 };

describe('computeComparison', () => {
  it('compares flows within the periods; totals are over accounts that have both', () => {
    const compared = computeComparison(set, [a, b, c], { before, now, measure: 'adds' });
    expect(compared.rows).toEqual([
      { account: a, before: 10, now: 30, difference: 20, rate: 2 },
      { account: b, before: null, now: -10, difference: null, rate: null },
      { account: c, before: 0, now: 'withheld', difference: null, rate: null },
    ]);
    expect(compared.totals).toEqual({ before: { value: 10, covered: 1 }, now: { value: 30, covered: 1 }, difference: 20, rate: 2 });
    expect([compared.covered, compared.of, compared.unequal]).toEqual([1, 3, false]);
  });

  it('compares levels at the ends of the periods', () => {
    const compared = computeComparison(set, [a, b], { before, now, measure: 'contacts' });
    expect(compared.totals).toEqual({ before: { value: 160, covered: 2 }, now: { value: 180, covered: 2 }, difference: 20, rate: 0.125 });
  });

  it('totals shares as ratios of the sums', () => {
    const { totals } = computeComparison(set, [a, b], { before, now, measure: 'blockRate' });
    expect(totals.before.value).toBeCloseTo(16 / 160);
    expect(totals.now.value).toBeCloseTo(36 / 180);
    expect(totals.difference).toBeCloseTo(0.1);
  });

  it('makes no percentage from nothing and says when periods are unequal', () => {
    const day = { fromOn: first, toOn: first };
    const compared = computeComparison(set, [a], { before: day, now: { fromOn: first + 1, toOn: first + 2 }, measure: 'blocks' });
    expect(compared.rows[0]).toEqual({ account: a, before: 0, now: 28, difference: 28, rate: null });
    expect(compared.totals.rate).toBeNull();
    expect(compared.unequal).toBe(true);
  });

  it('knows nothing about no accounts', () => {
    expect(computeComparison(set, [], { before, now, measure: 'change' }).totals).toEqual({
      before: { value: null, covered: 0 },
      now: { value: null, covered: 0 },
      difference: null,
      rate: null,
    });
  });
});
