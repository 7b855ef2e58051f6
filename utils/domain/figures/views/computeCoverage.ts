import type { Instant } from '../../ids';
import { lengthOf } from '../day';
import type { JstDay, Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import { storedMetricIds } from '../metrics';
import { withheldMark } from '../series';
import type { AccountSeries, FigureSet } from '../series';
import type { Coverage, CoverageRow, DayState } from './coverage';
import { newestFinished } from './isUnfinished';
import { oldestGiven } from './periodEnds';

/**
 * Which days of each account have the three figures of the friends export (manager-line-biz §1.3). Days before the account's first figure of any kind are `before`, not missing; an account without
 * any figure has none before, so all its days are missing.
 */
export function computeCoverage(set: FigureSet, accounts: readonly FigureAccountId[], period: Period, now: Instant): Coverage {
  const finishedOn = newestFinished(now);
  const rows = accounts.map((account) => coverageRow(account, set.series.get(account), period, finishedOn));
  const missingDays = rows.reduce((days, row) => row.missing.reduce((sum, gap) => sum + lengthOf(gap), days), 0);
  return { period, rows, missingDays };
}

function coverageRow(account: FigureAccountId, series: AccountSeries | undefined, period: Period, finishedOn: JstDay): CoverageRow {
  const firstOn = firstGivenOn(series) ?? -Infinity;
  const given = statesOfFigures(series, period);
  const days: DayState[] = [];
  const missing: { fromOn: JstDay; toOn: JstDay }[] = [];
  for (let on = period.fromOn; on <= period.toOn; on++) {
    const state = given[on - period.fromOn] ?? (on > finishedOn ? 'notYet' : on < firstOn ? 'before' : 'missing');
    days.push(state);
    if (state !== 'missing') continue;
    const last = missing.at(-1);
    if (last?.toOn === on - 1) last.toOn = on;
    else missing.push({ fromOn: on, toOn: on });
  }
  return { account, days, missing };
}

/** Per day of the period: what the given figures say together; null = none is given. */
function statesOfFigures(series: AccountSeries | undefined, { fromOn, toOn }: Period): readonly (DayState | null)[] {
  const states: (DayState | null)[] = [];
  const contacts = series?.columns.contacts;
  const targetReaches = series?.columns.targetReaches;
  const blocks = series?.columns.blocks;
  const start = series?.firstOn ?? 0;
  for (let on = fromOn; on <= toOn; on++) {
    states.push(stateOfDay(contacts?.[on - start] ?? NaN, targetReaches?.[on - start] ?? NaN, blocks?.[on - start] ?? NaN));
  }
  return states;
}

function stateOfDay(contacts: number, targetReaches: number, blocks: number): DayState | null {
  const missing = Number(Number.isNaN(contacts)) + Number(Number.isNaN(targetReaches)) + Number(Number.isNaN(blocks));
  if (missing === 3) return null;
  if (missing > 0) return 'partly';
  return contacts === withheldMark || targetReaches === withheldMark || blocks === withheldMark ? 'withheld' : 'there';
}

function firstGivenOn(series: AccountSeries | undefined): JstDay | null {
  if (series === undefined) return null;
  const lastOn = series.firstOn + series.days - 1;
  const firsts = storedMetricIds.flatMap((id) => oldestGiven(series, [id], series.firstOn, lastOn) ?? []);
  return firsts.length === 0 ? null : Math.min(...firsts);
}
