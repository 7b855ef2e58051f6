import type { JstDay, Period } from '../day';
import type { Figure } from '../figure';
import type { StoredMetricId } from '../metrics';
import { figureOn } from '../series';
import type { AccountSeries } from '../series';

/**
 * How far back before a period a figure may lie that its changes are counted from, days. LINE leaves out some days (manager-line-biz §1.3);
 * a longer gap would put the growth of another month into this one.
 */
export const longestGapDays = 31;

/** Friends and blocks of one day, both given. */
export interface Standing {
  readonly on: JstDay | null;
  readonly contacts: Figure;
  readonly blocks: Figure;
}

/** The figures one account's period begins and ends with. */
export interface PeriodEnds {
  /** Friends and blocks of the same day: what reachable people and the block rate are made of. */
  readonly start: Standing;
  readonly end: Standing;
  /** Each figure at its own newest day: a file may give one without the other. */
  readonly contactsBefore: Figure;
  readonly contacts: Figure;
  readonly blocksBefore: Figure;
  readonly blocks: Figure;
  readonly targetReaches: Figure;
  /** Newest day of the period, and of the days before it, with friends and blocks, else with one of them. */
  readonly figuresOn: JstDay | null;
  readonly comparedOn: JstDay | null;
}

/** Newest day from `fromOn` to `toOn` on which every one of the figures is given, as a number or withheld; null = no such day. */
export function newestGiven(
  series: AccountSeries | undefined,
  ids: readonly [StoredMetricId, ...StoredMetricId[]],
  fromOn: JstDay,
  toOn: JstDay,
): JstDay | null {
  const columns = columnsOf(series, ids);
  if (series === undefined || columns === null) return null;
  const first = Math.max(fromOn - series.firstOn, 0);
  for (let at = Math.min(toOn - series.firstOn, series.days - 1); at >= first; at--) {
    if (areGiven(columns, at)) return series.firstOn + at;
  }
  return null;
}

/** The same from the other end: the oldest such day. */
export function oldestGiven(
  series: AccountSeries | undefined,
  ids: readonly [StoredMetricId, ...StoredMetricId[]],
  fromOn: JstDay,
  toOn: JstDay,
): JstDay | null {
  const columns = columnsOf(series, ids);
  if (series === undefined || columns === null) return null;
  const last = Math.min(toOn - series.firstOn, series.days - 1);
  for (let at = Math.max(fromOn - series.firstOn, 0); at <= last; at++) {
    if (areGiven(columns, at)) return series.firstOn + at;
  }
  return null;
}

/** Null when one of the figures was never given. */
function columnsOf(series: AccountSeries | undefined, ids: readonly StoredMetricId[]): readonly Float64Array[] | null {
  const columns = ids.flatMap((id) => series?.columns[id] ?? []);
  return columns.length === ids.length ? columns : null;
}

function areGiven(columns: readonly Float64Array[], at: number): boolean {
  for (const column of columns) {
    if (Number.isNaN(column[at] ?? NaN)) return false;
  }
  return true;
}

export function periodEnds(series: AccountSeries | undefined, period: Period): PeriodEnds {
  const before: Period = { fromOn: period.fromOn - longestGapDays, toOn: period.fromOn - 1 };
  const start = standingIn(series, before);
  const end = standingIn(series, period);
  return {
    start,
    end,
    contactsBefore: newestIn(series, 'contacts', before),
    contacts: newestIn(series, 'contacts', period),
    blocksBefore: newestIn(series, 'blocks', before),
    blocks: newestIn(series, 'blocks', period),
    targetReaches: newestIn(series, 'targetReaches', period),
    figuresOn: end.on ?? eitherIn(series, period),
    comparedOn: start.on ?? eitherIn(series, before),
  };
}

function standingIn(series: AccountSeries | undefined, { fromOn, toOn }: Period): Standing {
  const on = newestGiven(series, ['contacts', 'blocks'], fromOn, toOn);
  if (on === null) return { on, contacts: null, blocks: null };
  return { on, contacts: figureOn(series, 'contacts', on), blocks: figureOn(series, 'blocks', on) };
}

function newestIn(series: AccountSeries | undefined, metric: StoredMetricId, { fromOn, toOn }: Period): Figure {
  const on = newestGiven(series, [metric], fromOn, toOn);
  return on === null ? null : figureOn(series, metric, on);
}

function eitherIn(series: AccountSeries | undefined, { fromOn, toOn }: Period): JstDay | null {
  const contactsOn = newestGiven(series, ['contacts'], fromOn, toOn);
  const blocksOn = newestGiven(series, ['blocks'], fromOn, toOn);
  if (contactsOn === null || blocksOn === null) return contactsOn ?? blocksOn;
  return Math.max(contactsOn, blocksOn);
}
