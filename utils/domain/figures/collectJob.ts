import type { BasicId, Instant } from '../ids';
import type { CameInstead } from './collectAnswer';
import type { JstDay, Period } from './day';
import type { FigureAccountId } from './figureAccount';

/**
 * How reading one account's friends figures ended. waiting: not read yet. complete: read and stored. nothingMissing: all days were there
 * already. The rest: why not; `notTheCsv`: something came that is not the friends export.
 */
export type CollectOutcome =
  | 'waiting'
  | 'complete'
  | 'nothingMissing'
  | 'loggedOut'
  | 'noAccess'
  | 'notTheCsv'
  | 'noAnswer'
  | 'noBasicId'
  | 'refused'
  | 'stopped';

export interface CollectAccount {
  readonly account: FigureAccountId;
  /** Null: the Manager's address of this account is not known (`noBasicId`). */
  readonly basicId: BasicId | null;
  /** The days still to be fetched, one request each (at most 397 days); empty = nothing missing. */
  readonly missing: readonly Period[];
  /** Days that LINE answered without a row: it has no figure of them, so they are not asked for again. */
  readonly absent: readonly Period[];
  readonly outcome: CollectOutcome;
  /** Days with figures in what was read so far. */
  readonly rows: number;
  readonly failures: number;
  /** For `notTheCsv`: what came. */
  readonly came: CameInstead | null;
}

/** paused: by the user. waitingForLogin: LINE said nobody is logged in; goes on by itself after the next answer of the bell, or when asked. */
export type CollectState = 'running' | 'paused' | 'waitingForLogin' | 'permissionGone' | 'done';

/** A walk through the accounts. One row of the table `collectJobs`; it survives the worker and the browser. */
export interface CollectJob {
  readonly jobId: string;
  readonly state: CollectState;
  /** download: a download of the user's on the Manager is being taken over; one without accounts could not be. */
  readonly askedBy: 'button' | 'download';
  /** The period asked for; what is fetched begins one day earlier, because adds are differences with the day before. */
  readonly period: Period;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
  /** Back-off after 429, 5xx or silence: not before this. Null = at once. */
  readonly retryAt: Instant | null;
  /** Failures in a row over all accounts; decides the back-off. */
  readonly failures: number;
  readonly accounts: readonly CollectAccount[];
  /** The user has put its result away; the row stays for what LINE is known to have no figures of. */
  readonly dismissed: boolean;
}

/** LINE's own longest span (manager-line-biz §1.3, SINGLE), days. */
export const longestCollectDays = 397;

/** The last day whose figures can be final, at `day` being today: yesterday. */
export function lastFinalDay(today: JstDay): JstDay {
  return today - 1;
}
