import { lengthOf } from '../day';
import type { JstDay } from '../day';
import type { FigureSet } from '../series';
import type { Contender } from './computeGrowth';
import { pointsOf } from './dailyValues';
import type { GrowthBand, GrowthQuestion } from './growth';
import { lineTotalledOn } from './lineMeasure';
import { totalOf } from './measureValues';
import { medianOf, quantileOfSorted } from './quantile';

/** The middle 80 %. */
const lowShare = 0.1;
const highShare = 0.9;

/** A day's band is drawn only when at least this part of the rest has a figure on it; with fewer it would jump with who is missing. */
const leastPartOfRest = 0.5;

export function bandOver(set: FigureSet, rest: readonly Contender[], question: GrowthQuestion): GrowthBand {
  const indices = rest.flatMap(({ line }) => (line.index === null ? [] : [line.index]));
  return {
    accounts: rest.map(({ line }) => line.account),
    ...dailyBand(rest, Math.max(lengthOf(question.period), 0)),
    start: totalAt(set, rest, question, (contender) => contender.startOn),
    end: totalAt(set, rest, question, (contender) => contender.endOn),
    index: medianOf(indices),
  };
}

function dailyBand(rest: readonly Contender[], days: number): Pick<GrowthBand, 'low' | 'median' | 'high'> {
  const low = new Float64Array(days).fill(NaN);
  const median = new Float64Array(days).fill(NaN);
  const high = new Float64Array(days).fill(NaN);
  const sorted = new Float64Array(rest.length);
  // Accounts hardly change places from one day to the next, so each day starts from the order of the day before.
  const order = rest.map(({ values }) => values);
  for (let at = 0; at < days; at++) {
    const given = sortDay(order, at, sorted);
    if (given === 0 || given < rest.length * leastPartOfRest) continue;
    low[at] = quantileOfSorted(sorted, lowShare, given);
    median[at] = quantileOfSorted(sorted, 0.5, given);
    high[at] = quantileOfSorted(sorted, highShare, given);
  }
  return { low: pointsOf(low), median: pointsOf(median), high: pointsOf(high) };
}

/** Puts the accounts in the order of one day, missing ones last, and their numbers into `sorted`. Returns how many have one. */
function sortDay(order: Float64Array[], day: number, sorted: Float64Array): number {
  let given = 0;
  order.forEach((values, place) => {
    const value = values[day] ?? NaN;
    const key = Number.isNaN(value) ? Infinity : value;
    if (key !== Infinity) given++;
    let at = place;
    for (; at > 0 && (sorted[at - 1] ?? 0) > key; at--) {
      sorted[at] = sorted[at - 1] ?? 0;
      order[at] = order[at - 1] ?? values;
    }
    sorted[at] = key;
    order[at] = values;
  });
  return given;
}

/** Sum over the rest; for the block rate the ratio of the sums. */
function totalAt(set: FigureSet, rest: readonly Contender[], { measure }: GrowthQuestion, dayOf: (contender: Contender) => JstDay): number | null {
  return totalOf(rest.map((contender) => lineTotalledOn(set.series.get(contender.line.account), measure, dayOf(contender)))).value;
}
