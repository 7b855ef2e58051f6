import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSeries } from '../utils/domain/figures/buildSeries';
import { dayFromIso } from '../utils/domain/figures/day';
import type { Period } from '../utils/domain/figures/day';
import { computeBlockRateStrip } from '../utils/domain/figures/views/computeBlockRateStrip';
import { computeBroadcastEffects } from '../utils/domain/figures/views/computeBroadcastEffects';
import { computeComparison } from '../utils/domain/figures/views/computeComparison';
import { computeCoverage } from '../utils/domain/figures/views/computeCoverage';
import { computeGrowth } from '../utils/domain/figures/views/computeGrowth';
import { computeOverview } from '../utils/domain/figures/views/computeOverview';
import { computeSmallMultiples } from '../utils/domain/figures/views/computeSmallMultiples';
import { findOutliers } from '../utils/domain/figures/views/findOutliers';
import { totalSparkline } from '../utils/domain/figures/views/sparkline';
import { atJstDay } from '../utils/domain/time/jst';
import { inventFigures } from '../utils/testing/inventedFigures';
import { keptOf } from '../utils/testing/readCsv';
import { readCsvFolder, writeCsvFolder } from '../tests/figures/csvFolder';
import type { CsvFolder } from '../tests/figures/csvFolder';
import { SqlOracle } from '../tests/figures/sqlOracle';
import * as sql from '../tests/figures/viewSql';
import { timeBoth } from './measurement';
import type { Measurement } from './measurement';

const accountCounts = [30, 300];
const days = 1_095;
const lastOn = dayFromIso('2026-11-20') ?? 0;
const firstOn = lastOn - days + 1;
/** An afternoon: every day of the files is final. */
const now = atJstDay(lastOn + 1, 15);
const wholeTime: Period = { fromOn: firstOn, toOn: lastOn };
const quarter: Period = { fromOn: lastOn - 89, toOn: lastOn };
const quarterBefore: Period = { fromOn: lastOn - 179, toOn: lastOn - 90 };

/** 30 accounts × 3 years, and ten times as many: taking the files, and every view, each against what a specialist needs for the same. */
export async function* figures(): AsyncGenerator<Measurement> {
  for (const accounts of accountCounts) {
    const folder = writeCsvFolder(inventFigures({ accounts, days, fromOn: firstOn, seed: 300, missing: 0.01, withheld: 0.005 }));
    try {
      yield await importing(folder);
      yield* viewing(folder);
    } finally {
      folder.remove();
    }
  }
}

/** In memory, without a database: decode, parse, read, validate, plan, merge into month rows, lay out for the views. */
async function importing({ path, accounts }: CsvFolder): Promise<Measurement> {
  const files = accounts.map((account, n) => ({
    account,
    name: `friends_${n}.csv`,
    bytes: new Uint8Array(readFileSync(join(path, `friends_${n}.csv`))),
  }));
  const decoder = new TextDecoder();
  return timeBoth(
    `import ${accounts.length} files × ${days} days, in memory`,
    'bare PapaParse, same bytes',
    5,
    () => buildSeries(files.flatMap(({ bytes, name, account }) => keptOf(bytes, name, account, now).months)),
    () => files.forEach(({ bytes }) => Papa.parse<string[]>(decoder.decode(bytes))),
  );
}

async function* viewing(folder: CsvFolder): AsyncGenerator<Measurement> {
  const set = readCsvFolder(folder, now);
  const { accounts } = folder;
  const oracle = await SqlOracle.over(folder.path);
  const against = (name: string, ours: () => unknown, queries: readonly string[]) =>
    timeBoth(`${accounts.length} accounts: ${name}`, 'DuckDB, table in memory', 5, ours, async () => {
      for (const query of queries) await oracle.ask(query);
    });
  const line = { measure: 'reachable', scale: 'indexed' } as const;
  const steps = computeBlockRateStrip(set, accounts, wholeTime).steps;
  try {
    yield await against('overview, 90 days', () => computeOverview(set, accounts, quarter, now), [sql.overviewSql(quarter), sql.totalsSql(quarter)]);
    yield await against(
      'who grew, 3 years, indexed',
      () => computeGrowth(set, accounts, { period: wholeTime, ...line, top: 5, added: [], dropped: [] }),
      [
        sql.contendersSql(wholeTime, 'reachable', 'indexed'),
        'select * from contenders',
        sql.bandSql(wholeTime, 'reachable', 'indexed', 5),
        sql.pointsSql(wholeTime, 'reachable', 'indexed'),
      ],
    );
    yield await against('small multiples, 3 years, indexed', () => computeSmallMultiples(set, accounts, { period: wholeTime, ...line }), [
      sql.axisSql(wholeTime, 'reachable', 'indexed'),
      sql.pointsSql(wholeTime, 'reachable', 'indexed'),
    ]);
    yield await against(
      'period against period, 90 days',
      () => computeComparison(set, accounts, { before: quarterBefore, now: quarter, measure: 'change' }),
      [sql.comparisonSql(quarterBefore, quarter, 'change'), sql.comparisonTotalsSql(quarterBefore, quarter, 'change')],
    );
    yield await against('block-rate strip, 3 years', () => computeBlockRateStrip(set, accounts, wholeTime), [sql.stripSql(wholeTime, steps)]);
    yield await against('missing days, 3 years', () => computeCoverage(set, accounts, wholeTime, now), [
      sql.statesSql(wholeTime, lastOn),
      sql.gapsSql(wholeTime, lastOn),
    ]);
    yield await against('total line, 90 days', () => totalSparkline(set, accounts, 'reachable', quarter).points, [sql.totalLineSql(quarter)]);
    yield await against('broadcast effects, 90 days', () => computeBroadcastEffects(set, accounts, quarter, now), [sql.effectsSql(quarter)]);
    yield await against('outliers, 90 days', () => findOutliers(set, accounts, quarter, now), [
      sql.jumpsSql(quarter, 'b'),
      sql.jumpsSql(quarter, 'c'),
      sql.quietSql(quarter),
      sql.fallenWeeksSql(quarter),
    ]);
  } finally {
    oracle.close();
  }
}
