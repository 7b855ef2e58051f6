import { useMemo, useState } from 'react';
import { computeOverview } from '../../utils/domain/figures/views/computeOverview';
import { newestFinished } from '../../utils/domain/figures/views/isUnfinished';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import { ChartTable } from '../charts/ChartTable';
import { TimeSeries } from '../charts/TimeSeries';
import { useLineLooks } from '../charts/useLineLooks';
import { FigureHead } from './FigureHead';
import type { FigureViewProps } from './figureViewProps';
import { GrowthControls } from './GrowthControls';
import { largestBroadcasts, mostEvents } from './growthEvents';
import { growthModel } from './growthModel';
import { growthRows } from './growthRows';
import { growthSentences, spaceOf } from './growthSentences';
import { growthTable } from './growthTable';
import { GrowthRowMark, GrowthRowName } from './GrowthRow';
import { figureFormat, kindOfMeasure } from './measureFormat';
import { useAccountNames } from './useAccountNames';
import { useFigureNotes } from './useFigureNotes';
import { useGrowth } from './useGrowth';
import { useMeasureNames } from './useMeasureNames';
import { useOnTable } from './useOnTable';
import styles from './View.module.css';

/** Who grew: all accounts on one axis, the best (and the one that fell most) as lines, the rest as a band. */
export function GrowthView({ set, accounts, period, now, onTable }: FigureViewProps) {
  const words = useWords().views;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const state = useGrowth({ set, accounts, period });
  const { growth, choice } = state;
  const measureName = useMeasureNames()(choice.measure);
  const [restOpen, setRestOpen] = useState(false);
  const drawn = useMemo(() => growth.lines.map((line) => line.account), [growth]);
  const looks = useLineLooks(drawn);
  const events = useMemo(() => largestBroadcasts(set.broadcasts, new Set(drawn), period, mostEvents), [set, drawn, period]);
  const unfinishedFrom = unfinishedIn(period.toOn, now);
  const model = useMemo(
    () => growthModel({ growth, looks, sent: events.shown, unfinishedFrom, nameOf, words: words.growth, language }),
    [growth, looks, events, unfinishedFrom, nameOf, words, language],
  );
  const sentences = useMemo(() => {
    const worst = growth.ranking.at(-1);
    const sent = largestBroadcasts(set.broadcasts, new Set(worst ? [worst.account] : []), period, Infinity).shown;
    return growthSentences({ growth, measureName, accounts: accounts.length, sent, nameOf, words, language });
  }, [growth, measureName, accounts, set, period, nameOf, words, language]);

  const moves = useMemo(
    () => new Map(computeOverview(set, accounts, period, now).rows.map((row) => [row.account, row])),
    [set, accounts, period, now],
  );
  const notes = useFigureNotes({ period, now, covered: growth.ranking.length, of: accounts.length, measure: choice.measure });
  const rows = useMemo(() => growthRows(growth, restOpen), [growth, restOpen]);
  const table = useMemo(
    () =>
      growthTable({
        growth,
        measureName,
        rows,
        moves,
        nameOf,
        notes: growth.without.length > 0 ? [...notes, words.growth.without(growth.without.length)] : notes,
        words,
        language,
      }),
    [growth, measureName, rows, moves, nameOf, notes, words, language],
  );
  useOnTable(table, onTable);

  const kind = kindOfMeasure(choice.measure);
  const formatValue = useMemo(() => figureFormat(choice.scale === 'indexed' ? 'index' : kind, language), [choice.scale, kind, language]);
  const formatTick = useMemo(() => tickFormat(choice.scale === 'indexed', kind, language), [choice.scale, kind, language]);
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
          <div className={styles.chart}>
            <TimeSeries
              model={model}
              title={sentences.title}
              summary={`${sentences.about}${spaceOf(language)}${sentences.coverage}`}
              formatValue={formatValue}
              formatTick={formatTick}
              onDrop={(id) => state.toggle(id as (typeof drawn)[number])}
            />
            <p className={styles.hint} role="status">
              {[state.full && words.growth.full(drawn.length), events.left > 0 && words.growth.moreEvents(events.left)]
                .filter(Boolean)
                .join(spaceOf(language))}
            </p>
          </div>
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

/** First day of the period that is not final yet. */
export function unfinishedIn(toOn: number, now: number): number | null {
  const from = newestFinished(now) + 1;
  return from <= toOn ? from : null;
}

function tickFormat(indexed: boolean, kind: ReturnType<typeof kindOfMeasure>, language: ReturnType<typeof useLanguage>): (value: number) => string {
  const format = figureFormat(indexed ? 'index' : kind, language);
  return indexed ? (value) => format(value).replace(/\.0$/, '') : format;
}
