import type { RunId } from '../../domain/checks/checkIds';
import type { RunPlan } from '../../domain/checks/runPlan';
import { fail, type Result } from '../../domain/result';
import { appendMove } from './appendMove';
import type { MoveProblem } from './moveRun';
import type { ChecksDeps } from './ports';

/**
 * Sets the plan of a run. `basis`: of the run the form was filled from; `changed` when it was edited since, in another window, so that a form
 * that stayed open never puts an older plan over a newer one.
 */
export async function changePlan(
  deps: ChecksDeps,
  runId: RunId,
  { plan, basis }: { readonly plan: RunPlan; readonly basis: string },
): Promise<Result<string, MoveProblem | 'changed'>> {
  const written = await deps.store.transaction<Result<string, MoveProblem | 'changed'>>(async (tx) => {
    const run = await tx.run(runId);
    if (run === undefined) return fail('noRun');
    return run.basis === basis ? appendMove(deps, tx, run, { kind: 'planned', plan }) : fail('changed');
  });
  return written.ok ? written.value : fail('refused');
}
