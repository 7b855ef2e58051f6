import type { Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';

/** What another page asks the collect page to begin with. */
export interface CollectAsk {
  readonly accounts: readonly FigureAccountId[];
  readonly period: Period;
}

let waiting: CollectAsk | null = null;

export function keepCollectAsk(ask: CollectAsk): void {
  waiting = ask;
}

/** What was asked since the last time; null when the page was opened by itself. */
export function takeCollectAsk(): CollectAsk | null {
  const ask = waiting;
  waiting = null;
  return ask;
}
