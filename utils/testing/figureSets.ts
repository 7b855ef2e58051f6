import { buildSeries } from '../domain/figures/buildSeries';
import { daysIn, firstDayOf, monthOf } from '../domain/figures/day';
import type { JstDay, Month } from '../domain/figures/day';
import type { Broadcast } from '../domain/figures/broadcast';
import type { Figure } from '../domain/figures/figure';
import { figureAccountIdOfName } from '../domain/figures/figureAccount';
import type { FigureAccount, FigureAccountId } from '../domain/figures/figureAccount';
import type { MetricMonth } from '../domain/figures/metricMonth';
import type { StoredMetricId } from '../domain/figures/metrics';
import type { FigureSet } from '../domain/figures/series';

/** Consecutive days of one account's figures, from `fromOn` on. */
export interface DailyFigures {
  readonly account: FigureAccountId;
  readonly fromOn: JstDay;
  readonly values: { readonly [Id in StoredMetricId]?: readonly Figure[] };
}

export function accountNamed(name: string): FigureAccountId {
  return figureAccountIdOfName(name);
}

/** The rows of `metricMonths` an import of these days would leave. */
export function monthsOf({ account, fromOn, values }: DailyFigures): readonly MetricMonth[] {
  const months = new Map<Month, { -readonly [Id in StoredMetricId]?: Figure[] }>();
  for (const [metric, figures] of Object.entries(values) as [StoredMetricId, readonly Figure[]][]) {
    figures.forEach((figure, at) => {
      const month = monthOf(fromOn + at);
      let own = months.get(month);
      if (!own) months.set(month, (own = {}));
      const column = (own[metric] ??= new Array<Figure>(daysIn(month)).fill(null));
      column[fromOn + at - firstDayOf(month)] = figure;
    });
  }
  return Array.from(months, ([month, own]): MetricMonth => ({ account, month, values: own, fileIds: ['file'] }));
}

/** A set of what the views read, in the order of `accounts`. */
export function figureSetOf(accounts: readonly DailyFigures[], broadcasts: readonly Broadcast[] = []): FigureSet {
  return {
    accounts: accounts.map((figures) => figureAccount(figures.account)),
    series: buildSeries(accounts.flatMap((figures) => monthsOf(figures))),
    broadcasts: broadcasts.toSorted((a, b) => (a.sentOn ?? Infinity) - (b.sentOn ?? Infinity)),
  };
}

function figureAccount(id: FigureAccountId): FigureAccount {
  return { id, basicId: null, accountId: null, name: id.replace(/^name:/, ''), tags: [], watched: true };
}

/** A broadcast of which only the day matters. */
export function broadcastOn(account: FigureAccountId, sentOn: JstDay | null, broadcastId = `${account} ${sentOn ?? '?'}`): Broadcast {
  return {
    account,
    broadcastId,
    sentAt: null,
    sentOn,
    cmsUrl: null,
    delivered: null,
    openers: null,
    clickers: null,
    videoStarters: null,
    videoFinishers: null,
    bubbles: [],
    fileId: 'file',
  };
}
