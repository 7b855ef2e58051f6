import { type BoardRow, readinessBoard } from '../../domain/readiness/board';
import type { JoinCheck } from '../../domain/readiness/joinCheck';
import type { Instant } from '../../domain/ids';
import { db } from '../db';
import { readWatch } from './readWatch';

export interface Readiness {
  readonly rows: readonly BoardRow[];
  /** The last walk that asks for the switch; null = there was none. */
  readonly check: JoinCheck | null;
}

/** Which accounts can be invited as things are known. Live: use inside `useLiveQuery`. */
export async function readReadiness(now: Instant): Promise<Readiness> {
  const [{ accounts }, readings, check] = await Promise.all([readWatch(), db.joinReadings.toArray(), db.joinChecks.get('join')]);
  return { rows: readinessBoard(accounts, readings, now), check: check ?? null };
}
