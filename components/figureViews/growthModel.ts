import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Growth } from '../../utils/domain/figures/views/growth';
import type { Language } from '../../utils/i18n/language';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { shortDay } from '../charts/formatFigures';
import type { LineLook } from '../charts/lineLook';
import type { TimeSeriesModel } from '../charts/timeSeriesModel';
import { eventWeight, type SentBroadcast } from './growthEvents';

interface GrowthModelParts {
  readonly growth: Growth;
  readonly looks: ReadonlyMap<FigureAccountId, LineLook>;
  readonly sent: readonly SentBroadcast[];
  /** The broadcast a sentence names: it keeps its name in the chart. */
  readonly named: SentBroadcast | null;
  readonly unfinishedFrom: number | null;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly words: ViewsWords['growth'];
  readonly language: Language;
}

/** What the growth chart draws. */
export function growthModel({ growth, looks, sent, named, unfinishedFrom, nameOf, words, language }: GrowthModelParts): TimeSeriesModel {
  const { period, scale, measure } = growth.question;
  const rest = growth.band?.accounts.length ?? 0;
  return {
    period,
    lines: growth.lines.flatMap(({ account, points }) => {
      const look = looks.get(account);
      return look ? [{ id: account, name: nameOf(account), look, points }] : [];
    }),
    band: growth.band && {
      low: growth.band.low,
      median: growth.band.median,
      high: growth.band.high,
      name: words.restMedian(rest),
      about: words.restBand(rest),
    },
    events: sent.map((broadcast) => ({
      id: `${broadcast.account} ${broadcast.broadcastId}`,
      on: broadcast.sentOn,
      name: words.event(shortDay(broadcast.sentOn, language), nameOf(broadcast.account)),
      look: looks.get(broadcast.account) ?? null,
      weight: eventWeight(broadcast, named),
    })),
    baseline: scale === 'indexed' ? 100 : null,
    unfinishedFrom,
    smallestStep: scale === 'indexed' ? 0.1 : measure === 'blockRate' ? 0.001 : 1,
  };
}
