import type { AccountTrack } from './accountTrack';
import { baselineBefore, isAmongHighest } from './dailyChanges';
import type { Outlier } from './outliers';
import { beyondUsualHigh, leastPartOfFriends, leastPeople, outlierDeviations } from './outlierThresholds';
import { weightOf } from './outlierWeight';

/** An outlier before the broadcast that came before it is looked up. */
export type BareOutlier = Omit<Outlier, 'after'>;

/** Days on which far more people than normal blocked or were added; days in a row are one stretch. */
export function findJumps(track: AccountTrack, kind: 'blocksJumped' | 'addsJumped'): readonly BareOutlier[] {
  const changes = kind === 'addsJumped' ? track.adds : track.blockChanges;
  const jumps: BareOutlier[] = [];
  for (let at = track.first; at < track.end; at++) {
    const median = medianBelowJump(track, changes, at);
    if (median === null) continue;
    let last = at;
    while (last + 1 < track.end && medianBelowJump(track, changes, last + 1) !== null) last++;
    const value = changes.subarray(at, last + 1).reduce((sum, change) => sum + change, 0);
    const normal = median * (last - at + 1);
    const weight = weightOf(value - normal, track.contacts[at] ?? NaN);
    jumps.push({ account: track.account, kind, fromOn: track.fromOn + at, toOn: track.fromOn + last, value, normal, weight });
    at = last;
  }
  return jumps;
}

/** The median of the days before when the day stands far above it; null for an ordinary day. */
function medianBelowJump(track: AccountTrack, changes: Float64Array, at: number): number | null {
  const change = changes[at] ?? NaN;
  const friends = track.contacts[at] ?? NaN;
  const leastExcess = Math.max(leastPeople, Number.isNaN(friends) ? 0 : friends * leastPartOfFriends);
  // Both are cheap and sort out nearly every day.
  if (!(change >= leastExcess && isAmongHighest(changes, at))) return null;
  const baseline = baselineBefore(changes, at);
  if (baseline === null) return null;
  const { median, deviation, usualHigh } = baseline;
  return change - median >= Math.max(leastExcess, outlierDeviations * deviation, beyondUsualHigh * (usualHigh - median)) ? median : null;
}
