import { lengthOf } from '../day';
import type { JstDay, Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { AccountSeries, FigureSet } from '../series';
import { dailyValues } from './dailyValues';
import { lineTotalledOn } from './lineMeasure';
import type { LineMeasure } from './measure';
import { totalOf } from './measureValues';
import type { Totalled } from './measureValues';
import { longestGapDays } from './periodEnds';

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

/**
 * The same for all accounts together: the sum (block rate: ratio of sums) over those accounts that have a figure at every point, each taken
 * at its newest known figure on or before the point. Always the same accounts, so that the line never jumps with who is missing.
 */
export function totalSparklinePoints(
  set: FigureSet,
  accounts: readonly FigureAccountId[],
  measure: LineMeasure,
  period: Period,
): readonly (number | null)[] {
  const days = pointDays(period);
  const lines = accounts.map((account) => knownLine(set.series.get(account), measure, days)).filter((line) => line.length === days.length);
  return days.map((_, at) => totalOf(lines.flatMap((line) => line[at] ?? [])).value);
}

/** For each day the newest known figure on or before it, at most `longestGapDays` back; shorter than `days` when there is none for some. */
function knownLine(series: AccountSeries | undefined, measure: LineMeasure, days: readonly JstDay[]): readonly Totalled[] {
  const firstOn = (days[0] ?? 0) - longestGapDays;
  const values = dailyValues(series, measure, { fromOn: firstOn, toOn: days.at(-1) ?? firstOn });
  return days.flatMap((on): Totalled[] => {
    for (let back = 0; back <= longestGapDays; back++) {
      if (!Number.isNaN(values[on - back - firstOn] ?? NaN)) return [lineTotalledOn(series, measure, on - back)];
    }
    return [];
  });
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
