import { expect, it } from 'vitest';
import { computeBroadcastEffects } from '../../utils/domain/figures/views/computeBroadcastEffects';
import { computeCoverage } from '../../utils/domain/figures/views/computeCoverage';
import { findOutliers } from '../../utils/domain/figures/views/findOutliers';
import type { OutlierKind } from '../../utils/domain/figures/views/outliers';
import { column, expectClose, finishedOn, first, last, now, periods, twoAnswers } from './twoAnswers';
import { effectsSql, fallenWeeksSql, gapsSql, jumpsSql, quietSql, statesSql } from './viewSql';

const answers = twoAnswers();
const outlierPeriod = { fromOn: first + 100, toOn: last };
const finishedPeriod = { fromOn: first + 100, toOn: finishedOn };

it.each(periods)('coverage $fromOn–$toOn: the state of every day and the missing ones', async (period) => {
  const { accounts, set, oracle } = answers();
  const coverage = computeCoverage(set, accounts, period, now);
  const states = await oracle.rows(`${statesSql(period, finishedOn)} order by a.account, g.d`);
  expect(coverage.rows.flatMap((row) => row.days)).toEqual(column(states, 'state'));
  const gaps = await oracle.rows(gapsSql(period, finishedOn));
  expect(coverage.rows.flatMap((row, n) => row.missing.map((gap) => [n, gap.fromOn, gap.toOn]))).toEqual(
    gaps.map((row) => [row['account'], row['from'], row['to']]),
  );
  expect(coverage.missingDays).toBe(gaps.reduce((sum, row) => sum + Number(row['to']) - Number(row['from']) + 1, 0));
});

it('broadcast effects: changes, normals and neighbours', async () => {
  const { accounts, set, oracle } = answers();
  const period = { fromOn: first + 20, toOn: last };
  const theirs = await oracle.rows(effectsSql(period));
  const ours = computeBroadcastEffects(set, accounts, period, now).toSorted(
    (a, b) =>
      accounts.indexOf(a.broadcast.account) - accounts.indexOf(b.broadcast.account) ||
      (a.broadcast.sentOn ?? 0) - (b.broadcast.sentOn ?? 0) ||
      Number(a.broadcast.broadcastId) - Number(b.broadcast.broadcastId),
  );
  expect(ours.filter(({ after72h }) => after72h.normal !== null && after72h.change !== null).length).toBeGreaterThan(30);
  expectClose(
    ours.flatMap(({ broadcast, after24h, after72h, shared }) => [
      broadcast.sentOn,
      after24h.change,
      after24h.normal,
      after72h.change,
      after72h.normal,
      shared,
    ]),
    theirs.flatMap((row) => [row['d'], row['change1'], row['normal1'], row['change3'], row['normal3'], row['shared']]),
  );
});

function told(kind: OutlierKind): readonly (readonly [account: number, fromOn: number, toOn: number, value: number, normal: number | null])[] {
  const { accounts, set } = answers();
  return findOutliers(set, accounts, outlierPeriod, now)
    .filter((outlier) => outlier.kind === kind)
    .map(({ account, fromOn, toOn, value, normal }) => [accounts.indexOf(account), fromOn, toOn, value, normal] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

it.each([
  { kind: 'blocksJumped', sql: jumpsSql(finishedPeriod, 'b') },
  { kind: 'addsJumped', sql: jumpsSql(finishedPeriod, 'c') },
  { kind: 'addsStopped', sql: quietSql(finishedPeriod) },
] as const)('$kind: the same stretches, values and normals', async ({ kind, sql }) => {
  const theirs = await answers().oracle.rows(sql);
  expect(theirs.length).toBeGreaterThan(0);
  expectClose(
    told(kind).flat(),
    theirs.flatMap((row) => [row['account'], row['from'], row['to'], row['v'], row['normal']]),
  );
});

it('reachableFell: each in a week that fell far beyond those before, by as many people as the files say; no such week goes untold', async () => {
  const { oracle } = answers();
  const weeks = await oracle.rows(fallenWeeksSql(finishedPeriod));
  expect(weeks.length).toBeGreaterThan(0);
  for (const [account, fromOn, toOn, value] of told('reachableFell')) {
    expect(weeks.some((week) => week['account'] === account && Number(week['d']) >= fromOn && Number(week['d']) - 6 <= toOn)).toBe(true);
    const reachable = (on: number) => `(select c - b from daily where account = ${account} and d = ${on})`;
    expect(value).toBe((await oracle.row(`select ${reachable(toOn)} - ${reachable(fromOn - 1)} v`))['v']);
  }
  const losses = [...told('reachableFell'), ...told('blocksJumped')];
  const untold = weeks.filter(
    (week) => !losses.some(([account, fromOn, toOn]) => account === week['account'] && Number(week['d']) >= fromOn && Number(week['d']) - 6 <= toOn),
  );
  expect(untold).toEqual([]);
});
