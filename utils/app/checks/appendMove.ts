import { distinctAccounts } from '../../domain/checks/distinctAccounts';
import type { RunState } from '../../domain/checks/run';
import type { RunEvent, RunMove } from '../../domain/checks/runEvents';
import { type MoveRefusal, refuseMove } from '../../domain/checks/runMoves';
import { datedNow } from '../../domain/groups/events';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps, ChecksTransaction } from './ports';

/** One move inside a transaction that is open already. `run`: as it is there. The answer holds the id of the event. */
export async function appendMove(
  { clock, newId, by }: Pick<ChecksDeps, 'clock' | 'newId' | 'by'>,
  tx: ChecksTransaction,
  run: RunState,
  move: RunMove,
): Promise<Result<string, MoveRefusal>> {
  const now = clock.now();
  const refusal = refuseMove(run, move, by, now);
  if (refusal !== null) return fail(refusal);
  const whole = move.kind === 'planned' ? { ...move, plan: distinctAccounts(move.plan) } : move;
  const event: RunEvent = { ...whole, eventId: newId(), runId: run.runId, at: datedNow(now, run.lastEventAt), by };
  await tx.appendRunEvents([event]);
  return ok(event.eventId);
}
