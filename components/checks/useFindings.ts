import { useMemo } from 'react';
import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import type { CheckFacts } from '../../utils/domain/checks/checkFacts';
import type { CheckRules } from '../../utils/domain/checks/checkRules';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { computeFindings } from '../../utils/domain/checks/computeFindings';
import type { Finding } from '../../utils/domain/checks/finding';
import type { RunPlan } from '../../utils/domain/checks/runPlan';
import type { Instant } from '../../utils/domain/ids';
import { readPlanFacts } from '../../utils/storage/queries/readPlanFacts';
import { useOtherRuns } from './useOtherRuns';
import { usePlanFacts } from './usePlanFacts';

/** What is computed about a plan at this moment, and what it rests on. `now` should change at most once a minute. Undefined until first read. */
export function useFindings(
  plan: RunPlan,
  runId: RunId | null,
  { rules, now }: { readonly rules: CheckRules; readonly now: Instant },
): { readonly findings: readonly Finding[]; readonly facts: CheckFacts } | undefined {
  const plans = useMemo(() => [{ runId, plan }], [runId, plan]);
  const known = usePlanFacts(plans, now, readPlanFacts)?.get(runId);
  const otherRuns = useOtherRuns(runId);
  return useMemo(() => {
    if (known === undefined || otherRuns === undefined) return undefined;
    const facts: CheckFacts = { ...known, otherRuns, now, rules, holidayOn: japaneseHoliday };
    return { findings: computeFindings(plan, facts), facts };
  }, [plan, known, otherRuns, now, rules]);
}
