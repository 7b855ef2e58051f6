import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineBefore, changesOf, isAmongHighest } from './dailyChanges';
import { baselineDays, deviationPerMad, leastBaselineChanges, mostHigherDays } from './outlierThresholds';
import { medianOf } from './quantile';

describe('changesOf', () => {
  it('knows a change only between two known days', () => {
    expect(Array.from(changesOf(Float64Array.of(5, 7, NaN, 9, 4)))).toEqual([NaN, 2, NaN, NaN, -5]);
    expect(Array.from(changesOf(Float64Array.of(5, 7, NaN, 9, 4), 3))).toEqual([NaN, NaN, NaN, 4, -3]);
  });
});

describe('baselineBefore', () => {
  it('gives the median and the median distance from it, of the days before only', () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constant(NaN)), { minLength: 1, maxLength: 140 });
    fc.assert(
      fc.property(numbers, (changes) => {
        const known = changes.slice(-baselineDays).filter((change) => !Number.isNaN(change));
        const baseline = baselineBefore(Float64Array.from([...changes, 9999]), changes.length);
        if (known.length < leastBaselineChanges) {
          expect(baseline).toBeNull();
          return;
        }
        const median = medianOf(known) ?? NaN;
        const spread = (medianOf(known.map((change) => Math.abs(change - median))) ?? NaN) * deviationPerMad;
        expect(baseline?.median).toBe(median);
        expect(baseline?.deviation).toBeCloseTo(Math.max(spread, Math.sqrt(Math.abs(median)), 1), 9);
      }),
    );
  });
});

it('isAmongHighest: with two higher days before yes, with three no', () => {
  const after = (higher: number) => Float64Array.from([...new Array<number>(higher).fill(8), 1, 7, NaN, 5]);
  expect(isAmongHighest(after(mostHigherDays - 1), mostHigherDays + 2)).toBe(true);
  expect(isAmongHighest(after(mostHigherDays), mostHigherDays + 3)).toBe(false);
});
