import type { Period } from '../../utils/domain/figures/day';
import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';

/** More verticals than this hide the lines they stand behind. */
export const mostEvents = 10;

export interface SentBroadcast extends Broadcast {
  readonly sentOn: number;
}

/** Broadcasts of the drawn accounts on a day of the period: those to most people first, at most `most`. The one a sentence names is always among them. */
export function largestBroadcasts(
  broadcasts: readonly Broadcast[],
  accounts: ReadonlySet<FigureAccountId>,
  { fromOn, toOn }: Period,
  most: number,
  named: Broadcast | null = null,
): { readonly shown: readonly SentBroadcast[]; readonly left: number } {
  const sent = broadcasts.filter(
    (broadcast): broadcast is SentBroadcast =>
      broadcast.sentOn !== null && broadcast.sentOn >= fromOn && broadcast.sentOn <= toOn && (accounts.has(broadcast.account) || broadcast === named),
  );
  const weight = (broadcast: Broadcast) => eventWeight(broadcast, named);
  const shown = [...sent].sort((a, b) => descending(weight(a), weight(b)) || a.sentOn - b.sentOn).slice(0, most);
  return { shown: shown.sort((a, b) => a.sentOn - b.sentOn), left: sent.length - shown.length };
}

/** People it went to; more than any number for the one a sentence names. */
export function eventWeight(broadcast: Broadcast, named: Broadcast | null): number {
  if (broadcast === named) return Infinity;
  return typeof broadcast.delivered === 'number' ? broadcast.delivered : 0;
}

/** The difference of two infinities would be no number. */
function descending(a: number, b: number): number {
  return a === b ? 0 : b - a;
}
