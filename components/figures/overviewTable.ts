import type { Overview } from '../../utils/domain/figures/views/overview';
import type { Measure } from '../../utils/domain/figures/views/measure';
import type { ViewCell, ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Words } from '../../utils/i18n/words';
import { headOf } from './columnMeaning';
import { type ColumnId, isMeasure, measureKinds } from './overviewColumns';
import type { RankedRow } from './rankRows';

interface TableAsk {
  readonly overview: Overview;
  readonly rows: readonly RankedRow[];
  readonly columns: readonly ColumnId[];
  readonly nameOf: (row: RankedRow) => string;
  /** Sentences that travel with the figures. */
  readonly notes: readonly string[];
  readonly words: Words;
}

/** The overview as data, for saving: rank, account, basic id, the chosen measures, the day; the total on top, as on screen. */
export function overviewAsTable({ overview, rows, columns, nameOf, notes, words }: TableAsk): ViewTable {
  const measures = columns.filter(isMeasure);
  const withDay = columns.includes('figuresOn');
  const { title, tabs, columns: heads, table } = words.figures;
  const total: readonly ViewCell[] = [
    { figure: null },
    { text: `${table.total} ${table.coverage(overview.totals.change.covered, overview.of)}` },
    { text: '' },
    ...measures.map((measure): ViewCell => ({ figure: overview.totals[measure].value })),
    ...(withDay ? [{ on: null }] : []),
  ];
  return {
    name: `${title} ${tabs.overview}`,
    columns: [
      { head: heads.rank, kind: 'count' },
      { head: heads.account, kind: 'text' },
      { head: table.basicId, kind: 'text' },
      ...measures.map((measure) => ({ head: headOf(measure, words), kind: measureKinds[measure] })),
      ...(withDay ? [{ head: heads.figuresOn, kind: 'day' as const }] : []),
    ],
    rows: [total, ...rows.map((ranked) => cellsOf(ranked, measures, withDay, nameOf(ranked)))],
    notes,
  };
}

function cellsOf({ row, rank, account }: RankedRow, measures: readonly Measure[], withDay: boolean, name: string): readonly ViewCell[] {
  return [
    { figure: rank },
    { text: name },
    { text: account.basicId ?? '' },
    ...measures.map((measure) => ({ figure: row.values[measure] })),
    ...(withDay ? [{ on: row.figuresOn }] : []),
  ];
}
