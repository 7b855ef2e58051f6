import type { Instant } from '../../ids';
import type { Period } from '../day';
import type { Figure } from '../figure';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import { isUnfinished } from './isUnfinished';
import type { Measure } from './measure';
import { blockRateAt, measureIn, measures, totalOf, valueOf } from './measureValues';
import type { Overview, OverviewRow, OverviewStatus, Total } from './overview';
import { periodEnds } from './periodEnds';
import type { PeriodEnds } from './periodEnds';

/**
 * All accounts over one period. Figures are as of the newest day of the period that gives them, changes against the newest day before it
 * (`longestGapDays`). Rows come in the order of `accounts`.
 */
export function computeOverview(set: FigureSet, accounts: readonly FigureAccountId[], period: Period, now: Instant): Overview {
  const all = accounts.map((account) => periodEnds(set.series.get(account), period));
  const rows = accounts.flatMap((account, at) => {
    const ends = all[at];
    return ends === undefined ? [] : [overviewRow(account, ends, now)];
  });
  return {
    period,
    rows,
    totals: {
      ...perMeasure((measure): Total => totalOf(all.map((ends) => measureIn(ends, measure)))),
      blockRateBefore: totalOf(all.map((ends) => blockRateAt(ends.start))),
    },
    covered: rows.filter((row) => row.status === 'complete').length,
    of: accounts.length,
  };
}

function overviewRow(account: FigureAccountId, ends: PeriodEnds, now: Instant): OverviewRow {
  return {
    account,
    status: statusOf(ends),
    figuresOn: ends.figuresOn,
    comparedOn: ends.comparedOn,
    unfinished: ends.figuresOn !== null && isUnfinished(ends.figuresOn, now),
    values: perMeasure((measure): Figure => valueOf(measureIn(ends, measure))),
    blockRateBefore: valueOf(blockRateAt(ends.start)),
  };
}

function statusOf(ends: PeriodEnds): OverviewStatus {
  if (ends.figuresOn === null) return 'noFigures';
  return ends.comparedOn === null ? 'noStart' : 'complete';
}

function perMeasure<Value>(compute: (measure: Measure) => Value): { readonly [Name in Measure]: Value } {
  return Object.fromEntries(measures.map((measure) => [measure, compute(measure)])) as { readonly [Name in Measure]: Value };
}
