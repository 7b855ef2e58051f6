import type { Broadcast } from '../../utils/domain/figures/broadcast';
import type { JstDay, Period } from '../../utils/domain/figures/day';

/** The days of the period on which broadcasts went to most people, over all accounts; at most `most`, oldest first. */
export function largestDays(broadcasts: readonly Broadcast[], { fromOn, toOn }: Period, most: number): readonly JstDay[] {
  const people = new Map<JstDay, number>();
  for (const { sentOn, delivered } of broadcasts) {
    if (sentOn === null || sentOn < fromOn || sentOn > toOn) continue;
    people.set(sentOn, (people.get(sentOn) ?? 0) + (typeof delivered === 'number' ? delivered : 0));
  }
  const largest = [...people].sort(([, a], [, b]) => b - a).slice(0, most);
  return largest.map(([on]) => on).sort((a, b) => a - b);
}
