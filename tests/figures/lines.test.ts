import { describe, expect, it } from 'vitest';
import { computeBlockRateStrip } from '../../utils/domain/figures/views/computeBlockRateStrip';
import { computeGrowth } from '../../utils/domain/figures/views/computeGrowth';
import { computeSmallMultiples } from '../../utils/domain/figures/views/computeSmallMultiples';
import { sparklinePoints, totalSparkline } from '../../utils/domain/figures/views/sparkline';
import { figureOf } from './sqlOracle';
import { column, expectClose, first, periods, twoAnswers } from './twoAnswers';
import { axisSql, bandSql, contendersSql, overviewSql, pointsSql, stripSql, totalLineSql } from './viewSql';

const answers = twoAnswers();
const scales = ['absolute', 'indexed'] as const;
const longer = periods.slice(0, 3);
const top = 3;

describe.each(['reachable', 'contacts', 'blocks', 'blockRate', 'targetReaches'] as const)('%s', (measure) => {
  it.each(longer.flatMap((period) => scales.map((scale) => ({ ...period, period, scale }))))(
    'growth $fromOn–$toOn, $scale: ranking, index and band',
    async ({ period, scale }) => {
      const { accounts, set, oracle } = answers();
      const growth = computeGrowth(set, accounts, { period, measure, scale, top, added: [], dropped: [] });
      await oracle.run(contendersSql(period, measure, scale));
      const ranking = await oracle.rows('select * from contenders order by account');
      const ours = growth.ranking.toSorted((a, b) => accounts.indexOf(a.account) - accounts.indexOf(b.account));
      expectClose(
        ours.flatMap((line) => [accounts.indexOf(line.account), line.rank, line.start, line.end, line.difference, line.index]),
        ranking.flatMap((row) => [row['account'], row['rank'], row['began'], row['ended'], row['difference'], row['index']]),
      );
      expect(growth.lines.map((line) => line.rank)).toEqual([1, 2, 3]);
      const band = await oracle.rows(bandSql(period, measure, scale, top));
      expectClose(growth.band?.low ?? [], column(band, 'low'));
      expectClose(growth.band?.median ?? [], column(band, 'mid'));
      expectClose(growth.band?.high ?? [], column(band, 'high'));
      const index = await oracle.row(`select median("index") "index" from contenders where rank > ${top}`);
      expectClose([growth.band?.index], [index['index']]);
    },
  );

  it.each(periods.flatMap((period) => scales.map((scale) => ({ ...period, period, scale }))))(
    'small multiples $fromOn–$toOn, $scale: points and the shared axis',
    async ({ period, scale }) => {
      const { accounts, set, oracle } = answers();
      const { axis, charts } = computeSmallMultiples(set, accounts, { period, measure, scale });
      const extent = await oracle.row(axisSql(period, measure, scale));
      expectClose([axis?.low ?? null, axis?.high ?? null], [extent['low'], extent['high']]);
      const points = await oracle.rows(pointsSql(period, measure, scale));
      expectClose(
        charts.flatMap((chart) => chart.points),
        column(points, 'v'),
      );
    },
  );
});

it.each(periods)('block-rate strip $fromOn–$toOn', async (period) => {
  const { accounts, set, oracle } = answers();
  const strip = computeBlockRateStrip(set, accounts, period);
  const theirs = await oracle.rows(stripSql(period, strip.steps));
  expectClose(
    strip.rows.flatMap((row) => row.rates),
    theirs.map((row) => figureOf(row['rate'])),
  );
  const ends = await oracle.rows(overviewSql(period));
  expectClose(
    strip.rows.map((row) => row.latest),
    ends.map((row) => figureOf(row['blockRate'])),
  );
});

it('sparklines: each account, and the total over the same accounts at every point', async () => {
  const { accounts, set, oracle } = answers();
  const period = { fromOn: first + 60, toOn: first + 119 };
  const points = await oracle.rows(pointsSql(period, 'reachable', 'absolute'));
  expectClose(
    accounts.flatMap((account) => sparklinePoints(set, account, 'reachable', period)),
    column(points, 'v'),
  );
  const total = await oracle.rows(totalLineSql(period));
  expect(total.length).toBeGreaterThan(0);
  expectClose(totalSparkline(set, accounts, 'reachable', period).points, column(total, 'v'));
});
