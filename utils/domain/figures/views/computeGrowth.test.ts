import { describe, expect, it } from 'vitest';
import { accountNamed, figureSetOf } from '../../../testing/figureSets';
import type { Figure } from '../figure';
import { computeGrowth } from './computeGrowth';
import type { GrowthQuestion } from './growth';

const first = 20_000;
const period = { fromOn: first, toOn: first + 2 };

const figures: Readonly<Record<string, readonly Figure[]>> = {
  big: [1000, 1010, 1020],
  small: [10, 15, 20],
  steady: [500, 500, 500],
  same: [300, 310, 320],
  gap: [100, null, 101],
  hidden: ['withheld', 30, 40],
  once: [null, 70, null],
  none: [null, null, null],
  fromNothing: [0, 1, 2],
};
const accounts = Object.keys(figures).map(accountNamed);
const set = figureSetOf(Object.entries(figures).map(([name, contacts]) => ({ account: accountNamed(name), fromOn: first, values: { contacts } })));

function growth(question: Partial<GrowthQuestion> = {}, asked = accounts) {
  return computeGrowth(set, asked, { period, measure: 'contacts', scale: 'absolute', top: 2, added: [], dropped: [], ...question });
}

const named = (lines: readonly { readonly account: string; readonly rank: number }[]) => lines.map((line) => [line.account.slice(5), line.rank]);

describe('computeGrowth', () => {
  it('ranks by difference; equal ones share a rank', () => {
    expect(named(growth().ranking)).toEqual([
      ['big', 1],
      ['same', 1],
      ['small', 3],
      ['fromNothing', 4],
      ['gap', 5],
      ['steady', 6],
    ]);
  });

  it('ranks by index when indexed, those that began with nobody last', () => {
    const { ranking, lines } = growth({ scale: 'indexed', top: 99 });
    expect(named(ranking).map(([name]) => name)).toEqual(['small', 'same', 'big', 'gap', 'steady', 'fromNothing']);
    expect(lines[0]).toMatchObject({ start: 10, end: 20, difference: 10, index: 200, points: [100, 150, 200] });
    expect(lines.at(-1)).toMatchObject({ start: 0, end: 2, difference: 2, index: null, points: [null, null, null] });
  });

  it('leaves out accounts without a known figure at both ends', () => {
    expect(growth().without).toEqual(['hidden', 'once', 'none'].map(accountNamed));
  });

  it('draws gaps as gaps', () => {
    expect(growth({ top: 99 }).lines.find((line) => line.account === accountNamed('gap'))?.points).toEqual([100, null, 101]);
  });

  it('draws the best, adds and drops lines, and bands the rest', () => {
    const asked = growth({ top: 2, added: [accountNamed('steady')], dropped: [accountNamed('big')] });
    expect(named(asked.lines)).toEqual([
      ['same', 1],
      ['steady', 6],
    ]);
    expect(asked.band?.accounts).toEqual(['big', 'small', 'fromNothing', 'gap'].map(accountNamed));
    expect(asked.band).toMatchObject({ start: 1000 + 10 + 0 + 100, end: 1020 + 20 + 2 + 101 });
    expect(asked.band?.median).toEqual([55, 15, (20 + 101) / 2]);
    expect(asked.band?.low[0]).toBeCloseTo(3);
    expect(asked.band?.high[0]).toBeCloseTo(730);
    expect(asked.band?.index).toBeCloseTo(102);
  });

  it('has no band when nothing is left, and none on days when most of the rest have no figure', () => {
    expect(growth({ top: 99 }).band).toBeNull();
    const lone = growth({ top: 0 }, [accountNamed('gap')]);
    expect(lone.band?.median).toEqual([100, null, 101]);
  });

  it('takes a period of one day as both of its ends', () => {
    const { ranking } = growth({ period: { fromOn: first + 1, toOn: first + 1 } });
    expect(ranking.find((line) => line.account === accountNamed('once'))).toMatchObject({ start: 70, end: 70, difference: 0, index: 100 });
  });

  it('answers for no accounts and for a period without figures', () => {
    expect(growth({}, [])).toMatchObject({ lines: [], band: null, ranking: [], without: [] });
    expect(growth({ period: { fromOn: 1, toOn: 40 } }).without).toEqual(accounts);
  });

  it('sums the rest of the block rate as a ratio of sums', () => {
    const rates = figureSetOf([
      { account: accountNamed('x'), fromOn: first, values: { contacts: [100, 100, 100], blocks: [10, 10, 20] } },
      { account: accountNamed('y'), fromOn: first, values: { contacts: [900, 900, 900], blocks: [0, 0, 80] } },
    ]);
    const asked = computeGrowth(rates, ['x', 'y'].map(accountNamed), {
      period,
      measure: 'blockRate',
      scale: 'absolute',
      top: 0,
      added: [],
      dropped: [],
    });
    expect(asked.band).toMatchObject({ start: 0.01, end: 0.1 });
  });
});
