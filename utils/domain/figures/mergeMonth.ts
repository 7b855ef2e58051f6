import type { AccountDay } from './assignRows';
import { daysIn, firstDayOf, type Month, monthOf } from './day';
import type { Figure } from './figure';
import type { FigureAccountId } from './figureAccount';
import type { FigureChange } from './importFile';
import type { MetricMonth } from './metricMonth';
import { type StoredMetricId, storedMetricIds } from './metrics';

/** Rows of a file by what they bring. */
export interface RowCounts {
  /** Something not known yet, and nothing else than known. */
  readonly added: number;
  /** At least one figure replaced. */
  readonly changed: number;
  readonly same: number;
}

export interface MergedDays extends RowCounts {
  /** The months that were touched, as they are afterwards. */
  readonly months: readonly MetricMonth[];
  readonly changes: readonly FigureChange[];
}

/**
 * The month after one file's rows for it. The file's figures win over those kept; what the file leaves out stays as it was. A figure that
 * LINE withholds is an observation like any other and replaces a number.
 */
export function mergeMonth(
  before: MetricMonth | undefined,
  days: readonly AccountDay[],
  fileId: string,
): { readonly month: MetricMonth } & MergedDays {
  const first = days[0];
  if (first === undefined) throw new Error('no rows to merge');
  const { account } = first;
  const month = monthOf(first.on);
  const firstOn = firstDayOf(month);
  const length = daysIn(month);
  const values: { [Id in StoredMetricId]?: Figure[] } = {};
  const changes: FigureChange[] = [];
  const counts = { added: 0, changed: 0, same: 0 };
  for (const day of days) {
    let verdict: keyof RowCounts = 'same';
    for (const metric of storedMetricIds) {
      const to = day.values[metric];
      if (to === undefined) continue;
      const column = (values[metric] ??= [...(before?.values[metric] ?? new Array<Figure>(length).fill(null))]);
      const from = column[day.on - firstOn] ?? null;
      if (from === to) continue;
      column[day.on - firstOn] = to;
      if (from === null) {
        if (verdict === 'same') verdict = 'added';
        continue;
      }
      verdict = 'changed';
      changes.push({ account, on: day.on, metric, from, to });
    }
    counts[verdict] += 1;
  }
  const fileIds = [...(before?.fileIds ?? []).filter((id) => id !== fileId), fileId];
  const merged = { account, month, values: { ...before?.values, ...values }, fileIds };
  return { month: merged, months: [merged], changes, ...counts };
}

/** Merges one file's rows into the months kept so far (all that the rows fall into; others are left alone). */
export function mergeDays(kept: readonly MetricMonth[], days: readonly AccountDay[], fileId: string): MergedDays {
  const before = new Map(kept.map((month) => [monthKey(month.account, month.month), month]));
  const merged = [...daysByMonth(days)].map(([key, rows]) => mergeMonth(before.get(key), rows, fileId));
  return {
    months: merged.map(({ month }) => month),
    changes: inOrder(merged.flatMap(({ changes }) => changes)),
    added: sum(merged, 'added'),
    changed: sum(merged, 'changed'),
    same: sum(merged, 'same'),
  };
}

/** By account, day and figure: the same changes always stand in the same order. */
export function inOrder(changes: readonly FigureChange[]): FigureChange[] {
  return [...changes].sort((a, b) => compareText(a.account, b.account) || a.on - b.on || compareText(a.metric, b.metric));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The months that rows fall into. */
export function monthsOfDays(days: readonly AccountDay[]): { readonly account: FigureAccountId; readonly month: Month }[] {
  return [...daysByMonth(days).values()].flatMap(([first]) => (first === undefined ? [] : { account: first.account, month: monthOf(first.on) }));
}

export function monthKey(account: FigureAccountId, month: Month): string {
  return `${month} ${account}`;
}

function daysByMonth(days: readonly AccountDay[]): Map<string, AccountDay[]> {
  const byMonth = new Map<string, AccountDay[]>();
  const keyOfDay = new Map<number, Month>();
  for (const day of days) {
    const month = keyOfDay.get(day.on) ?? monthOf(day.on);
    keyOfDay.set(day.on, month);
    const key = monthKey(day.account, month);
    const rows = byMonth.get(key);
    if (rows === undefined) byMonth.set(key, [day]);
    else rows.push(day);
  }
  return byMonth;
}

function sum(merged: readonly RowCounts[], key: keyof RowCounts): number {
  return merged.reduce((total, counts) => total + counts[key], 0);
}
