import { type JstDay, lengthOf, type Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import { dailyValues } from './dailyValues';
import type { LineMeasure } from './measure';
import { totalLine, type TotalLine } from './totalLine';

/** More points than this cannot be told apart in a table cell. */
const mostPoints = 90;

/**
 * The line of one account for a table cell, oldest first: one point a day, in longer periods the last figure of each of at most 90 equally
 * long steps. null = no figure (a gap).
 */
export function sparklinePoints(set: FigureSet, account: FigureAccountId, measure: LineMeasure, period: Period): readonly (number | null)[] {
  const values = dailyValues(set.series.get(account), measure, period);
  const step = stepDays(period);
  if (step === null) return [];
  const points: (number | null)[] = [];
  for (let end = values.length - 1; end >= 0; end -= step) points.push(lastNumber(values, end, Math.max(end - step + 1, 0)));
  return points.reverse();
}

/** The same for all accounts together, with the accounts that are in the sum: see `totalLine`. */
export function totalSparkline(set: FigureSet, accounts: readonly FigureAccountId[], measure: LineMeasure, period: Period): TotalLine {
  return totalLine(set, accounts, measure, pointDays(period));
}

function stepDays(period: Period): number | null {
  const days = lengthOf(period);
  return days > 0 ? Math.ceil(days / mostPoints) : null;
}

function pointDays(period: Period): readonly JstDay[] {
  const step = stepDays(period);
  const days: JstDay[] = [];
  if (step !== null) for (let on = period.toOn; on >= period.fromOn; on -= step) days.push(on);
  return days.reverse();
}

function lastNumber(values: Float64Array, from: number, downTo: number): number | null {
  for (let at = from; at >= downTo; at--) {
    const value = values[at] ?? NaN;
    if (!Number.isNaN(value)) return value;
  }
  return null;
}
