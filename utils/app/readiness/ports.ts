import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { JoinAnswer } from '../../domain/readiness/joinAnswer';
import type { JoinCheck } from '../../domain/readiness/joinCheck';
import type { JoinReading } from '../../domain/readiness/joinReading';
import type { BasicId } from '../../domain/ids';
import type { Result } from '../../domain/result';
import type { TurnDeps } from '../takeTurn';

/** What one transaction over the readings may do. Readings are added, never changed. */
export interface ReadinessTransaction {
  /** Every reading of one account. */
  readings(account: FigureAccountId): Promise<readonly JoinReading[]>;
  add(reading: JoinReading): Promise<void>;
  check(): Promise<JoinCheck | undefined>;
  putCheck(check: JoinCheck): Promise<void>;
}

export interface ReadinessStore {
  /** The walk; undefined when there is none, or the database does not answer. */
  check(): Promise<JoinCheck | undefined>;
  /** All or nothing. `work` may await nothing but `tx`. A database that would not take it is a value; anything else `work` throws comes out. */
  transaction<Value>(work: (tx: ReadinessTransaction) => Promise<Value>): Promise<Result<Value, 'refused'>>;
}

export interface ReadinessDeps {
  readonly readiness: ReadinessStore;
  readonly newId: () => string;
}

export interface JoinCheckDeps extends TurnDeps, ReadinessDeps {
  /** Performs one GET of how the switch stands. */
  readonly ask: (basicId: BasicId) => Promise<JoinAnswer>;
  /** Does the browser still let us ask the Manager? */
  readonly mayAsk: () => Promise<boolean>;
}
