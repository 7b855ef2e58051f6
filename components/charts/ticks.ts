import { dayFromParts, type JstDay, type Period } from '../../utils/domain/figures/day';
import { atJstDay, toJst } from '../../utils/domain/time/jst';

/** A value axis: round numbers from just below the lowest to just above the highest value. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  const round = lead <= 1.0000001 ? 1 : lead <= 2.0000001 ? 2 : lead <= 5.0000001 ? 5 : 10;
  return round * power;
}

/** Levels whose lowest value is far below the highest start at 0: cutting that off would only make growth look larger. */
const startsAtZeroBelow = 0.4;

/**
 * An axis over all values with about `count` steps. `smallestStep` keeps people whole. Null when there is nothing to draw.
 * `mayStartAtZero` is false for indexed figures, whose strong line is 100.
 */
export function valueAxis(
  values: Iterable<number | null>,
  {
    count = 5,
    smallestStep = 1,
    mayStartAtZero = true,
  }: { readonly count?: number; readonly smallestStep?: number; readonly mayStartAtZero?: boolean },
): ValueAxis | null {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return null;
  if (mayStartAtZero && low > 0 && low < high * startsAtZeroBelow) low = 0;
  const step = Math.max(smallestStep, roundStep((high - low) / count || Math.max(smallestStep, Math.abs(high) * 0.02)));
  let first = Math.floor(low / step + 1e-9);
  let last = Math.ceil(high / step - 1e-9);
  if (first === last) {
    first -= first > 0 || low < 0 ? 1 : 0;
    last += 1;
  }
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, ticks };
}

type Candidate = (on: JstDay) => boolean;

const month = (on: JstDay) => toJst(atJstDay(on, 12));

/** From every day to every January: the first that leaves room between its ticks is taken. */
const rhythms: readonly { readonly days: number; readonly starts: Candidate }[] = [
  { days: 1, starts: () => true },
  { days: 2, starts: (on) => on % 2 === 0 },
  { days: 7, starts: (on) => month(on).weekday === 1 },
  { days: 28, starts: (on) => month(on).day === 1 },
  { days: 90, starts: (on) => month(on).day === 1 && month(on).month % 3 === 1 },
  { days: 181, starts: (on) => month(on).day === 1 && month(on).month % 6 === 1 },
  { days: 365, starts: (on) => month(on).day === 1 && month(on).month === 1 },
];

/** Days to be written under the axis: both ends, and between them as many beginnings of weeks, months or years as there is room for. */
export function dayTicks(period: Period, plotWidth: number, labelWidth: number): readonly JstDay[] {
  const { fromOn, toOn } = period;
  if (toOn <= fromOn) return [fromOn];
  const perDay = plotWidth / (toOn - fromOn);
  const rhythm = rhythms.find(({ days }) => days * perDay >= labelWidth);
  const ticks = [fromOn];
  for (let on = fromOn + 1; rhythm && on < toOn; on += 1) {
    const room = (on - (ticks.at(-1) ?? fromOn)) * perDay >= labelWidth && (toOn - on) * perDay >= labelWidth;
    if (room && rhythm.starts(on)) ticks.push(on);
  }
  return (toOn - fromOn) * perDay >= labelWidth ? [...ticks, toOn] : ticks;
}

/** The same day of the next or the last month, or that month's last day. */
export function monthAway(on: JstDay, months: 1 | -1): JstDay {
  const { year, month: number, day } = month(on);
  for (let wanted = day; wanted > 27; wanted -= 1) {
    const found = inMonth(year, number + months, wanted);
    if (found !== null) return found;
  }
  return inMonth(year, number + months, day) ?? on;
}

function inMonth(year: number, number: number, day: number): JstDay | null {
  if (number === 0) return dayFromParts(year - 1, 12, day);
  return number === 13 ? dayFromParts(year + 1, 1, day) : dayFromParts(year, number, day);
}
