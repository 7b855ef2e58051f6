import type { Period } from '../../utils/domain/figures/day';
import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';

/** More verticals than this hide the lines they stand behind. */
export const mostEvents = 10;

export interface SentBroadcast extends Broadcast {
  readonly sentOn: number;
}

/** Broadcasts of the drawn accounts on a day of the period: those to most people first, at most `most`. */
export function largestBroadcasts(
  broadcasts: readonly Broadcast[],
  accounts: ReadonlySet<FigureAccountId>,
  { fromOn, toOn }: Period,
  most: number,
): { readonly shown: readonly SentBroadcast[]; readonly left: number } {
  const sent = broadcasts.filter(
    (broadcast): broadcast is SentBroadcast =>
      broadcast.sentOn !== null && broadcast.sentOn >= fromOn && broadcast.sentOn <= toOn && accounts.has(broadcast.account),
  );
  const people = ({ delivered }: Broadcast) => (typeof delivered === 'number' ? delivered : 0);
  const shown = [...sent].sort((a, b) => people(b) - people(a) || a.sentOn - b.sentOn).slice(0, most);
  return { shown: shown.sort((a, b) => a.sentOn - b.sentOn), left: sent.length - shown.length };
}

/** Days after a broadcast within which a fall is told with it. */
const fallDays = 3;

/** The largest fall of a line within three days from the end of the day before a broadcast; null when it fell after none. */
export function fallAfterBroadcast(
  points: readonly (number | null)[],
  sent: readonly SentBroadcast[],
  fromOn: number,
): { readonly on: number; readonly by: number } | null {
  let largest: { readonly on: number; readonly by: number } | null = null;
  for (const { sentOn } of sent) {
    const before = points[sentOn - fromOn - 1];
    const after = points[sentOn - fromOn - 1 + fallDays];
    if (typeof before !== 'number' || typeof after !== 'number') continue;
    const by = before - after;
    if (by > 0 && by > (largest?.by ?? 0)) largest = { on: sentOn, by };
  }
  return largest;
}
