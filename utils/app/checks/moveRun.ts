import type { RunId } from '../../domain/checks/checkIds';
import type { RunEvent, RunMove } from '../../domain/checks/runEvents';
import { type MoveRefusal, refuseMove } from '../../domain/checks/runMoves';
import { datedNow } from '../../domain/groups/events';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

/** refused: the database would not take it. noRun: there is no such run. */
export type MoveProblem = MoveRefusal | 'refused' | 'noRun';

/** Does one thing to a run, if its state allows it; the answer holds the id of the event. */
export async function moveRun({ store, clock, newId, by }: ChecksDeps, runId: RunId, move: RunMove): Promise<Result<string, MoveProblem>> {
  const written = await store.transaction<Result<string, MoveProblem>>(async (tx) => {
    const run = await tx.run(runId);
    if (run === undefined) return fail('noRun');
    const now = clock.now();
    const refusal = refuseMove(run, move, by, now);
    if (refusal !== null) return fail(refusal);
    const event: RunEvent = { ...move, eventId: newId(), runId, at: datedNow(now, run.lastEventAt), by };
    await tx.appendRunEvents([event]);
    return ok(event.eventId);
  });
  return written.ok ? written.value : fail('refused');
}
