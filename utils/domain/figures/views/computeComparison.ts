import { lengthOf } from '../day';
import type { Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import type { Comparison, ComparisonRow } from './comparison';
import { differenceOf, numberOf, shareOf } from './figureArithmetic';
import type { Measure } from './measure';
import { isKnown, measureIn, totalOf, valueOf } from './measureValues';
import type { Totalled } from './measureValues';
import { periodEnds } from './periodEnds';

export interface ComparisonQuestion {
  readonly before: Period;
  readonly now: Period;
  readonly measure: Measure;
}

/**
 * One period against another. Levels are compared as they stood at the ends of the two periods, flows as what happened within each.
 * Totals are over the accounts that have both figures, so that an account without the earlier one does not look like growth.
 */
export function computeComparison(set: FigureSet, accounts: readonly FigureAccountId[], question: ComparisonQuestion): Comparison {
  const { before, now, measure } = question;
  const rows: ComparisonRow[] = [];
  const shared: { readonly before: Totalled; readonly now: Totalled }[] = [];
  for (const account of accounts) {
    const series = set.series.get(account);
    const pair = { before: measureIn(periodEnds(series, before), measure), now: measureIn(periodEnds(series, now), measure) };
    rows.push(comparisonRow(account, pair.before, pair.now));
    if (isKnown(pair.before) && isKnown(pair.now)) shared.push(pair);
  }
  const totals = { before: totalOf(shared.map((pair) => pair.before)), now: totalOf(shared.map((pair) => pair.now)) };
  return {
    before,
    now,
    measure,
    unequal: lengthOf(before) !== lengthOf(now),
    rows,
    totals: { ...totals, ...moveBetween(totals.before.value, totals.now.value) },
    covered: shared.length,
    of: accounts.length,
  };
}

function comparisonRow(account: FigureAccountId, earlier: Totalled, later: Totalled): ComparisonRow {
  const before = valueOf(earlier);
  const now = valueOf(later);
  return { account, before, now, ...moveBetween(before, now) };
}

function moveBetween(before: ComparisonRow['before'], now: ComparisonRow['now']): Pick<ComparisonRow, 'difference' | 'rate'> {
  const difference = differenceOf(now, before);
  return { difference, rate: numberOf(shareOf(difference, before)) };
}
