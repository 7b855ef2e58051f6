import type { FigureAccountId } from '../figures/figureAccount';
import type { BasicId, Instant } from '../ids';

/** running: going on. waitingForLogin: LINE said nobody is logged in. permissionGone: the browser no longer lets us ask. done, stopped: ended. */
export type JoinCheckState = 'running' | 'waitingForLogin' | 'permissionGone' | 'stopped' | 'done';

/**
 * The walk through chosen accounts that reads how their switch stands, one GET each. One row; a new walk takes the place of the old one. What was
 * found is in the readings; this says only how far it is.
 */
export interface JoinCheck {
  readonly id: 'join';
  readonly state: JoinCheckState;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
  /** Still to be asked, in order. */
  readonly left: readonly CheckedAccount[];
  /** How many there were at the start. */
  readonly of: number;
  /** How many gave no answer after all tries. */
  readonly unanswered: number;
  /** Not before this; null = at once. */
  readonly retryAt: Instant | null;
  /** Failures in a row; decides the back-off. */
  readonly failures: number;
  /** How often the server failed for the account in turn. */
  readonly tries: number;
}

export interface CheckedAccount {
  readonly account: FigureAccountId;
  readonly basicId: BasicId;
}
