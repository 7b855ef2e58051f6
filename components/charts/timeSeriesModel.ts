import type { JstDay, Period } from '../../utils/domain/figures/day';
import type { LineLook } from './lineLook';

/** One line: a point per day of the period; null = no figure, drawn as a gap. */
export interface TimeSeriesLine {
  readonly id: string;
  readonly name: string;
  readonly look: LineLook;
  readonly points: readonly (number | null)[];
}

/** Those that are no line of their own. */
export interface TimeSeriesBand {
  readonly low: readonly (number | null)[];
  readonly median: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Name of the median, at its end. */
  readonly name: string;
  /** What the band is, written into it. */
  readonly about: string;
}

/** Something that happened on a day: a dotted vertical with its name above. */
export interface TimeSeriesEvent {
  readonly id: string;
  readonly on: JstDay;
  readonly name: string;
  /** Mark of the line it belongs to. */
  readonly look: LineLook | null;
  /** Higher keeps its name where two meet. */
  readonly weight: number;
}

export interface TimeSeriesModel {
  readonly period: Period;
  readonly lines: readonly TimeSeriesLine[];
  readonly band: TimeSeriesBand | null;
  readonly events: readonly TimeSeriesEvent[];
  /** Drawn as a strong line, such as 100. */
  readonly baseline: number | null;
  /** From this day on figures may still move. */
  readonly unfinishedFrom: JstDay | null;
  readonly smallestStep: number;
}

export interface DrawnPoint {
  readonly index: number;
  readonly value: number;
}

/** The newest point there is; lines end there, not at the edge. */
export function lastPoint(points: readonly (number | null)[]): DrawnPoint | null {
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const value = points[index];
    if (value !== null && value !== undefined) return { index, value };
  }
  return null;
}

/** Points with a gap on both sides: a line through them has no length, so each is drawn as a dot. */
export function lonelyPoints(points: readonly (number | null)[]): readonly DrawnPoint[] {
  const there = (index: number) => points[index] !== null && points[index] !== undefined;
  const lonely: DrawnPoint[] = [];
  points.forEach((value, index) => {
    if (value !== null && !there(index - 1) && !there(index + 1)) lonely.push({ index, value });
  });
  return lonely;
}

/** Stretches of days with figures, first and last index of each. */
export function stretchesOf(points: readonly (number | null)[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  points.forEach((value, index) => {
    if (value === null) return;
    const open = stretches.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else stretches.push([index, index]);
  });
  return stretches;
}
