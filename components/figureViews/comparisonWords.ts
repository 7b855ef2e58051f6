import type { Comparison } from '../../utils/domain/figures/views/comparison';
import { lengthOf, type Period } from '../../utils/domain/figures/day';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Language } from '../../utils/i18n/language';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { axisDay, formatNumber, fullDay } from '../charts/formatFigures';
import { kindOfDifference, kindOfMeasure } from './measureFormat';

export interface ComparisonFacts {
  readonly comparison: Comparison;
  readonly measureName: string;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly words: ViewsWords;
  readonly language: Language;
}

/** What became of the total, in words. */
export function comparisonTitle({ comparison, measureName, words, language }: ComparisonFacts): string {
  const { difference } = comparison.totals;
  const said = words.comparison;
  if (difference === null) return said.nothing;
  if (difference === 0) return said.same(measureName);
  const kind = kindOfDifference(comparison.measure);
  if (kind === 'changeShare') {
    return (difference > 0 ? said.upRate : said.downRate)(
      measureName,
      words.blocks.points(formatNumber(difference, kind, language).replace('%', '')),
    );
  }
  return (difference > 0 ? said.up : said.down)(measureName, formatNumber(Math.abs(difference), 'count', language));
}

export function comparisonAbout({ comparison, words, language }: ComparisonFacts): readonly string[] {
  const { before, now, rows, unequal } = comparison;
  const moved = (sign: 1 | -1) => rows.filter(({ difference }) => difference !== null && difference * sign > 0).length;
  return [
    words.comparison.periods(fullPeriod(before, language), fullPeriod(now, language)),
    words.comparison.counts(moved(1), moved(-1)),
    ...(unequal ? [words.comparison.unequal(lengthOf(before), lengthOf(now))] : []),
  ];
}

function fullPeriod({ fromOn, toOn }: Period, language: Language): string {
  return `${fullDay(fromOn, language)} – ${fullDay(toOn, language)}`;
}

/** Accounts by name, before, now, difference, percentage; the last row is the total. */
export function comparisonTable({ comparison, measureName, nameOf, words, language }: ComparisonFacts, notes: readonly string[]): ViewTable {
  const { before, now, totals, measure } = comparison;
  const both = { fromOn: Math.min(before.fromOn, now.fromOn), toOn: Math.max(before.toOn, now.toOn) };
  const short = ({ fromOn, toOn }: Period) => `${axisDay(both, fromOn, language)} – ${axisDay(both, toOn, language)}`;
  const kind = kindOfMeasure(measure);
  return {
    name: `${words.comparison.file} ${measureName}`,
    columns: [
      { head: words.table.account, kind: 'text' },
      { head: words.comparison.before(short(before)), kind },
      { head: words.comparison.now(short(now)), kind },
      { head: words.comparison.difference, kind: kindOfDifference(measure) },
      { head: words.comparison.rate, kind: 'changeShare' },
    ],
    rows: [
      ...comparison.rows.map((row) => [
        { text: nameOf(row.account) },
        { figure: row.before },
        { figure: row.now },
        { figure: row.difference },
        { figure: row.rate },
      ]),
      [
        { text: words.table.total },
        { figure: totals.before.value },
        { figure: totals.now.value },
        { figure: totals.difference },
        { figure: totals.rate },
      ],
    ],
    notes: [...notes, words.comparison.totalNote, words.comparison.rateNote],
  };
}
