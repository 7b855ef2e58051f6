import { expect, it } from 'vitest';
import { computeComparison } from '../../utils/domain/figures/views/computeComparison';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import { measures } from '../../utils/domain/figures/views/measureValues';
import { figureOf } from './sqlOracle';
import { expectClose, finishedOn, last, now, periods, twoAnswers } from './twoAnswers';
import { comparisonSql, comparisonTotalsSql, overviewSql, totalsSql } from './viewSql';

const answers = twoAnswers();

it.each(periods)('overview $fromOn–$toOn: every account and figure', async (period) => {
  const { accounts, set, oracle } = answers();
  const { rows } = computeOverview(set, accounts, period, now);
  const theirs = await oracle.rows(overviewSql(period));
  expectClose(
    rows.flatMap((row) => [row.figuresOn, row.comparedOn, ...measures.map((measure) => row.values[measure]), row.blockRateBefore]),
    theirs.flatMap((row) => [row['ed'], row['sd'], ...measures.map((measure) => figureOf(row[measure])), figureOf(row['rate'])]),
  );
  expect(rows.map((row) => row.unfinished)).toEqual(theirs.map((row) => typeof row['ed'] === 'number' && row['ed'] > finishedOn));
});

it.each(periods)('overview $fromOn–$toOn: totals with coverage', async (period) => {
  const { accounts, set, oracle } = answers();
  const overview = computeOverview(set, accounts, period, now);
  const theirs = await oracle.row(totalsSql(period));
  expectClose(
    [...measures.flatMap((measure) => [overview.totals[measure].value, overview.totals[measure].covered]), overview.covered, overview.of],
    [...measures.flatMap((measure) => [theirs[measure], theirs[`${measure}_n`]]), theirs['covered'], theirs['n']],
  );
});

it.each(measures)('comparison of %s: rows, and totals over the accounts that have both', async (measure) => {
  const { accounts, set, oracle } = answers();
  const before = { fromOn: last - 59, toOn: last - 30 };
  const period = { fromOn: last - 29, toOn: last };
  const compared = computeComparison(set, accounts, { before, now: period, measure });
  const rows = await oracle.rows(comparisonSql(before, period, measure));
  expectClose(
    compared.rows.flatMap((row) => [row.before, row.now, row.difference, row.rate]),
    rows.flatMap((row) => [figureOf(row['fa']), figureOf(row['fb']), row['difference'], row['rate']]),
  );
  const totals = await oracle.row(comparisonTotalsSql(before, period, measure));
  expectClose([compared.totals.before.value, compared.totals.now.value, compared.covered], [totals['a'], totals['b'], totals['n']]);
});
