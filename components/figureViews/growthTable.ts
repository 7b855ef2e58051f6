import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Growth } from '../../utils/domain/figures/views/growth';
import type { OverviewRow } from '../../utils/domain/figures/views/overview';
import type { ViewCell, ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Language } from '../../utils/i18n/language';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { axisDay } from '../charts/formatFigures';
import type { GrowthRow } from './growthRows';
import { kindOfDifference, kindOfMeasure } from './measureFormat';

interface GrowthTableParts {
  readonly growth: Growth;
  readonly measureName: string;
  readonly rows: readonly GrowthRow[];
  /** Adds and block change of the period, by account. */
  readonly moves: ReadonlyMap<FigureAccountId, OverviewRow>;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly notes: readonly string[];
  readonly words: ViewsWords;
  readonly language: Language;
}

/** The twin of the growth chart. Columns: rank, account, first, last, difference, index, adds, block change. */
export function growthTable({ growth, measureName, rows, moves, nameOf, notes, words, language }: GrowthTableParts): ViewTable {
  const { period, measure } = growth.question;
  const kind = kindOfMeasure(measure);
  return {
    name: `${words.growth.file} ${measureName}`,
    columns: [
      { head: words.table.rank, kind: 'count' },
      { head: words.table.account, kind: 'text' },
      { head: words.growth.start(axisDay(period, period.fromOn, language)), kind },
      { head: words.growth.end(axisDay(period, period.toOn, language)), kind },
      { head: words.growth.difference, kind: kindOfDifference(measure) },
      { head: words.growth.index, kind: 'index' },
      { head: words.growth.adds, kind: 'change' },
      { head: words.growth.blockChange, kind: 'change' },
    ],
    rows: rows.map((row) => (row.kind === 'rest' ? restCells(growth, row, moves, words) : accountCells(row, moves, nameOf))),
    notes,
  };
}

function accountCells(
  { line }: Extract<GrowthRow, { kind: 'account' }>,
  moves: GrowthTableParts['moves'],
  nameOf: GrowthTableParts['nameOf'],
): ViewCell[] {
  const move = moves.get(line.account)?.values;
  return [
    { figure: line.rank },
    { text: nameOf(line.account) },
    { figure: line.start },
    { figure: line.end },
    { figure: line.difference },
    { figure: line.index },
    { figure: move?.adds ?? null },
    { figure: move?.blockChange ?? null },
  ];
}

function restCells({ band }: Growth, row: Extract<GrowthRow, { kind: 'rest' }>, moves: GrowthTableParts['moves'], words: ViewsWords): ViewCell[] {
  const { start = null, end = null, index = null, accounts = [] } = band ?? {};
  return [
    { text: row.from === row.to ? String(row.from) : `${row.from}–${row.to}` },
    { text: words.growth.rest(row.accounts) },
    { figure: start },
    { figure: end },
    { figure: start === null || end === null ? null : end - start },
    { figure: index },
    { figure: sumOfKnown(accounts, moves, 'adds') },
    { figure: sumOfKnown(accounts, moves, 'blockChange') },
  ];
}

/** Flows of accounts add up; null when one of them is unknown, for then the sum would say too little. */
function sumOfKnown(accounts: readonly FigureAccountId[], moves: GrowthTableParts['moves'], measure: 'adds' | 'blockChange'): number | null {
  let sum = 0;
  for (const account of accounts) {
    const value = moves.get(account)?.values[measure];
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}
