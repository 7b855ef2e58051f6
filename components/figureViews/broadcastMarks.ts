import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { BroadcastEffect } from '../../utils/domain/figures/views/broadcastEffect';
import { strongestEffect } from './broadcastRows';
import type { SentBroadcast } from './growthEvents';

export interface BroadcastMark {
  readonly broadcast: SentBroadcast;
  /** Higher keeps its name where two meet. */
  readonly weight: number;
}

/**
 * The broadcasts to mark in the chart, by day, at most `most`: the one whose effect is told in words, then those after which blocks moved
 * furthest from normal in 72 h, up or down (those without that figure last), then those to most people.
 */
export function broadcastMarks(effects: readonly BroadcastEffect[], most: number): readonly BroadcastMark[] {
  const told = strongestEffect(effects);
  const weighed = effects.map((effect) => ({ broadcast: effect.broadcast, moved: effect === told ? Infinity : (swingOf(effect) ?? -1) }));
  return weighed
    .sort((a, b) => (a.moved === b.moved ? peopleOf(b.broadcast) - peopleOf(a.broadcast) : b.moved - a.moved))
    .slice(0, most)
    .flatMap(({ broadcast }, place) => (isSent(broadcast) ? [{ broadcast, weight: most - place }] : []))
    .sort((a, b) => a.broadcast.sentOn - b.broadcast.sentOn);
}

/** People, either way; null when it is not known how blocks moved. */
function swingOf({ after72h: { change, normal } }: BroadcastEffect): number | null {
  return change === null ? null : Math.abs(change - (normal ?? 0));
}

function peopleOf({ delivered }: Broadcast): number {
  return typeof delivered === 'number' ? delivered : 0;
}

function isSent(broadcast: Broadcast): broadcast is SentBroadcast {
  return broadcast.sentOn !== null;
}
