import { describe, expect, it } from 'vitest';
import { accountNamed, figureSetOf } from '../../../testing/figureSets';
import { atJstDay } from '../../time/jst';
import type { Figure } from '../figure';
import { computeOverview } from './computeOverview';

const first = 20_000;
const account = accountNamed('店');
const later = atJstDay(first + 400, 15);

interface Days {
  readonly contacts?: readonly Figure[];
  readonly blocks?: readonly Figure[];
  readonly targetReaches?: readonly Figure[];
}

/** One account whose days begin on `first`; the period is counted in days from there. */
function overviewOf(values: Days, from: number, to: number, now = later) {
  return computeOverview(figureSetOf([{ account, fromOn: first, values }]), [account], { fromOn: first + from, toOn: first + to }, now);
}

describe('one account', () => {
  it('takes the end of the period against the day before it', () => {
    const { rows } = overviewOf({ contacts: [100, 110, 130], blocks: [10, 11, 15], targetReaches: [40, 41, 42] }, 1, 2);
    expect(rows).toEqual([
      {
        account,
        status: 'complete',
        figuresOn: first + 2,
        comparedOn: first,
        unfinished: false,
        values: {
          reachable: 115,
          change: 25,
          changeRate: 25 / 90,
          contacts: 130,
          adds: 30,
          blocks: 15,
          blockChange: 5,
          blockRate: 15 / 130,
          targetReaches: 42,
        },
        blockRateBefore: 0.1,
      },
    ]);
  });

  it.each<{ title: string; days: Days; from: number; to: number; expected: Record<string, unknown> }>([
    {
      title: 'a missing last day: the newest one before it counts',
      days: { contacts: [100, 110, null], blocks: [10, 11, null] },
      from: 1,
      to: 2,
      expected: { status: 'complete', figuresOn: first + 1, adds: 10, reachable: 99 },
    },
    {
      title: 'a missing day before the period: an earlier one is compared with',
      days: { contacts: [100, null, 110], blocks: [10, null, 11] },
      from: 2,
      to: 2,
      expected: { status: 'complete', comparedOn: first, adds: 10 },
    },
    {
      title: 'no figures before: nothing to compare with',
      days: { contacts: [100, 110], blocks: [10, 11] },
      from: 0,
      to: 1,
      expected: { status: 'noStart', comparedOn: null, contacts: 110, adds: null, change: null, changeRate: null },
    },
    {
      title: 'no figures in the period, though there are before',
      days: { contacts: [100], blocks: [10] },
      from: 1,
      to: 5,
      expected: { status: 'noFigures', figuresOn: null, contacts: null, reachable: null, adds: null },
    },
    {
      title: 'all null',
      days: { contacts: [null, null], blocks: [null, null] },
      from: 0,
      to: 1,
      expected: { status: 'noFigures', figuresOn: null, contacts: null },
    },
    {
      title: 'withheld is neither zero nor missing, and so is all that is made from it',
      days: { contacts: [100, 110], blocks: [10, 'withheld'] },
      from: 1,
      to: 1,
      expected: {
        status: 'complete',
        contacts: 110,
        adds: 10,
        blocks: 'withheld',
        reachable: 'withheld',
        change: 'withheld',
        changeRate: 'withheld',
      },
    },
    {
      title: 'withheld at the start only: the end is known, the change is withheld',
      days: { contacts: ['withheld', 110], blocks: [2, 11] },
      from: 1,
      to: 1,
      expected: { contacts: 110, adds: 'withheld', reachable: 99, change: 'withheld', blockChange: 9 },
    },
    {
      title: 'figures that fall are kept as they are',
      days: { contacts: [100, 90], blocks: [10, 4] },
      from: 1,
      to: 1,
      expected: { adds: -10, blockChange: -6, change: -4 },
    },
    {
      title: 'nobody: shares of nothing are unknown, not zero',
      days: { contacts: [0, 0], blocks: [0, 0] },
      from: 1,
      to: 1,
      expected: { reachable: 0, change: 0, changeRate: null, blockRate: null },
    },
    {
      title: 'friends without blocks: what can be told is told',
      days: { contacts: [100, 110] },
      from: 1,
      to: 1,
      expected: { status: 'complete', figuresOn: first + 1, comparedOn: first, contacts: 110, adds: 10, blocks: null, reachable: null },
    },
    {
      title: 'a period longer than the data',
      days: { contacts: [100, 110], blocks: [1, 2] },
      from: 1,
      to: 900,
      expected: { status: 'complete', figuresOn: first + 1, adds: 10 },
    },
  ])('$title', ({ days, from, to, expected }) => {
    const row = overviewOf(days, from, to).rows[0];
    expect({ ...row, ...row?.values }).toMatchObject(expected);
  });

  it.each([
    { gap: 31, comparedOn: first },
    { gap: 32, comparedOn: null },
  ])('compares with a day $gap before the period: $comparedOn', ({ gap, comparedOn }) => {
    const nothing = new Array<Figure>(gap - 1).fill(null);
    const days = { contacts: [100, ...nothing, 150], blocks: [1, ...nothing, 2] };
    expect(overviewOf(days, gap, gap).rows[0]?.comparedOn).toBe(comparedOn);
  });

  it('marks a newest day that may still move', () => {
    const days = { contacts: [100, 110], blocks: [1, 2] };
    const unfinished = [atJstDay(first + 2, 11), atJstDay(first + 2, 12)].map((now) => overviewOf(days, 1, 1, now).rows[0]?.unfinished);
    expect(unfinished).toEqual([true, false]);
  });

  it('knows no minus zero', () => {
    const values = overviewOf({ contacts: [5, 5], blocks: [-0, -0] }, 1, 1).rows[0]?.values;
    expect(Object.is(values?.blocks, 0)).toBe(true);
    expect(Object.is(values?.blockChange, 0)).toBe(true);
  });
});

describe('totals', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(accountNamed) as [typeof account, typeof account, typeof account, typeof account];
  const set = figureSetOf([
    { account: a, fromOn: first, values: { contacts: [1000, 1100], blocks: [100, 110], targetReaches: [300, 400] } },
    { account: b, fromOn: first, values: { contacts: [50, 60], blocks: [5, 'withheld'], targetReaches: ['withheld', 'withheld'] } },
    { account: c, fromOn: first, values: { contacts: [null, 500], blocks: [null, 200], targetReaches: [null, 10] } },
  ]);
  const { totals, covered, of } = computeOverview(set, [a, b, c, d], { fromOn: first + 1, toOn: first + 1 }, later);

  it('sum what is known and say how many accounts that is', () => {
    expect(totals).toEqual({
      reachable: { value: 990 + 300, covered: 2 },
      change: { value: 90, covered: 1 },
      changeRate: { value: 90 / 900, covered: 1 },
      contacts: { value: 1660, covered: 3 },
      adds: { value: 110, covered: 2 },
      blocks: { value: 310, covered: 2 },
      blockChange: { value: 10, covered: 1 },
      blockRate: { value: 310 / 1600, covered: 2 },
      targetReaches: { value: 410, covered: 2 },
      blockRateBefore: { value: 105 / 1050, covered: 2 },
    });
    expect([covered, of]).toEqual([2, 4]);
  });

  it('are unknown over no accounts and over accounts without figures', () => {
    for (const accounts of [[], [d]]) {
      const nothing = computeOverview(set, accounts, { fromOn: first, toOn: first }, later);
      expect(Object.values(nothing.totals).every((total) => total.value === null && total.covered === 0)).toBe(true);
      expect(nothing.covered).toBe(0);
    }
  });
});
