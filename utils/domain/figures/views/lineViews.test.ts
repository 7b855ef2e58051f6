import { describe, expect, it } from 'vitest';
import { accountNamed, figureSetOf } from '../../../testing/figureSets';
import { dayFromIso, isoOfDay } from '../day';
import { computeBlockRateStrip, stripSteps } from './computeBlockRateStrip';
import { computeSmallMultiples } from './computeSmallMultiples';
import { dailyPoints } from './dailyValues';
import { sparklinePoints, totalSparkline } from './sparkline';

const first = 20_000;
const [a, b, c] = ['a', 'b', 'c'].map(accountNamed) as [
  ReturnType<typeof accountNamed>,
  ReturnType<typeof accountNamed>,
  ReturnType<typeof accountNamed>,
];
const set = figureSetOf([
  { account: a, fromOn: first, values: { contacts: [100, null, 200], blocks: [10, null, 40] } },
  { account: b, fromOn: first, values: { contacts: [10, 20, 'withheld'], blocks: [1, 1, 1] } },
]);
const period = { fromOn: first, toOn: first + 2 };

describe('dailyPoints', () => {
  it.each([
    { measure: 'reachable', account: a, expected: [90, null, 160] },
    { measure: 'reachable', account: b, expected: [9, 19, null] },
    { measure: 'blockRate', account: b, expected: [0.1, 0.05, null] },
    { measure: 'blocks', account: b, expected: [1, 1, 1] },
    { measure: 'targetReaches', account: a, expected: [null, null, null] },
    { measure: 'contacts', account: c, expected: [null, null, null] },
  ] as const)('$measure of $account', ({ measure, account, expected }) => {
    expect(dailyPoints(set, account, measure, period)).toEqual(expected);
  });
});

describe('computeSmallMultiples', () => {
  it('shares one axis over all charts', () => {
    const { axis, charts } = computeSmallMultiples(set, [a, b, c], { period, measure: 'contacts', scale: 'absolute' });
    expect(axis).toEqual({ low: 10, high: 200 });
    expect(charts.map(({ first: start, last }) => [start, last])).toEqual([
      [100, 200],
      [10, 20],
      [null, null],
    ]);
  });

  it('indexes each account to its own first figure', () => {
    const { axis, charts } = computeSmallMultiples(set, [a, b], { period, measure: 'contacts', scale: 'indexed' });
    expect(charts.map((chart) => chart.points)).toEqual([
      [100, null, 200],
      [100, 200, null],
    ]);
    expect(axis).toEqual({ low: 100, high: 200 });
  });

  it('has no axis when nothing can be drawn', () => {
    expect(computeSmallMultiples(set, [c], { period, measure: 'contacts', scale: 'absolute' }).axis).toBeNull();
  });
});

describe('computeBlockRateStrip', () => {
  it('reads the rate at the end of each step', () => {
    const { rows } = computeBlockRateStrip(set, [a, b, c], period);
    expect(rows).toEqual([
      { account: a, rates: [0.1, null, 0.2], latest: 0.2, change: 0.1 },
      { account: b, rates: [0.1, 0.05, 'withheld'], latest: 'withheld', change: null },
      { account: c, rates: [null, null, null], latest: null, change: null },
    ]);
  });

  it.each([
    { from: '2026-01-01', to: '2026-03-03', count: 62, head: '2026-01-01', second: '2026-01-02' },
    { from: '2026-01-01', to: '2026-03-04', count: 9, head: '2026-01-07', second: '2026-01-14' },
    { from: '2024-02-10', to: '2026-01-15', count: 24, head: '2024-02-29', second: '2024-03-31' },
  ])('steps from $from to $to: $count', ({ from, to, count, head, second }) => {
    const steps = stripSteps({ fromOn: dayFromIso(from) ?? 0, toOn: dayFromIso(to) ?? 0 });
    expect([steps.length, isoOfDay(steps[0] ?? 0), isoOfDay(steps[1] ?? 0), isoOfDay(steps.at(-1) ?? 0)]).toEqual([count, head, second, to]);
  });

  it('takes the newest day within a step, not across steps', () => {
    const lone = figureSetOf([{ account: a, fromOn: first, values: { contacts: [100], blocks: [10] } }]);
    const { rows } = computeBlockRateStrip(lone, [a], { fromOn: first - 3, toOn: first + 66 });
    expect(rows[0]?.rates).toEqual([0.1, ...new Array<null>(9).fill(null)]);
    expect(rows[0]?.change).toBeNull();
  });
});

describe('sparklines', () => {
  it('has a point a day, gaps as null', () => {
    expect(sparklinePoints(set, a, 'contacts', period)).toEqual([100, null, 200]);
  });

  it('thins long periods to the last figure of each step and never sums', () => {
    const year = Array.from({ length: 365 }, (_, day) => 1000 + day);
    const long = figureSetOf([{ account: a, fromOn: first, values: { contacts: year } }]);
    const points = sparklinePoints(long, a, 'contacts', { fromOn: first, toOn: first + 364 });
    expect(points.length).toBeLessThanOrEqual(90);
    expect([points[0], points.at(-2), points.at(-1)]).toEqual([1004, 1359, 1364]);
  });

  it('totals always over the same accounts, each at its newest figure', () => {
    const both = figureSetOf([
      { account: a, fromOn: first, values: { contacts: [100, null, 200] } },
      { account: b, fromOn: first, values: { contacts: [10, 20, 30] } },
      { account: c, fromOn: first + 1, values: { contacts: [5000, 5000] } },
    ]);
    expect(totalSparkline(both, [a, b, c], 'contacts', period).points).toEqual([110, 120, 230]);
    expect(totalSparkline(both, [], 'contacts', period).points).toEqual([null, null, null]);
  });

  it('is empty for a period without days', () => {
    const none = { fromOn: first, toOn: first - 1 };
    expect(sparklinePoints(set, a, 'contacts', none)).toEqual([]);
    expect(totalSparkline(set, [a], 'contacts', none).points).toEqual([]);
  });
});
