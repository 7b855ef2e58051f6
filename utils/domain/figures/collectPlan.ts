import { parseBasicId } from '../ids';
import { type CollectAccount, type CollectJob, lastFinalDay, longestCollectDays } from './collectJob';
import { dayOf, daysIn, firstDayOf, type JstDay, lengthOf, type Month, monthOf, type Period } from './day';
import type { FigureAccountId } from './figureAccount';
import type { MetricMonth } from './metricMonth';

/** Is nothing to be asked about this day? */
export type DayTest = (on: JstDay) => boolean;

/** The figures the friends export gives; a day counts as known when all three are kept, withheld ones included. */
const exported = ['contacts', 'targetReaches', 'blocks'] as const;

/** How long one request takes on average with its wait, ms; for telling how long a walk takes. */
const requestMs = 800;

/** LINE may still add yesterday's row: a day without one is believed to stay so only when it was asked that many days later … */
const settledDays = 3;
/** … and for so long, days. */
const absentForDays = 30;

/** What is fetched for a period: one day earlier, because adds need the day before, and no further than the last final day. Null = nothing. */
export function spanToCollect(period: Period, today: JstDay, dayBefore = true): Period | null {
  const span = { fromOn: dayBefore ? period.fromOn - 1 : period.fromOn, toOn: Math.min(period.toOn, lastFinalDay(today)) };
  return span.fromOn > span.toOn ? null : span;
}

/** The longest period whose day before still fits into one answer of LINE's. */
export function longestPeriod(today: JstDay): Period {
  return lastDays(longestCollectDays - 1, today);
}

/** The last `days` final days. */
export function lastDays(days: number, today: JstDay): Period {
  const toOn = lastFinalDay(today);
  return { fromOn: toOn - days + 1, toOn };
}

/** Every month a span touches, in order. */
export function monthsOf(span: Period): Month[] {
  const months: Month[] = [];
  for (let on = span.fromOn; on <= span.toOn;) {
    const month = monthOf(on);
    months.push(month);
    on = firstDayOf(month) + daysIn(month);
  }
  return months;
}

/** Days of one account whose friends figures are kept. */
export function knownDays(months: readonly MetricMonth[]): DayTest {
  const known = new Set<JstDay>();
  for (const { month, values } of months) {
    const firstOn = firstDayOf(month);
    const columns = exported.map((metric) => values[metric] ?? []);
    for (let index = 0; index < daysIn(month); index += 1) {
      if (columns.every((column) => (column[index] ?? null) !== null)) known.add(firstOn + index);
    }
  }
  return (on) => known.has(on);
}

/** The fewest requests that cover every missing day: each from its first missing day to its last one, at most 397 days long. */
export function missingStretches(span: Period, isKnown: DayTest): Period[] {
  const stretches: Period[] = [];
  let on = span.fromOn;
  while (on <= span.toOn) {
    if (isKnown(on)) {
      on += 1;
      continue;
    }
    const end = Math.min(on + longestCollectDays - 1, span.toOn);
    stretches.push({ fromOn: on, toOn: lastUnknown(on, end, isKnown) });
    on = end + 1;
  }
  return stretches;
}

function lastUnknown(fromOn: JstDay, toOn: JstDay, isKnown: DayTest): JstDay {
  let on = toOn;
  while (on > fromOn && isKnown(on)) on -= 1;
  return on;
}

/** The days of a span that are not known, as stretches without a known day in them. */
export function unknownDays(span: Period, isKnown: DayTest): Period[] {
  const found: { fromOn: JstDay; toOn: JstDay }[] = [];
  for (let on = span.fromOn; on <= span.toOn; on += 1) {
    if (isKnown(on)) continue;
    const last = found.at(-1);
    if (last?.toOn === on - 1) last.toOn = on;
    else found.push({ fromOn: on, toOn: on });
  }
  return found;
}

/** Days LINE was asked about by earlier walks and has no figure of. */
export function absentDays(account: FigureAccountId, jobs: readonly CollectJob[], today: JstDay): DayTest {
  const told = jobs.flatMap((job) => {
    const askedOn = dayOf(job.changedAt);
    if (askedOn > today || today - askedOn >= absentForDays) return [];
    const periods = job.accounts.find((one) => one.account === account)?.absent ?? [];
    return periods.map((period) => ({ fromOn: period.fromOn, toOn: Math.min(period.toOn, askedOn - settledDays) }));
  });
  return (on) => told.some((period) => on >= period.fromOn && on <= period.toOn);
}

export interface PlanInput {
  readonly account: FigureAccountId;
  readonly span: Period | null;
  readonly isKnown: DayTest;
  readonly isAbsent: DayTest;
}

/** Where one account stands before the walk begins. An id without basic id has no address on the Manager. */
export function planAccount({ account, span, isKnown, isAbsent }: PlanInput): CollectAccount {
  const basicId = parseBasicId(account);
  const missing = basicId === null || span === null ? [] : missingStretches(span, (on) => isKnown(on) || isAbsent(on));
  const outcome = basicId === null ? 'noBasicId' : missing.length === 0 ? 'nothingMissing' : 'waiting';
  return { account, basicId, missing, absent: [], outcome, rows: 0, failures: 0, came: null };
}

/** What a walk would ask of LINE. */
export interface CollectEstimate {
  readonly accounts: number;
  readonly requests: number;
  /** Accounts that nothing is missing of, and those without an address. */
  readonly nothingMissing: number;
  readonly noBasicId: number;
  readonly ms: number;
}

export function estimate(planned: readonly CollectAccount[]): CollectEstimate {
  const requests = planned.reduce((sum, one) => sum + one.missing.length, 0);
  const count = (outcome: CollectAccount['outcome']) => planned.filter((one) => one.outcome === outcome).length;
  return {
    accounts: planned.length,
    requests,
    nothingMissing: count('nothingMissing'),
    noBasicId: count('noBasicId'),
    ms: requests * requestMs,
  };
}

/** Is it a period that may be asked for: not upside down and not longer than LINE's own longest span? */
export function isCollectable(period: Period): boolean {
  return period.fromOn <= period.toOn && lengthOf(period) <= longestCollectDays;
}

/**
 * From the day after the last kept one up to the last final day; of several accounts the one that lies furthest behind decides. Accounts without
 * any figure do not: their whole past would have to be read. Null = nobody has figures in reach.
 */
export function periodSinceLast(lastKnownOn: readonly (JstDay | null)[], today: JstDay): Period | null {
  const known = lastKnownOn.filter((on) => on !== null);
  if (known.length === 0) return null;
  const toOn = lastFinalDay(today);
  const longest = longestPeriod(today).fromOn;
  return { fromOn: Math.max(longest, Math.min(toOn, Math.min(...known) + 1)), toOn };
}
