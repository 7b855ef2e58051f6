import { useMemo } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { LineLook } from '../charts/lineLook';
import { TimeSeries } from '../charts/TimeSeries';
import { useLanguage, useWords } from '../language/LanguageProvider';
import type { FigureViewProps } from './figureViewProps';
import { largestBroadcasts, mostEvents } from './growthEvents';
import type { fallOfLast } from './growthFall';
import { growthModel } from './growthModel';
import { type GrowthSentences, spaceOf } from './growthSentences';
import { figureFormat, kindOfMeasure, tickFormat } from './measureFormat';
import { unfinishedIn } from './unfinishedIn';
import { useAccountNames } from './useAccountNames';
import type { useGrowth } from './useGrowth';
import styles from './View.module.css';

interface GrowthChartProps extends Pick<FigureViewProps, 'set' | 'now'> {
  readonly state: ReturnType<typeof useGrowth>;
  readonly looks: ReadonlyMap<FigureAccountId, LineLook>;
  readonly fall: ReturnType<typeof fallOfLast>;
  readonly sentences: GrowthSentences;
}

/** The lines, the band and the broadcasts of the drawn accounts, and what there was no room for. */
export function GrowthChart({ set, now, state, looks, fall, sentences }: GrowthChartProps) {
  const words = useWords().views.growth;
  const language = useLanguage();
  const nameOf = useAccountNames(set);
  const { growth, choice, full, toggle } = state;
  const { period } = growth.question;
  const drawn = useMemo(() => new Set(growth.lines.map((line) => line.account)), [growth]);
  const named = fall?.broadcast ?? null;
  const events = useMemo(() => largestBroadcasts(set.broadcasts, drawn, period, mostEvents, named), [set, drawn, period, named]);
  const unfinishedFrom = unfinishedIn(period, now);
  const model = useMemo(
    () => growthModel({ growth, looks, sent: events.shown, named, unfinishedFrom, nameOf, words, language }),
    [growth, looks, events, named, unfinishedFrom, nameOf, words, language],
  );
  const indexed = choice.scale === 'indexed';
  const kind = kindOfMeasure(choice.measure);
  const formatValue = useMemo(() => figureFormat(indexed ? 'index' : kind, language), [indexed, kind, language]);
  const formatTick = useMemo(() => tickFormat(indexed, kind, language), [indexed, kind, language]);
  const leftOut = [full && words.full(drawn.size), events.left > 0 && words.moreEvents(events.left)];
  return (
    <div className={styles.chart}>
      <TimeSeries
        model={model}
        title={sentences.title}
        summary={`${sentences.about}${spaceOf(language)}${sentences.coverage}`}
        formatValue={formatValue}
        formatTick={formatTick}
        onDrop={(id) => toggle(id as FigureAccountId)}
      />
      <p className={styles.hint} role="status">
        {leftOut.filter(Boolean).join(spaceOf(language))}
      </p>
    </div>
  );
}
