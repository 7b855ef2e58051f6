import type { CheckFacts } from '../../domain/checks/checkFacts';
import type { RunId } from '../../domain/checks/checkIds';
import type { RunPlan } from '../../domain/checks/runPlan';

/** What is known about a plan's accounts, other runs and prices. `runId` null: the run is not begun yet. Live: use inside `useLiveQuery`. */
export function readCheckFacts(
  _about: { readonly plan: RunPlan; readonly runId: RunId | null },
  { now, rules, holidayOn }: Pick<CheckFacts, 'now' | 'rules' | 'holidayOn'>,
): Promise<CheckFacts> {
  return Promise.resolve({ now, rules, holidayOn, accounts: new Map(), otherRuns: [], accountGroup: null, prices: [] });
}
