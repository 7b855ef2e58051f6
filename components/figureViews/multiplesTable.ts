import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { kindOfDifference, kindOfMeasure } from './measureFormat';
import type { MultiplesChoice } from './MultiplesControls';
import { type MultiplesChart, moveOf } from './multiplesOrder';

interface MultiplesTableParts {
  readonly charts: readonly MultiplesChart[];
  readonly choice: MultiplesChoice;
  readonly measureName: string;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly notes: readonly string[];
  readonly words: ViewsWords;
}

/** First and last figure of every chart, and the difference. */
export function multiplesTable({ charts, choice, measureName, nameOf, notes, words }: MultiplesTableParts): ViewTable {
  const { kind, changeKind } = kindsOf(choice);
  return {
    name: `${words.multiples.file} ${measureName}`,
    columns: [
      { head: words.table.account, kind: 'text' },
      { head: words.multiples.first, kind },
      { head: words.multiples.last, kind },
      { head: words.multiples.change, kind: changeKind },
    ],
    rows: charts.map((chart) => [{ text: nameOf(chart.account) }, { figure: chart.first }, { figure: chart.last }, { figure: moveOf(chart) }]),
    notes,
  };
}

/** How the figures of the charts and their differences are written. */
export function kindsOf({ measure, scale }: MultiplesChoice) {
  return scale === 'indexed'
    ? ({ kind: 'index', changeKind: 'index' } as const)
    : { kind: kindOfMeasure(measure), changeKind: kindOfDifference(measure) };
}
