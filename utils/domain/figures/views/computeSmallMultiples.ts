import type { Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import { dailyValues, indexedValues, pointsOf } from './dailyValues';
import type { LineMeasure } from './measure';
import type { SmallMultiples } from './smallMultiples';

export interface SmallMultiplesQuestion {
  readonly period: Period;
  readonly measure: LineMeasure;
  /** indexed: each account's first figure of the period = 100; points, first, last and axis are in that scale. */
  readonly scale: 'absolute' | 'indexed';
}

/** A small chart per account in the order of `accounts`. The axis runs from the lowest to the highest point of all charts (both may be equal). */
export function computeSmallMultiples(set: FigureSet, accounts: readonly FigureAccountId[], question: SmallMultiplesQuestion): SmallMultiples {
  let low = Infinity;
  let high = -Infinity;
  const charts = accounts.map((account) => {
    const values = dailyValues(set.series.get(account), question.measure, question.period);
    const scaled = question.scale === 'indexed' ? indexedValues(values) : values;
    let first: number | null = null;
    let last: number | null = null;
    for (const value of scaled) {
      if (Number.isNaN(value)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
      first ??= value;
      last = value;
    }
    return { account, points: pointsOf(scaled), first, last };
  });
  return { ...question, axis: low <= high ? { low, high } : null, charts };
}
