import { useMemo } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Period } from '../../utils/domain/figures/day';
import type { FigureSet } from '../../utils/domain/figures/series';
import { dailyPoints } from '../../utils/domain/figures/views/dailyValues';
import { isUnfinished, newestFinished } from '../../utils/domain/figures/views/isUnfinished';
import type { Instant } from '../../utils/domain/ids';
import { formatCount } from '../../utils/i18n/format';
import { lookOfSlot } from '../charts/lineLook';
import { TimeSeries } from '../charts/TimeSeries';
import { type TimeSeriesModel, lastPoint } from '../charts/timeSeriesModel';
import { largestBroadcasts, mostEvents } from '../figureViews/growthEvents';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { formatJstDay } from './figureTexts';

interface AccountChartProps {
  readonly set: FigureSet;
  readonly id: FigureAccountId;
  readonly name: string;
  readonly period: Period;
  readonly now: Instant;
}

/** The reachable people of one account day by day, with its broadcasts marked. */
export function AccountChart({ set, id, name, period, now }: AccountChartProps) {
  const words = useWords().figures;
  const language = useLanguage();
  const model = useMemo((): TimeSeriesModel => {
    const points = dailyPoints(set, id, 'reachable', period);
    const { shown } = largestBroadcasts(set.broadcasts, new Set([id]), period, mostEvents);
    return {
      period,
      lines: [{ id, name, look: lookOfSlot(0), points }],
      band: null,
      events: shown.map((broadcast) => ({
        id: broadcast.broadcastId,
        on: broadcast.sentOn,
        name: `${words.account.broadcast} ${formatJstDay(broadcast.sentOn, now, language)}`,
        look: null,
        weight: typeof broadcast.delivered === 'number' ? broadcast.delivered : 0,
      })),
      baseline: null,
      unfinishedFrom: isUnfinished(period.toOn, now) ? newestFinished(now) + 1 : null,
      smallestStep: 1,
    };
  }, [set, id, name, period, now, words, language]);
  const points = model.lines[0]?.points ?? [];
  const first = points.findIndex((point) => point !== null);
  const last = lastPoint(points);
  const count = (value: number) => formatCount(value, language);
  if (last === null) return <p className="dim">{words.table.noFiguresFull}</p>;
  const day = (index: number) => formatJstDay(period.fromOn + index, now, language);
  const summary = words.account.chartSummary(name, day(first), count(points[first] ?? 0), day(last.index), count(last.value), model.events.length);
  return <TimeSeries model={model} title={`${name} ${words.account.chart}`} summary={summary} formatValue={count} formatTick={count} height={300} />;
}
