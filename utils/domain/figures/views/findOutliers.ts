import type { Instant } from '../../ids';
import type { Period } from '../day';
import type { FigureAccountId } from '../figureAccount';
import type { FigureSet } from '../series';
import { trackOf } from './accountTrack';
import { datedBroadcasts } from './broadcastsOf';
import type { DatedBroadcast } from './broadcastsOf';
import { findFalls } from './findFalls';
import { findJumps } from './findJumps';
import type { BareOutlier } from './findJumps';
import { findAddsStopped, findFiguresStopped, usualLastOn } from './findStops';
import { newestFinished } from './isUnfinished';
import type { Outlier } from './outliers';
import { broadcastLeadDays } from './outlierThresholds';

/**
 * What stands out in the period, largest weight first. Each account is measured against its own 90 days before (`outlierThresholds`);
 * unfinished days are left out.
 */
export function findOutliers(set: FigureSet, accounts: readonly FigureAccountId[], period: Period, now: Instant): readonly Outlier[] {
  const finished: Period = { fromOn: period.fromOn, toOn: Math.min(period.toOn, newestFinished(now)) };
  if (finished.toOn < finished.fromOn) return [];
  const dated = datedBroadcasts(set.broadcasts);
  const usualOn = usualLastOn(set);
  const outliers = accounts.flatMap((account) => {
    const series = set.series.get(account);
    const track = trackOf(account, series, finished);
    const blockJumps = findJumps(track, 'blocksJumped');
    const moves = [...blockJumps, ...findJumps(track, 'addsJumped'), ...findFalls(track, blockJumps)];
    const stops = [...findAddsStopped(track), ...findFiguresStopped(account, series, finished, usualOn)];
    return [...moves.map((move) => after(move, dated.get(account) ?? [])), ...stops.map((stop): Outlier => ({ ...stop, after: null }))];
  });
  return outliers.sort((a, b) => b.weight - a.weight || b.fromOn - a.fromOn);
}

/** With the latest broadcast of the account that was sent on the first day or shortly before. */
function after(move: BareOutlier, own: readonly DatedBroadcast[]): Outlier {
  const before = own.findLast(({ sentOn }) => sentOn <= move.fromOn && sentOn >= move.fromOn - broadcastLeadDays);
  return { ...move, after: before ?? null };
}
