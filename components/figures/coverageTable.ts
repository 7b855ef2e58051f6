import type { Coverage, CoverageRow } from '../../utils/domain/figures/views/coverage';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { FiguresWords } from '../../utils/i18n/ja/figures';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { coverageStates } from './coverageStretches';

/** The coverage as data: days of each state per account, and the missing stretches in words. */
export function coverageAsTable(
  coverage: Coverage,
  rows: readonly CoverageRow[],
  nameOf: (account: FigureAccountId) => string,
  stretchesOf: (row: CoverageRow) => string,
  sentence: string,
  words: FiguresWords,
): ViewTable {
  return {
    name: `${words.title} ${words.tabs.coverage}`,
    columns: [
      { head: words.columns.account, kind: 'text' },
      ...coverageStates.map((state) => ({ head: words.coverage.state[state], kind: 'count' as const })),
      { head: words.coverage.stretches, kind: 'text' },
    ],
    rows: rows.map((row) => [
      { text: nameOf(row.account) },
      ...coverageStates.map((state) => ({ figure: row.days.filter((day) => day === state).length })),
      { text: stretchesOf(row) },
    ]),
    notes: [sentence, coverage.missingDays > 0 ? words.coverage.sentence(coverage.missingDays, accountsMissing(coverage)) : words.coverage.complete],
  };
}

export function accountsMissing(coverage: Coverage): number {
  return coverage.rows.filter((row) => row.missing.length > 0).length;
}
