import { baselineDays, deviationPerMad, leastBaselineChanges, mostHigherDays, usualHighShare } from './outlierThresholds';
import { quantileOfSorted } from './quantile';

/** Change of each day against the day `days` before; NaN unless both are known. */
export function changesOf(values: Float64Array, days = 1): Float64Array {
  const changes = new Float64Array(values.length).fill(NaN);
  for (let at = days; at < values.length; at++) changes[at] = (values[at] ?? NaN) - (values[at - days] ?? NaN);
  return changes;
}

/** What changes are normal for the account. */
export interface Baseline {
  /** People. */
  readonly median: number;
  /** Robust standard deviation, people. */
  readonly deviation: number;
  /** One day in ten has more, people. */
  readonly usualHigh: number;
}

/** Median and deviation of the changes on the `baselineDays` days before the day `at`; null with too few known ones. */
export function baselineBefore(changes: Float64Array, at: number): Baseline | null {
  const sorted = changes.slice(Math.max(at - baselineDays, 0), at).sort();
  const known = withoutUnknown(sorted);
  if (known.length < leastBaselineChanges) return null;
  const median = quantileOfSorted(known, 0.5);
  const spread = medianDistance(known, median) * deviationPerMad;
  // Counts of people scatter by about the root of their size, however even the last weeks were.
  return { median, deviation: Math.max(spread, Math.sqrt(Math.abs(median)), 1), usualHigh: quantileOfSorted(known, usualHighShare) };
}

/** Median of the distances from the centre: walks outward from the middle instead of sorting once more, because this runs very often. */
function medianDistance(sorted: Float64Array, centre: number): number {
  let below = Math.ceil(sorted.length / 2) - 1;
  let above = below + 1;
  const middle = (sorted.length - 1) / 2;
  let nearer = 0;
  let distance = 0;
  for (let taken = 0; taken <= Math.ceil(middle); taken++) {
    nearer = distance;
    const down = centre - (sorted[below] ?? -Infinity);
    const up = (sorted[above] ?? Infinity) - centre;
    distance = Math.min(down, up);
    if (down <= up) below--;
    else above++;
  }
  return Number.isInteger(middle) ? distance : (nearer + distance) / 2;
}

/** Typed arrays sort NaN to the end. */
function withoutUnknown(sorted: Float64Array): Float64Array {
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1] ?? NaN)) count--;
  return sorted.subarray(0, count);
}

/** True when at most `mostHigherDays` of the days before were higher. */
export function isAmongHighest(changes: Float64Array, at: number): boolean {
  const change = changes[at] ?? NaN;
  let higher = 0;
  for (let day = Math.max(at - baselineDays, 0); day < at; day++) {
    if ((changes[day] ?? NaN) > change && ++higher > mostHigherDays) return false;
  }
  return true;
}
