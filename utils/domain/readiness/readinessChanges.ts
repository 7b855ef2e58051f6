import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import { ageInDays, isStale } from './assess';
import { inOrder, isKnown, type JoinReading, type KnownReading } from './joinReading';
import { standingOf } from './standingOf';

/**
 * Two successive known readings or notes of one account that contradict each other: the switch was moved between `from.at` and `to.at`, or one of
 * them is wrong.
 */
export interface ReadinessChange {
  readonly account: FigureAccountId;
  readonly from: KnownReading;
  readonly to: KnownReading;
}

/** An account whose knowledge has grown too old. */
export interface StaleReading {
  readonly account: FigureAccountId;
  readonly reading: KnownReading;
  readonly ageDays: number;
}

export interface ReadinessChanges {
  /** Newest first. */
  readonly changes: readonly ReadinessChange[];
  /** Oldest first. */
  readonly stale: readonly StaleReading[];
}

/**
 * What contradicts itself in the readings of any number of accounts, and what is too old to rely on. Readings that could not tell stand between
 * two known ones without making a change. `from` is the last word before the change and `to` the first one after it, so the span is as narrow as
 * the readings allow.
 */
export function readinessChanges(readings: readonly JoinReading[], now: Instant): ReadinessChanges {
  const byAccount = new Map<FigureAccountId, JoinReading[]>();
  for (const reading of readings) {
    const own = byAccount.get(reading.account);
    if (own === undefined) byAccount.set(reading.account, [reading]);
    else own.push(reading);
  }
  const accounts = [...byAccount].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    changes: accounts.flatMap(([account, own]) => changesOf(account, own)).sort((a, b) => b.to.at - a.to.at),
    stale: accounts.flatMap(([account, own]) => staleOf(account, own, now)).sort((a, b) => a.reading.at - b.reading.at),
  };
}

function changesOf(account: FigureAccountId, own: readonly JoinReading[]): readonly ReadinessChange[] {
  const known = inOrder(own.filter(isKnown));
  const changes = known.flatMap((to, index) => {
    const from = known[index - 1];
    return from === undefined || from.joining === to.joining ? [] : [{ account, from, to }];
  });
  // Two changes may end at the same instant, and sorting by time alone would leave those oldest first.
  return changes.reverse();
}

function staleOf(account: FigureAccountId, own: readonly JoinReading[], now: Instant): readonly StaleReading[] {
  const { basis } = standingOf(own);
  if (basis === null || !isKnown(basis) || !isStale(basis, now)) return [];
  return [{ account, reading: basis, ageDays: ageInDays(basis, now) }];
}
