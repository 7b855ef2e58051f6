import type { JstDay, Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { AccountSeries, FigureSet } from '../series';
import type { AccountTrack } from './accountTrack';
import { baselineBefore } from './dailyChanges';
import type { BareOutlier } from './findJumps';
import { leastPeople, leastQuietDays } from './outlierThresholds';
import { weightOf } from './outlierWeight';
import { longestGapDays, newestGiven } from './periodEnds';

/** Stretches reaching into the period without a single add, in accounts that would have had at least `leastPeople` in that time. */
export function findAddsStopped(track: AccountTrack): readonly BareOutlier[] {
  const stops: BareOutlier[] = [];
  for (let at = 1; at < track.end; at++) {
    if (!isQuiet(track, at)) continue;
    let last = at;
    while (last + 1 < track.end && isQuiet(track, last + 1)) last++;
    const days = last - at + 1;
    const median = last >= track.first && days >= leastQuietDays ? (baselineBefore(track.adds, at)?.median ?? 0) : 0;
    const normal = median * days;
    if (normal >= leastPeople) {
      const value = (track.contacts[last] ?? NaN) - (track.contacts[at - 1] ?? NaN);
      const weight = weightOf(normal, track.contacts[at] ?? NaN);
      stops.push({ account: track.account, kind: 'addsStopped', fromOn: track.fromOn + at, toOn: track.fromOn + last, value, normal, weight });
    }
    at = last;
  }
  return stops;
}

function isQuiet({ adds }: AccountTrack, at: number): boolean {
  return (adds[at] ?? NaN) <= 0;
}

/**
 * The day figures usually reach to: at least half of all accounts with figures have some from that day or later. Accounts that end before it
 * have stopped; when everybody's figures are old, nobody has.
 */
export function usualLastOn(set: FigureSet): JstDay | null {
  const lasts = Array.from(set.series.values()).flatMap((series) => lastGivenOn(series) ?? []);
  return lasts.sort((a, b) => a - b)[Math.floor(lasts.length / 2)] ?? null;
}

/** `period` must end with a finished day. Silence that began more than `longestGapDays` before the period is no news in it. */
export function findFiguresStopped(
  account: FigureAccountId,
  series: AccountSeries | undefined,
  period: Period,
  usualOn: JstDay | null,
): readonly BareOutlier[] {
  const lastOn = lastGivenOn(series);
  const toOn = Math.min(period.toOn, usualOn ?? -Infinity);
  if (lastOn === null || toOn < period.fromOn) return [];
  const value = toOn - lastOn;
  if (value < leastQuietDays || lastOn < period.fromOn - longestGapDays) return [];
  return [{ account, kind: 'figuresStopped', fromOn: lastOn + 1, toOn, value, normal: null, weight: value / longestGapDays }];
}

function lastGivenOn(series: AccountSeries | undefined): JstDay | null {
  if (series === undefined) return null;
  const lastOn = series.firstOn + series.days - 1;
  const contactsOn = newestGiven(series, ['contacts'], series.firstOn, lastOn);
  const blocksOn = newestGiven(series, ['blocks'], series.firstOn, lastOn);
  return contactsOn === null || blocksOn === null ? (contactsOn ?? blocksOn) : Math.max(contactsOn, blocksOn);
}
