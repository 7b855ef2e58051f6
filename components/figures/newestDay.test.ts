import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../utils/domain/figures/day';
import { figureAccountIdOfName } from '../../utils/domain/figures/figureAccount';
import type { AccountSeries, FigureSet } from '../../utils/domain/figures/series';
import { atJstDay } from '../../utils/domain/time/jst';
import { halfDayOf } from './halfDay';
import { newestFinalDay } from './newestDay';

const today = dayFromIso('2026-11-22') ?? NaN;
const afternoon = atJstDay(today, 15);

function setOf(...lastDays: readonly number[]): FigureSet {
  const series = lastDays.map((lastOn, index): AccountSeries => {
    const account = figureAccountIdOfName(`${index}`);
    return { account, firstOn: lastOn - 2, days: 5, columns: { contacts: Float64Array.of(1, 2, 3, NaN, NaN) } };
  });
  return { accounts: [], series: new Map(series.map((one) => [one.account, one])), broadcasts: [] };
}

describe('newestFinalDay', () => {
  it.each([
    ['the newest of all accounts', setOf(today - 9, today - 3, today - 5), afternoon, today - 3],
    ['not today', setOf(today), afternoon, today - 1],
    ['before noon not yesterday either', setOf(today), atJstDay(today, 9), today - 2],
    ['yesterday where there is nothing', setOf(), afternoon, today - 1],
  ])('%s', (_, set, now, expected) => {
    expect(newestFinalDay(set, now)).toBe(expected);
  });
});

describe('halfDayOf', () => {
  it.each([
    [0, 0],
    [11, 0],
    [12, 12],
    [23, 12],
  ])('%i o’clock belongs to the half from %i', (hour, start) => {
    expect(halfDayOf(atJstDay(today, hour, 30))).toBe(atJstDay(today, start));
  });
});
