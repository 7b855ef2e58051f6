import type { Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Language } from '../../utils/i18n/language';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { axisDay } from '../charts/formatFigures';
import type { BlockRateAccount, BlockRates } from './blockRateRows';

interface BlockRateTableParts {
  readonly period: Period;
  /** Last day of each step. */
  readonly steps: readonly number[];
  readonly rows: readonly BlockRateAccount[];
  readonly total: BlockRates;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly notes: readonly string[];
  readonly words: ViewsWords;
  readonly language: Language;
}

/** A column per step; all accounts together in the last row. */
export function blockRateTable({ period, steps, rows, total, nameOf, notes, words, language }: BlockRateTableParts): ViewTable {
  const cells = (name: string, { rates, latest, change }: BlockRates) => [
    { text: name },
    ...rates.map((figure) => ({ figure })),
    { figure: latest },
    { figure: change },
  ];
  return {
    name: words.blocks.file,
    columns: [
      { head: words.table.account, kind: 'text' },
      ...steps.map((on) => ({ head: words.blocks.until(axisDay(period, on, language)), kind: 'share' as const })),
      { head: words.blocks.latest, kind: 'share' },
      { head: words.blocks.change, kind: 'changeShare' },
    ],
    rows: [...rows.map((row) => cells(nameOf(row.account), row)), cells(words.blocks.all, total)],
    notes: [...notes, words.blocks.changeNote],
  };
}
