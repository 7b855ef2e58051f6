import type { CheckFacts } from './checkFacts';
import type { Finding } from './finding';
import type { RunPlan } from './runPlan';

/** Everything that can be computed about a plan: one finding per check, and per account where the check speaks of accounts. */
export function computeFindings(_plan: RunPlan, _facts: CheckFacts): readonly Finding[] {
  return [];
}
