import type { JstDay } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { AccountSeries, FigureSet } from '../series';
import { dailyValues } from './dailyValues';
import { lineTotalledOn } from './lineMeasure';
import type { LineMeasure } from './measure';
import { totalOf } from './measureValues';
import type { Totalled } from './measureValues';
import { longestGapDays } from './periodEnds';

/** A line of several accounts together. */
export interface TotalLine {
  /** One per day asked for; null only when not one account is in the sum. */
  readonly points: readonly (number | null)[];
  /** The accounts in the sum: the same ones at every point. */
  readonly accounts: readonly FigureAccountId[];
}

/**
 * The sum (block rate: the ratio of sums) at each of these days, oldest first, over the accounts that have a figure at every one of them,
 * each taken at its newest known figure on or before the day, at most `longestGapDays` back, and at least one of them no older than the first
 * day: what ended before is no figure of this time. Always the same accounts, so that the line never jumps with who is missing.
 */
export function totalLine(set: FigureSet, accounts: readonly FigureAccountId[], measure: LineMeasure, days: readonly JstDay[]): TotalLine {
  const lines = accounts
    .map((account) => ({ account, parts: knownLine(set.series.get(account), measure, days) }))
    .filter(({ parts }) => parts.length === days.length);
  return {
    points: days.map((_, at) => totalOf(lines.flatMap(({ parts }) => parts[at] ?? [])).value),
    accounts: lines.map(({ account }) => account),
  };
}

/** Shorter than `days` when there is no known figure for some of them. */
function knownLine(series: AccountSeries | undefined, measure: LineMeasure, days: readonly JstDay[]): readonly Totalled[] {
  const beginOn = days[0] ?? 0;
  const firstOn = beginOn - longestGapDays;
  const values = dailyValues(series, measure, { fromOn: firstOn, toOn: days.at(-1) ?? firstOn });
  if (values.subarray(beginOn - firstOn).every(Number.isNaN)) return [];
  return days.flatMap((on): Totalled[] => {
    for (let back = 0; back <= longestGapDays; back++) {
      if (!Number.isNaN(values[on - back - firstOn] ?? NaN)) return [lineTotalledOn(series, measure, on - back)];
    }
    return [];
  });
}
