import { useMemo, useState } from 'react';
import { ChartTable } from '../charts/ChartTable';
import { useLineLooks } from '../charts/useLineLooks';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import { FigureHead } from './FigureHead';
import type { FigureViewProps } from './figureViewProps';
import { GrowthChart } from './GrowthChart';
import { GrowthControls } from './GrowthControls';
import { fallOfLast } from './growthFall';
import { GrowthRowMark, GrowthRowName } from './GrowthRow';
import { growthRows } from './growthRows';
import { growthSentences } from './growthSentences';
import { growthTable } from './growthTable';
import { useAccountNames } from './useAccountNames';
import { useFigureNotes } from './useFigureNotes';
import { useGrowth } from './useGrowth';
import { useMeasureNames } from './useMeasureNames';
import { useOnTable } from './useOnTable';
import styles from './View.module.css';

/** Who grew: all accounts on one axis, the best (and the one that fell most) as lines, the rest as a band. */
export function GrowthView({ set, accounts, period, now, overview, onTable }: FigureViewProps) {
  const words = useWords().views;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const state = useGrowth({ set, accounts, period });
  const { growth, choice } = state;
  const measureName = useMeasureNames()(choice.measure);
  const [restOpen, setRestOpen] = useState(false);
  const looks = useLineLooks(useMemo(() => growth.lines.map((line) => line.account), [growth]));
  const fall = useMemo(() => fallOfLast(growth, set.broadcasts), [growth, set]);
  const sentences = useMemo(
    () => growthSentences({ growth, measureName, accounts: accounts.length, fall, nameOf, words, language }),
    [growth, measureName, accounts, fall, nameOf, words, language],
  );
  const moves = useMemo(() => new Map(overview.rows.map((row) => [row.account, row])), [overview]);
  const figureNotes = useFigureNotes({ period, now, covered: growth.ranking.length, of: accounts.length, measure: choice.measure });
  const rows = useMemo(() => growthRows(growth, restOpen), [growth, restOpen]);
  const table = useMemo(() => {
    const without = growth.without.length;
    const notes = without > 0 ? [...figureNotes, words.growth.without(without)] : figureNotes;
    return growthTable({ growth, measureName, rows, moves, nameOf, notes, words, language });
  }, [growth, measureName, rows, moves, nameOf, figureNotes, words, language]);
  useOnTable(table, onTable);

  return (
    <section className={styles.view}>
      <FigureHead title={sentences.title} coverage={sentences.coverage} controls={<GrowthControls state={state} />}>
        {sentences.about}
      </FigureHead>
      {growth.ranking.length === 0 ? (
        <EmptyState mark="yet" title={words.chart.empty}>
          {words.chart.emptyText}
        </EmptyState>
      ) : (
        <>
          <GrowthChart set={set} now={now} state={state} looks={looks} fall={fall} sentences={sentences} />
          <ChartTable
            mode="below"
            table={table}
            caption={words.growth.caption(measureName)}
            headColumn={1}
            strongColumn={choice.scale === 'indexed' ? 5 : 4}
            rowMark={(index) => <GrowthRowMark row={rows[index]} looks={looks} nameOf={nameOf} onToggle={state.toggle} />}
            rowName={(index, text) => <GrowthRowName row={rows[index]} text={text} open={restOpen} onOpen={setRestOpen} />}
            cellNote={(index, column) =>
              rows[index]?.kind === 'rest' && column === 5 ? <span className={styles.note}>{words.growth.median}</span> : null
            }
          />
        </>
      )}
    </section>
  );
}
