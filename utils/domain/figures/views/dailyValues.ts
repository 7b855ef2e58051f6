import { lengthOf } from '../day';
import type { Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { StoredMetricId } from '../metrics';
import type { AccountSeries, FigureSet } from '../series';
import type { LineMeasure } from './measure';

/** One number per day of the period; NaN where a figure is missing or withheld. Derived figures may be negative, so withheld has no mark here. */
export function dailyValues(series: AccountSeries | undefined, measure: LineMeasure, period: Period): Float64Array {
  switch (measure) {
    case 'contacts':
    case 'blocks':
    case 'targetReaches':
      return storedValues(series, measure, period);
    case 'reachable': {
      const values = storedValues(series, 'contacts', period);
      const blocks = storedValues(series, 'blocks', period);
      for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? NaN) - (blocks[at] ?? NaN);
      return values;
    }
    case 'blockRate': {
      const values = storedValues(series, 'blocks', period);
      const contacts = storedValues(series, 'contacts', period);
      for (let at = 0; at < values.length; at++) {
        const whole = contacts[at] ?? NaN;
        values[at] = whole > 0 ? (values[at] ?? NaN) / whole : NaN;
      }
      return values;
    }
  }
}

/** A stored figure per day of the period; NaN for missing and withheld. */
export function storedValues(series: AccountSeries | undefined, metric: StoredMetricId, period: Period): Float64Array {
  const { fromOn, toOn } = period;
  const values = new Float64Array(Math.max(lengthOf(period), 0)).fill(NaN);
  const column = series?.columns[metric];
  if (series === undefined || column === undefined) return values;
  const first = Math.max(fromOn, series.firstOn);
  const last = Math.min(toOn, series.firstOn + series.days - 1);
  for (let on = first; on <= last; on++) {
    const value = column[on - series.firstOn] ?? NaN;
    // Kept figures are never negative; the only negative one is the mark for withheld.
    values[on - fromOn] = value < 0 ? NaN : value;
  }
  return values;
}

/** NaN as null, as views take points. */
export function pointsOf(values: Float64Array): (number | null)[] {
  const points = new Array<number | null>(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    points[at] = Number.isNaN(value) ? null : value;
  }
  return points;
}

/** The measure of one account, one point per day of the period; null = no figure (a gap in the line). */
export function dailyPoints(set: FigureSet, account: FigureAccountId, measure: LineMeasure, period: Period): readonly (number | null)[] {
  return pointsOf(dailyValues(set.series.get(account), measure, period));
}

/** The same values with the first number as 100. All NaN without a first number above 0. */
export function indexedValues(values: Float64Array): Float64Array {
  const start = values.find((value) => !Number.isNaN(value)) ?? NaN;
  return start > 0 ? values.map((value) => (value / start) * 100) : new Float64Array(values.length).fill(NaN);
}
