import { dayOf } from '../../utils/domain/figures/day';
import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { Figure } from '../../utils/domain/figures/figure';
import type { BroadcastEffect } from '../../utils/domain/figures/views/broadcastEffect';
import { shareOf } from '../../utils/domain/figures/views/figureArithmetic';
import type { Instant } from '../../utils/domain/ids';

/** Opens and clicks are counted for so many days after the sending (manager-line-biz §2). */
export const movingDays = 14;

/** What must be known when a broadcast's figures are read. */
export type BroadcastCaution = 'shared' | 'unfinished' | 'moving';

export function openRate({ openers, delivered }: Broadcast): Figure {
  return shareOf(openers, delivered);
}

export function clickRate({ clickers, delivered }: Broadcast): Figure {
  return shareOf(clickers, delivered);
}

export function cautionsOf({ broadcast, after24h, after72h, shared }: BroadcastEffect, now: Instant): readonly BroadcastCaution[] {
  const moving = broadcast.sentOn !== null && dayOf(now) - broadcast.sentOn < movingDays;
  return [
    ...(shared ? (['shared'] as const) : []),
    ...(after24h.unfinished || after72h.unfinished ? (['unfinished'] as const) : []),
    ...(moving ? (['moving'] as const) : []),
  ];
}

/** The broadcast after which blocks rose most above normal (above 0 where no normal is known), among those that can be told apart and are over. */
export function strongestEffect(effects: readonly BroadcastEffect[]): BroadcastEffect | null {
  let strongest: BroadcastEffect | null = null;
  let most = 0;
  for (const effect of effects) {
    const { change, normal, unfinished } = effect.after72h;
    if (change === null || unfinished || effect.shared) continue;
    const above = change - (normal ?? 0);
    if (above > most) {
      most = above;
      strongest = effect;
    }
  }
  return strongest;
}
