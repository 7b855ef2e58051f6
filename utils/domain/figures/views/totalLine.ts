import type { JstDay } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { AccountSeries, FigureSet } from '../series';
import { dailyValues, storedValues } from './dailyValues';
import type { LineMeasure } from './measure';
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
  const isShare = measure === 'blockRate';
  const [parts, wholes] = [new Float64Array(days.length), new Float64Array(days.length)];
  const summed = accounts.filter((account) => addKnown(set.series.get(account), measure, days, parts, isShare ? wholes : null));
  const pointAt = (part: number, at: number) => (isShare ? shareOf(part, wholes[at] ?? 0) : part);
  return { points: Array.from(parts, (part, at) => (summed.length === 0 ? null : pointAt(part, at))), accounts: summed };
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Adds one account's figures to the sums; false, and nothing added, when it has no known figure for one of the days. */
function addKnown(
  series: AccountSeries | undefined,
  measure: LineMeasure,
  days: readonly JstDay[],
  parts: Float64Array,
  wholes: Float64Array | null,
): boolean {
  const beginOn = days[0] ?? 0;
  const firstOn = beginOn - longestGapDays;
  const span = { fromOn: firstOn, toOn: days.at(-1) ?? firstOn };
  const values = dailyValues(series, measure, span);
  if (!isKnownFrom(values, beginOn - firstOn)) return false;
  const places = new Int32Array(days.length);
  for (let at = 0; at < places.length; at++) {
    const place = newestKnown(values, (days[at] ?? 0) - firstOn);
    if (place === -1) return false;
    places[at] = place;
  }
  const part = wholes === null ? values : storedValues(series, 'blocks', span);
  const whole = wholes === null ? null : storedValues(series, 'contacts', span);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    parts[at] = (parts[at] ?? 0) + (part[place] ?? 0);
    if (wholes !== null && whole !== null) wholes[at] = (wholes[at] ?? 0) + (whole[place] ?? 0);
  }
  return true;
}

/** Is there any figure at or after the index? */
function isKnownFrom(values: Float64Array, first: number): boolean {
  for (let at = first; at < values.length; at++) if (!Number.isNaN(values[at] ?? NaN)) return true;
  return false;
}

/** Index of the newest value that is one, at most `longestGapDays` before `at`; -1 = there is none. */
function newestKnown(values: Float64Array, at: number): number {
  for (let place = at; place >= at - longestGapDays; place--) {
    if (!Number.isNaN(values[place] ?? NaN)) return place;
  }
  return -1;
}
