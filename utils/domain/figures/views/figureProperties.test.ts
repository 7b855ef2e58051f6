import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountNamed, broadcastOn, figureSetOf } from '../../../testing/figureSets';
import { atJstDay } from '../../time/jst';
import type { Period } from '../day';
import type { Figure } from '../figure';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import { computeBlockRateStrip } from './computeBlockRateStrip';
import { computeBroadcastEffects } from './computeBroadcastEffects';
import { computeComparison } from './computeComparison';
import { computeCoverage } from './computeCoverage';
import { computeGrowth } from './computeGrowth';
import { computeOverview } from './computeOverview';
import { computeSmallMultiples } from './computeSmallMultiples';
import { findOutliers } from './findOutliers';

const first = 20_000;
const days = 60;
const names = ['a', 'b', 'c', 'd', 'e'].map(accountNamed);
const now = atJstDay(first + days, 15);

/** Mostly numbers, some days without a row, some figures withheld. */
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 5000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('withheld' as const) },
);
const column = fc.array(figure, { minLength: 0, maxLength: days });
const accountFigures = fc.record({ contacts: column, blocks: column, targetReaches: column });
const sets: fc.Arbitrary<FigureSet> = fc
  .tuple(
    fc.array(accountFigures, { minLength: 1, maxLength: names.length }),
    fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: days - 1 })), { maxLength: 8 }),
  )
  .map(([all, sent]) =>
    figureSetOf(
      all.map((values, n) => ({ account: names[n] ?? accountNamed('f'), fromOn: first, values })),
      sent.map(([n, day], at) => broadcastOn(names[n] ?? accountNamed('f'), first + day, `b${at}`)),
    ),
  );
const periods: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: -5, max: days + 5 }), fc.nat({ max: 40 }))
  .map(([from, length]) => ({ fromOn: first + from, toOn: first + from + length }));

/** All figures of one set as the views give them; `accounts` as rows are kept apart from what is said over all. */
function rowsOf(set: FigureSet, accounts: readonly FigureAccountId[], period: Period) {
  const before = { fromOn: period.fromOn - 10, toOn: period.fromOn - 1 };
  return {
    overview: computeOverview(set, accounts, period, now).rows,
    comparison: computeComparison(set, accounts, { before, now: period, measure: 'change' }).rows,
    coverage: computeCoverage(set, accounts, period, now).rows,
    strip: computeBlockRateStrip(set, accounts, period).rows,
    multiples: computeSmallMultiples(set, accounts, { period, measure: 'reachable', scale: 'indexed' }).charts,
    growth: computeGrowth(set, accounts, { period, measure: 'contacts', scale: 'absolute', top: 9, added: [], dropped: [] }).lines.map(
      ({ account, points, start, end, difference, index }) => ({ account, points, start, end, difference, index }),
    ),
    effects: computeBroadcastEffects(set, accounts, period, now).map((effect) => ({ account: effect.broadcast.account, effect })),
    outliers: findOutliers(set, accounts, period, now),
  };
}

describe('figures over periods and accounts', () => {
  it.each(['adds', 'blockChange', 'change'] as const)('%s of adjoining periods add up', (measure) => {
    fc.assert(
      fc.property(sets, fc.nat({ max: 30 }), fc.nat({ max: 28 }), fc.nat({ max: 28 }), (set, from, left, right) => {
        const periodsOf: Period[] = [
          { fromOn: first + from, toOn: first + from + left },
          { fromOn: first + from + left + 1, toOn: first + from + left + 1 + right },
          { fromOn: first + from, toOn: first + from + left + 1 + right },
        ];
        const [early, late, whole] = periodsOf.map((period) => computeOverview(set, names, period, now).rows.map((row) => row.values[measure]));
        names.forEach((_, n) => {
          const parts = [early?.[n], late?.[n], whole?.[n]];
          if (parts.every((part) => typeof part === 'number')) expect(Number(parts[0]) + Number(parts[1])).toBe(parts[2]);
        });
      }),
    );
  });

  it('never sums levels over time: a longer period that ends on the same day tells the same levels', () => {
    fc.assert(
      fc.property(sets, periods, fc.nat({ max: 200 }), (set, period, longer) => {
        const short = computeOverview(set, names, period, now);
        const long = computeOverview(set, names, { ...period, fromOn: period.fromOn - longer }, now);
        short.rows.forEach((row, n) => {
          for (const level of ['contacts', 'blocks', 'targetReaches', 'reachable', 'blockRate'] as const) {
            if (row.values[level] !== null) expect(long.rows[n]?.values[level]).toEqual(row.values[level]);
          }
        });
      }),
    );
  });

  it('totals are the sums of their rows, over the rows that have the figure', () => {
    fc.assert(
      fc.property(sets, periods, (set, period) => {
        const { rows, totals } = computeOverview(set, names, period, now);
        for (const measure of ['contacts', 'blocks', 'targetReaches', 'reachable', 'adds', 'blockChange', 'change'] as const) {
          const known = rows.flatMap(({ values }) => (typeof values[measure] === 'number' ? [values[measure]] : []));
          expect(totals[measure]).toEqual({ value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0), covered: known.length });
        }
      }),
    );
  });

  it('totals do not depend on the order of accounts', () => {
    fc.assert(
      fc.property(sets, periods, fc.shuffledSubarray(names, { minLength: names.length }), (set, period, shuffled) => {
        expect(computeOverview(set, shuffled, period, now).totals).toEqual(computeOverview(set, names, period, now).totals);
        const question = { before: { fromOn: period.fromOn - 7, toOn: period.fromOn - 1 }, now: period, measure: 'blockRate' as const };
        expect(computeComparison(set, shuffled, question).totals).toEqual(computeComparison(set, names, question).totals);
      }),
    );
  });

  it('fewer accounts give the same rows, filtered', () => {
    fc.assert(
      fc.property(sets, periods, fc.subarray(names), (set, period, some) => {
        const all = rowsOf(set, names, period);
        const fewer = rowsOf(set, some, period);
        for (const [view, rows] of Object.entries(all)) {
          const kept = (rows as readonly { readonly account: FigureAccountId }[]).filter(({ account }) => some.includes(account));
          expect(fewer[view as keyof typeof fewer]).toEqual(kept);
        }
      }),
    );
  });

  it('withheld and missing figures never count: taking them out of the set changes no total', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ contacts: figure, blocks: figure }), { minLength: 1, maxLength: names.length }), (all) => {
        const onOneDay = (figures: typeof all) =>
          figureSetOf(
            figures.map(({ contacts, blocks }, n) => ({
              account: names[n] ?? accountNamed('f'),
              fromOn: first,
              values: { contacts: [contacts], blocks: [blocks] },
            })),
          );
        const period = { fromOn: first, toOn: first };
        const whole = computeOverview(onOneDay(all), names, period, now).totals;
        const known = all.filter(({ contacts, blocks }) => typeof contacts === 'number' && typeof blocks === 'number');
        const only = computeOverview(onOneDay(known), names, period, now).totals;
        expect(whole.reachable).toEqual(only.reachable);
        expect(whole.blockRate).toEqual(only.blockRate);
      }),
    );
  });
});
