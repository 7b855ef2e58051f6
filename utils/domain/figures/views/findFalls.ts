import type { AccountTrack } from './accountTrack';
import { baselineBefore, changesOf } from './dailyChanges';
import type { Baseline } from './dailyChanges';
import type { BareOutlier } from './findJumps';
import { explainedPart, fallDays, leastPartFallen, leastPeople, outlierDeviations } from './outlierThresholds';
import { weightOf } from './outlierWeight';

/**
 * Stretches over which reachable people fell far more than they normally do within a week. Weeks that overlap are one stretch, narrowed to
 * the days that make the fall. A fall that jumps in blocks explain is left out: it is told already.
 */
export function findFalls(track: AccountTrack, blockJumps: readonly BareOutlier[]): readonly BareOutlier[] {
  const changes = changesOf(track.reachable);
  const weeks = changesOf(track.reachable, fallDays);
  const falls: BareOutlier[] = [];
  for (let at = track.first; at < track.end; at++) {
    const baseline = baselineOfFall(track, weeks, at);
    if (baseline === null) continue;
    let last = at;
    while (last + 1 < track.end && baselineOfFall(track, weeks, last + 1) !== null) last++;
    const fall = fallWithin(track, changes, baseline, at - fallDays + 1, last);
    if (fall.toOn >= track.fromOn + track.first && !isExplained(fall, blockJumps)) falls.push(fall);
    at = last;
  }
  return falls;
}

/** What weeks were like before the one that ends with the day, when people fell away in it far beyond that; else null. */
function baselineOfFall({ reachable }: AccountTrack, weeks: Float64Array, at: number): Baseline | null {
  const fallen = -(weeks[at] ?? NaN);
  if (!(fallen >= leastPeople && fallen >= (reachable[at - fallDays] ?? NaN) * leastPartFallen)) return null;
  const baseline = baselineBefore(weeks, at - fallDays + 1);
  if (baseline === null) return null;
  return fallen + baseline.median >= Math.max(leastPeople, outlierDeviations * baseline.deviation) ? baseline : null;
}

function fallWithin(track: AccountTrack, changes: Float64Array, week: Baseline, first: number, last: number): BareOutlier {
  const [from, to] = steepestPart(changes, week, first, last);
  const value = (track.reachable[to] ?? NaN) - (track.reachable[from - 1] ?? NaN);
  const normal = (week.median * (to - from + 1)) / fallDays;
  const weight = weightOf(value - normal, track.contacts[to] ?? NaN);
  return { account: track.account, kind: 'reachableFell', fromOn: track.fromOn + from, toOn: track.fromOn + to, value, normal, weight };
}

/**
 * The run of days whose changes lie furthest below normal taken together (largest sum of a run; a day counts for it when it lies further
 * below than half a day's deviation). With an unknown day in between the whole stretch is kept, because its ends are known.
 */
function steepestPart(changes: Float64Array, week: Baseline, first: number, last: number): readonly [number, number] {
  const worth = week.median / fallDays - week.deviation / Math.sqrt(fallDays) / 2;
  let best = 0;
  let part: readonly [number, number] = [first, last];
  let from = first;
  let sum = 0;
  for (let at = first; at <= last; at++) {
    const change = changes[at] ?? NaN;
    if (Number.isNaN(change)) return [first, last];
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += worth - change;
    if (sum > best) {
      best = sum;
      part = [from, at];
    }
  }
  return part;
}

function isExplained(fall: BareOutlier, blockJumps: readonly BareOutlier[]): boolean {
  const blocked = blockJumps.reduce((sum, jump) => (jump.fromOn <= fall.toOn && jump.toOn >= fall.fromOn ? sum + jump.value : sum), 0);
  return blocked >= -fall.value * explainedPart;
}
