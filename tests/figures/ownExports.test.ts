import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountDaysTable } from '../../components/figures/accountDaysTable';
import { coverageAsTable } from '../../components/figures/coverageTable';
import { allColumns } from '../../components/figures/overviewColumns';
import { overviewAsTable } from '../../components/figures/overviewTable';
import { rankRows } from '../../components/figures/rankRows';
import { blockRateTable } from '../../components/figureViews/blockRateTable';
import { broadcastsTable } from '../../components/figureViews/broadcastsTable';
import { comparisonTable } from '../../components/figureViews/comparisonWords';
import { growthTable } from '../../components/figureViews/growthTable';
import { multiplesTable } from '../../components/figureViews/multiplesTable';
import { assignRows } from '../../utils/domain/figures/assignRows';
import { dayFromIso, type JstDay, type Period } from '../../utils/domain/figures/day';
import type { Figure } from '../../utils/domain/figures/figure';
import { type FigureAccountId, figureAccountIdOfBasicId } from '../../utils/domain/figures/figureAccount';
import { mergeDays } from '../../utils/domain/figures/mergeMonth';
import { type StoredMetricId, storedMetricIds } from '../../utils/domain/figures/metrics';
import { resolveOwners } from '../../utils/domain/figures/resolveOwners';
import { buildSeries } from '../../utils/domain/figures/buildSeries';
import { noAnswers } from '../../utils/domain/figures/importPlan';
import { figureOn, type AccountSeries } from '../../utils/domain/figures/series';
import { computeBroadcastEffects } from '../../utils/domain/figures/views/computeBroadcastEffects';
import { computeComparison } from '../../utils/domain/figures/views/computeComparison';
import { computeCoverage } from '../../utils/domain/figures/views/computeCoverage';
import { computeGrowth } from '../../utils/domain/figures/views/computeGrowth';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { type BasicId, parseBasicId } from '../../utils/domain/ids';
import { decodeText } from '../../utils/files/decodeText';
import { toCsv } from '../../utils/files/toCsv';
import { type Language, languages } from '../../utils/i18n/language';
import { loadWords, type Words } from '../../utils/i18n/words';
import { readFigureFile } from '../../utils/site/csv/readFile';
import { accountNamed, broadcastOn, figureSetOf, monthsOf } from '../../utils/testing/figureSets';

const first = dayFromIso('2026-01-20') ?? 0;
const today = dayFromIso('2026-11-22') ?? 0;
const now = Date.UTC(2026, 10, 22, 3);
const basicId = parseBasicId('@demo0001') as BasicId;

function importOf(csv: string, today: JstDay) {
  const decoded = decodeText(new TextEncoder().encode(csv));
  if (!decoded.ok) throw new Error(decoded.problem);
  return readFigureFile({ fileName: 'yobirin.csv', decoded: decoded.value }, [], today);
}

function seriesOf(account: FigureAccountId, values: { readonly [Id in StoredMetricId]?: readonly Figure[] }): AccountSeries | undefined {
  return buildSeries(monthsOf({ account, fromOn: first, values })).get(account);
}

/** Every kept figure of the period, the metrics nobody gave as missing ones. */
function figuresIn(series: AccountSeries | undefined, { fromOn, toOn }: Period): readonly (readonly Figure[])[] {
  const days = Array.from({ length: toOn - fromOn + 1 }, (_, index) => fromOn + index);
  return days.map((on) => storedMetricIds.map((metric) => figureOn(series, metric, on)));
}

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.nat(10_000_000) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constantFrom<Figure>('withheld', null) },
);
const column = fc.array(figure, { minLength: 1, maxLength: 45 });
const values = fc.record(Object.fromEntries(storedMetricIds.map((metric) => [metric, column])) as Record<StoredMetricId, typeof column>, {
  requiredKeys: [],
});
const names = fc.constantFrom('青山店', '=HYPERLINK("x")', '2026-11-01', '店,番', '\t-1\r\n');

describe.each(languages)('the days of an account, exported in %s', (language) => {
  const loaded = loadWords(language);

  it.each([basicId, null])('and imported again give the same figures (basic id %s)', async (ownId) => {
    const words = await loaded;
    const account = ownId === null ? accountNamed('青山店') : figureAccountIdOfBasicId(ownId);
    await fc.assert(
      fc.asyncProperty(values, names, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 50 }), (given, name, after, length) => {
        const series = seriesOf(account, given);
        const period = { fromOn: first + after, toOn: first + after + length };
        const table = accountDaysTable({ series, account: { basicId: ownId }, name, period, range: '期間', words });
        const reading = importOf(toCsv(table, { withheld: words.metrics.withheld }), today);
        const before = figuresIn(series, period);
        if (before.flat().every((one) => one === null)) {
          expect(reading).toEqual({ kind: 'refused', refusal: 'noRows' });
          return Promise.resolve();
        }
        if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
        expect(reading.read.rejected).toEqual([]);
        const owners = resolveOwners(reading.read, { answers: noAnswers, fileName: 'a.csv', addressed: null, accounts: [] });
        expect(owners.open).toEqual(ownId === null ? [null] : []);
        const answer = ownId === null ? ({ kind: 'one', account } as const) : owners.answer;
        const rows = assignRows(reading.read, { answer, snapshotOn: null, fileId: 'file' });
        const back = buildSeries(mergeDays([], rows.days, 'file').months).get(account);
        expect(figuresIn(back, period)).toEqual(before);
        return Promise.resolve();
      }),
      { numRuns: 60 },
    );
  });

  it('and saved anew by a spreadsheet are still known', async () => {
    const words = await loaded;
    const series = seriesOf(figureAccountIdOfBasicId(basicId), { contacts: [1200, null, 'withheld'], blocks: [0, null, 5] });
    const period = { fromOn: first, toOn: first + 2 };
    const table = accountDaysTable({ series, account: { basicId }, name: '青山店', period, range: '期間', words });
    const rows = toCsv(table, { withheld: words.metrics.withheld }).replace('\u{feff}', '').trimEnd().split('\r\n');
    // All rows of one length, days with slashes, thousands separated.
    const cells = rows[0]?.split(',').length ?? 0;
    const saved = rows
      .map((row) => row.replaceAll(/(\d{4})-(\d{2})-(\d{2})/g, '$1/$2/$3').replaceAll(',1200,', ',"1,200",'))
      .map((row, index) => (index > 4 ? `${row}${','.repeat(cells - 1)}` : row));
    const reading = importOf(saved.join('\r\n'), today);
    expect(reading.kind === 'read' && reading.read.rejected).toEqual([]);
    expect(reading.kind === 'read' && reading.read.content.of === 'daily' && reading.read.content.rows).toEqual([
      { line: 2, account: { kind: 'basicId', basicId }, on: first, values: { contacts: 1200, blocks: 0 } },
      { line: 4, account: { kind: 'basicId', basicId }, on: first + 2, values: { contacts: 'withheld', blocks: 5 } },
    ]);
  });

  it('every other table is refused as one of ours', async () => {
    const words = await loaded;
    for (const table of otherTables(words, language)) {
      const csv = toCsv(table, { withheld: words.metrics.withheld });
      expect([table.name, importOf(csv, today)]).toEqual([table.name, { kind: 'refused', refusal: 'ownView' }]);
    }
  });
});

function otherTables(words: Words, language: Language): readonly ViewTable[] {
  const account = accountNamed('青山店');
  const set = figureSetOf(
    [{ account, fromOn: first, values: { contacts: [100, 110, 120], blocks: [5, 6, 'withheld'] } }],
    [broadcastOn(account, first + 1)],
  );
  const period = { fromOn: first, toOn: first + 2 };
  const accounts = [account];
  const nameOf = (id: FigureAccountId): string => id;
  const question = { period, measure: 'contacts', scale: 'indexed', top: 5, added: [], dropped: [] } as const;
  const overview = computeOverview(set, accounts, period, now);
  const coverage = computeCoverage(set, accounts, period, now);
  const growth = computeGrowth(set, accounts, question);
  const comparison = computeComparison(set, accounts, { before: period, now: period, measure: 'contacts' });
  const effects = computeBroadcastEffects(set, accounts, period, now);
  const ranked = rankRows(overview.rows, () => ({ id: account, basicId, accountId: null, name: '青山店', tags: [], watched: true }), {
    column: 'contacts',
    direction: 'descending',
  });
  const rates = { rates: [0.1], latest: 0.1, change: null };
  const shared = { measureName: words.metrics.figures.contacts.name, nameOf, notes: ['12'], words: words.views, language };
  return [
    overviewAsTable({ overview, rows: ranked, columns: allColumns, nameOf: () => '青山店', notes: [], words }),
    coverageAsTable(coverage, coverage.rows, nameOf, () => '', '', words.figures),
    growthTable({ ...shared, growth, rows: [], moves: new Map() }),
    comparisonTable({ ...shared, comparison }, []),
    broadcastsTable({ ...shared, effects, period, now }),
    multiplesTable({ ...shared, charts: [], choice: { measure: 'contacts', scale: 'absolute', sort: 'name' } }),
    blockRateTable({ ...shared, period, steps: [first + 2], rows: [{ account, ...rates }] as never, total: rates }),
  ];
}
