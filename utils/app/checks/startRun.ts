import { parseRunId, type RunId } from '../../domain/checks/checkIds';
import { distinctAccounts } from '../../domain/checks/distinctAccounts';
import type { RunPlan } from '../../domain/checks/runPlan';
import type { FrozenTemplate } from '../../domain/checks/template';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

/** Begins a run: the template as it is now goes into it and stays so. */
export async function startRun(
  { store, clock, newId, by }: ChecksDeps,
  template: FrozenTemplate,
  plan: RunPlan,
): Promise<Result<RunId, 'refused' | 'noAccounts'>> {
  if (plan.accounts.length === 0) return fail('noAccounts');
  const runId = parseRunId(newId());
  if (runId === null) throw new Error('newId gives no id');
  const written = await store.transaction((tx) =>
    tx.appendRunEvents([{ kind: 'started', eventId: newId(), runId, at: clock.now(), by, template, plan: distinctAccounts(plan) }]),
  );
  return written.ok ? ok(runId) : fail('refused');
}
