import type { RunId } from '../../domain/checks/checkIds';
import type { RunMove } from '../../domain/checks/runEvents';
import type { MoveRefusal } from '../../domain/checks/runMoves';
import { fail, type Result } from '../../domain/result';
import { appendMove } from './appendMove';
import type { ChecksDeps } from './ports';

/** refused: the database would not take it. noRun: there is no such run. */
export type MoveProblem = MoveRefusal | 'refused' | 'noRun';

/** Does one thing to a run, if its state allows it; the answer holds the id of the event. */
export async function moveRun(deps: ChecksDeps, runId: RunId, move: RunMove): Promise<Result<string, MoveProblem>> {
  const written = await deps.store.transaction<Result<string, MoveProblem>>(async (tx) => {
    const run = await tx.run(runId);
    return run === undefined ? fail('noRun') : appendMove(deps, tx, run, move);
  });
  return written.ok ? written.value : fail('refused');
}
