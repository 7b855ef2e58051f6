import { useDeferredValue, useMemo, useState } from 'react';
import { daysOf } from '../../utils/domain/figures/day';
import { totalLine } from '../../utils/domain/figures/views/totalLine';
import { computeBroadcastEffects } from '../../utils/domain/figures/views/computeBroadcastEffects';
import { dailyPoints } from '../../utils/domain/figures/views/dailyValues';
import { ChartTable } from '../charts/ChartTable';
import { axisDay, formatChange } from '../charts/formatFigures';
import { lookOfSlot } from '../charts/lineLook';
import { TimeSeries } from '../charts/TimeSeries';
import type { TimeSeriesModel } from '../charts/timeSeriesModel';
import { useSortedTable } from '../charts/useSortedTable';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { EmptyState } from '../primitives/EmptyState';
import { Select } from '../primitives/Select';
import { broadcastMarks } from './broadcastMarks';
import { movingDays, openRate, strongestEffect } from './broadcastRows';
import { broadcastsTable, strongestSentence } from './broadcastsTable';
import { FigureHead } from './FigureHead';
import type { FigureViewProps } from './figureViewProps';
import { mostEvents } from './growthEvents';
import { spaceOf } from './growthSentences';
import { figureFormat } from './measureFormat';
import { unfinishedIn } from './unfinishedIn';
import { useAccountNames } from './useAccountNames';
import { useFigureNotes } from './useFigureNotes';
import { useOnTable } from './useOnTable';
import styles from './View.module.css';

const everyAccount = 'total';
const noEffects: ReturnType<typeof computeBroadcastEffects> = [];

/** The broadcasts of the period on the line of reachable friends, and how blocks moved after each. */
export function BroadcastsView({ set, accounts, period, now, onTable }: FigureViewProps) {
  const words = useWords().views;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const [asked, setAsked] = useState<string>(everyAccount);
  const chosen = accounts.find((account) => account === asked) ?? null;
  const all = useMemo(() => computeBroadcastEffects(set, accounts, period, now), [set, accounts, period, now]);
  const effects = useMemo(() => (chosen === null ? all : all.filter(({ broadcast }) => broadcast.account === chosen)), [all, chosen]);
  // Thousands of rows: the chart is on screen before the table is made.
  const tabled = useDeferredValue(effects, noEffects);
  const senders = useMemo(() => new Set(all.map(({ broadcast }) => broadcast.account)), [all]);
  const total = useMemo(() => totalLine(set, accounts, 'reachable', daysOf(period)), [set, accounts, period]);
  const lineName = chosen === null ? words.broadcasts.total(total.accounts.length) : nameOf(chosen);

  const model = useMemo((): TimeSeriesModel => {
    return {
      period,
      lines: [
        { id: asked, name: lineName, look: lookOfSlot(0), points: chosen === null ? total.points : dailyPoints(set, chosen, 'reachable', period) },
      ],
      band: null,
      events: broadcastMarks(effects, mostEvents).map(({ broadcast, weight }) => ({
        id: `${broadcast.account} ${broadcast.broadcastId}`,
        on: broadcast.sentOn,
        name:
          chosen === null
            ? words.growth.event(axisDay(period, broadcast.sentOn, language), nameOf(broadcast.account))
            : axisDay(period, broadcast.sentOn, language),
        look: null,
        weight,
      })),
      baseline: null,
      unfinishedFrom: unfinishedIn(period, now),
      smallestStep: 1,
    };
  }, [set, effects, period, now, asked, chosen, lineName, total, nameOf, words, language]);

  const known = effects.filter(({ broadcast }) => typeof openRate(broadcast) === 'number').length;
  const undated = set.broadcasts.filter((broadcast) => broadcast.sentOn === null && (chosen === null || broadcast.account === chosen)).length;
  const figureNotes = useFigureNotes({ period, now, covered: total.accounts.length, of: accounts.length, measure: 'reachable' });
  const notes = useMemo(
    () => [
      ...figureNotes,
      words.broadcasts.openCoverage(known, effects.length),
      words.broadcasts.movingFull(movingDays),
      words.broadcasts.normalNote,
      words.broadcasts.sharedFull,
      words.broadcasts.claim,
      ...(undated > 0 ? [words.broadcasts.undated(undated)] : []),
    ],
    [figureNotes, known, effects.length, undated, words],
  );
  const table = useMemo(
    () => broadcastsTable({ effects: tabled, period, now, nameOf, notes, words, language }),
    [tabled, period, now, nameOf, notes, words, language],
  );
  const sorted = useSortedTable(table);
  useOnTable(sorted.table, onTable);

  const count = useMemo(() => figureFormat('count', language), [language]);
  const strongest = strongestSentence(strongestEffect(effects), { period, nameOf, words, language }, (value) => formatChange(value, language));
  const title = effects.length === 0 ? words.broadcasts.nothing : words.broadcasts.title(effects.length);
  const more = effects.length > model.events.length ? words.broadcasts.more(model.events.length) : '';
  const about = [strongest || words.broadcasts.chartSummary(lineName, effects.length), more].filter(Boolean).join(spaceOf(language));
  return (
    <section className={styles.view}>
      <FigureHead
        title={title}
        coverage={words.growth.coverage(total.accounts.length, accounts.length)}
        controls={
          <Select
            label={words.broadcasts.line}
            hideLabel
            value={chosen ?? everyAccount}
            options={[
              { value: everyAccount, label: words.broadcasts.total(total.accounts.length) },
              ...accounts.filter((account) => senders.has(account)).map((account) => ({ value: account, label: nameOf(account) })),
            ]}
            onChange={setAsked}
          />
        }
      >
        {about}
      </FigureHead>
      <div className={styles.chart}>
        <TimeSeries model={model} title={title} summary={about} formatValue={count} formatTick={count} height={300} />
      </div>
      {effects.length === 0 ? (
        <EmptyState mark="yet" title={words.broadcasts.nothing}>
          {words.broadcasts.nothingText}
        </EmptyState>
      ) : (
        <ChartTable mode="below" caption={words.broadcasts.caption} table={sorted.table} sort={sorted.sort} onSort={sorted.onSort} strongColumn={7} />
      )}
    </section>
  );
}
