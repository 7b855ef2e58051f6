import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { Growth } from '../../utils/domain/figures/views/growth';
import type { LineMeasure } from '../../utils/domain/figures/views/measure';
import { largestBroadcasts, type SentBroadcast } from './growthEvents';
import { hasFallen } from './growthRows';

/** Days after a broadcast within which a fall is told with it. */
const fallDays = 3;

interface Fall {
  readonly broadcast: SentBroadcast;
  readonly by: number;
}

/** The largest fall of a line within three days from the end of the day before a broadcast; null when it fell after none. */
export function fallAfterBroadcast(points: readonly (number | null)[], sent: readonly SentBroadcast[], fromOn: number): Fall | null {
  let largest: Fall | null = null;
  for (const broadcast of sent) {
    const before = points[broadcast.sentOn - fromOn - 1];
    const after = points[broadcast.sentOn - fromOn - 1 + fallDays];
    if (typeof before !== 'number' || typeof after !== 'number') continue;
    const by = before - after;
    if (by > 0 && by > (largest?.by ?? 0)) largest = { broadcast, by };
  }
  return largest;
}

/** The fall told in words: that of the account at the end of the ranking, if it fell and its line is drawn. */
export function fallOfLast({ lines, ranking, question: { period, measure } }: Growth, broadcasts: readonly Broadcast[]): Fall | null {
  const worst = ranking.at(-1);
  const line = lines.find(({ account }) => account === worst?.account);
  if (worst === undefined || line === undefined || !hasFallen(worst) || countsBlocks(measure)) return null;
  const { shown } = largestBroadcasts(broadcasts, new Set([worst.account]), period, Infinity);
  return fallAfterBroadcast(line.points, shown, period.fromOn);
}

/** More blocks are no growth, and fewer no loss. */
export function countsBlocks(measure: LineMeasure): boolean {
  return measure === 'blocks' || measure === 'blockRate';
}
