import type { Instant } from '../../ids';
import { lengthOf } from '../day';
import type { JstDay, Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import type { BlockMove, BroadcastEffect } from './broadcastEffect';
import { datedBroadcasts } from './broadcastsOf';
import type { DatedBroadcast } from './broadcastsOf';
import { storedValues } from './dailyValues';
import { isUnfinished } from './isUnfinished';
import { quantileOfSorted } from './quantile';

/** Days before a broadcast that its account's normal is taken from. */
const normalDays = 28;

/** Fewer windows than a week's worth would be one weekend or one campaign, not a normal. */
const leastNormalWindows = 7;

/** A broadcast moves blocks on its own day and, when it went out in the evening, on the next: windows holding either are no normal. */
const touchedDays = 2;

/** 72 h after a sending on day D end with D+2; broadcasts so near to each other cannot be told apart. */
const longestEffectDays = 3;

/**
 * How blocks moved after each broadcast sent in the period, newest first. Blocks are as of the end of a day: 24 h run from the end of the day
 * before the sending to the end of its day, 72 h two days further. Broadcasts whose day is unknown are left out.
 */
export function computeBroadcastEffects(
  set: FigureSet,
  accounts: readonly FigureAccountId[],
  period: Period,
  now: Instant,
): readonly BroadcastEffect[] {
  const dated = datedBroadcasts(set.broadcasts);
  const effects = accounts.flatMap((account) => effectsOf(set, account, dated.get(account) ?? [], period, now));
  return effects.sort((a, b) => (b.broadcast.sentOn ?? 0) - (a.broadcast.sentOn ?? 0) || (b.broadcast.sentAt ?? 0) - (a.broadcast.sentAt ?? 0));
}

function effectsOf(set: FigureSet, account: FigureAccountId, own: readonly DatedBroadcast[], period: Period, now: Instant): BroadcastEffect[] {
  const asked = own.filter(({ sentOn }) => sentOn >= period.fromOn && sentOn <= period.toOn);
  if (asked.length === 0) return [];
  const reach: Period = { fromOn: period.fromOn - normalDays - 1, toOn: period.toOn + longestEffectDays };
  const track: Track = { fromOn: reach.fromOn, blocks: storedValues(set.series.get(account), 'blocks', reach), touches: touchesBefore(own, reach) };
  return asked.map((broadcast) => ({
    broadcast,
    after24h: blockMove(track, broadcast.sentOn, 1, now),
    after72h: blockMove(track, broadcast.sentOn, longestEffectDays, now),
    shared: own.some((other) => other !== broadcast && Math.abs(other.sentOn - broadcast.sentOn) < longestEffectDays),
  }));
}

/** Blocks of one account from `fromOn` on, and how many touched days lie before each day. */
interface Track {
  readonly fromOn: JstDay;
  readonly blocks: Float64Array;
  readonly touches: Int32Array;
}

/** Running count of touched days: the difference of two entries says whether any lies between them. */
function touchesBefore(own: readonly DatedBroadcast[], reach: Period): Int32Array {
  const touched = new Uint8Array(lengthOf(reach));
  for (const { sentOn } of own) {
    for (let day = 0; day < touchedDays; day++) touched[sentOn + day - reach.fromOn] = 1;
  }
  const touches = new Int32Array(touched.length + 1);
  touched.forEach((isTouched, at) => (touches[at + 1] = (touches[at] ?? 0) + isTouched));
  return touches;
}

function blockMove(track: Track, sentOn: JstDay, days: number, now: Instant): BlockMove {
  const lastOn = sentOn + days - 1;
  const change = netChange(track, lastOn - track.fromOn, days);
  return { change: Number.isNaN(change) ? null : change, normal: normalMove(track, sentOn, days), unfinished: isUnfinished(lastOn, now) };
}

/** Blocks at the end of the day `at` minus those `days` before; NaN when one of them is missing or withheld. */
function netChange({ blocks }: Track, at: number, days: number): number {
  return (blocks[at] ?? NaN) - (blocks[at - days] ?? NaN);
}

function normalMove(track: Track, sentOn: JstDay, days: number): number | null {
  let windows = 0;
  const sentAt = sentOn - track.fromOn;
  for (let at = sentAt - normalDays + days - 1; at < sentAt; at++) {
    if (track.touches[at + 1] !== track.touches[at + 1 - days]) continue;
    const change = netChange(track, at, days);
    if (!Number.isNaN(change)) insertSorted(sorted, windows++, change);
  }
  return windows < leastNormalWindows ? null : quantileOfSorted(sorted.subarray(0, windows), 0.5);
}

/** Used anew for every broadcast: there are twenty thousand windows in three years of 300 accounts. */
const sorted = new Float64Array(normalDays);

/** Puts a value in its place among the `count` that are there; a handful is sorted soonest this way. */
function insertSorted(values: Float64Array, count: number, value: number): void {
  let at = count;
  for (; at > 0 && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
  values[at] = value;
}
