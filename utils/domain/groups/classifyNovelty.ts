import type { Instant } from '../ids';
import type { Novelty } from './events';

/** What is known when a group shows up that was never seen under this account. */
export interface Sight {
  /** Dated by a join event; null = no date. */
  readonly joinedAt: Instant | null;
  /** First look at this account ever; null = this is it. */
  readonly watchedSinceAt: Instant | null;
  readonly baselineComplete: boolean;
  /** Seen while reading through the whole list for the first time, or further down a list that is sorted newest first. */
  readonly partOfFirstSweep: boolean;
}

/** LINE's clock and this computer's may differ by this much, ms; a join that little before our first look still counts as after it. */
export const clockSkewMs = 10 * 60_000;

/**
 * How sure are we that an unseen group is news? Never silent when in doubt after a complete baseline; never loud on first sight.
 */
export function classifyNovelty(sight: Sight): Novelty {
  if (sight.watchedSinceAt === null) return 'baseline';
  if (sight.joinedAt !== null) {
    if (sight.joinedAt > sight.watchedSinceAt - clockSkewMs) return 'joined';
    return sight.baselineComplete ? 'maybeOld' : 'baseline';
  }
  if (sight.baselineComplete) return 'newToUs';
  return sight.partOfFirstSweep ? 'baseline' : 'maybeOld';
}
