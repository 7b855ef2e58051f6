import { daysIn, firstDayOf, lengthOf, monthOf } from '../day';
import type { JstDay, Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { Figure } from '../figure';
import type { AccountSeries, FigureSet } from '../series';
import type { BlockRateStrip } from './blockRateStrip';
import { differenceOf } from './figureArithmetic';
import { lineFigureOn, lineParts } from './lineMeasure';
import { newestGiven } from './periodEnds';

/** A strip of up to so many steps can be read without scrolling. */
const mostSteps = 62;
const weekDays = 7;

/**
 * Block rate per account and step. A step's rate is that of its newest day with friends and blocks; a step without such a day is null.
 * Rows come in the order of `accounts`.
 */
export function computeBlockRateStrip(set: FigureSet, accounts: readonly FigureAccountId[], period: Period): BlockRateStrip {
  const steps = stripSteps(period);
  return { period, steps, rows: accounts.map((account) => stripRow(account, set.series.get(account), period, steps)) };
}

/** Last day of each step: days up to two months, weeks counted back from the last day up to 62 weeks, else calendar months. */
export function stripSteps(period: Period): readonly JstDay[] {
  const days = lengthOf(period);
  if (days <= mostSteps) return everySoManyDays(period, 1);
  if (days <= mostSteps * weekDays) return everySoManyDays(period, weekDays);
  const steps: JstDay[] = [];
  for (let month = monthOf(period.fromOn); ; month = monthOf((steps.at(-1) ?? period.toOn) + 1)) {
    steps.push(Math.min(firstDayOf(month) + daysIn(month) - 1, period.toOn));
    if (steps.at(-1) === period.toOn) return steps;
  }
}

function everySoManyDays({ fromOn, toOn }: Period, days: number): readonly JstDay[] {
  const steps: JstDay[] = [];
  for (let on = toOn; on >= fromOn; on -= days) steps.push(on);
  return steps.reverse();
}

function stripRow(
  account: FigureAccountId,
  series: AccountSeries | undefined,
  period: Period,
  steps: readonly JstDay[],
): BlockRateStrip['rows'][number] {
  const rates = steps.map((on, at): Figure => rateIn(series, (steps[at - 1] ?? period.fromOn - 1) + 1, on));
  const latest = rateIn(series, period.fromOn, period.toOn);
  const first = rates.find((rate) => rate !== null) ?? null;
  return { account, rates, latest, change: rates.filter((rate) => rate !== null).length < 2 ? null : differenceOf(latest, first) };
}

function rateIn(series: AccountSeries | undefined, fromOn: JstDay, toOn: JstDay): Figure {
  const on = newestGiven(series, lineParts.blockRate, fromOn, toOn);
  return on === null ? null : lineFigureOn(series, 'blockRate', on);
}
