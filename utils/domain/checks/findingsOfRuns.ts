import type { CheckFacts, OtherRun, PlanFacts } from './checkFacts';
import type { RunId } from './checkIds';
import { computeFindings } from './computeFindings';
import type { Finding } from './finding';
import type { RunState } from './run';

/** Runs as the findings of others see them; abandoned ones touch nobody. */
export function asOtherRuns(runs: readonly RunState[]): readonly OtherRun[] {
  return runs
    .filter(({ status }) => status !== 'abandoned')
    .map(({ runId, status, plan, sent, results }) => ({
      runId,
      status,
      plan,
      sentAt: sent?.sentAt ?? null,
      failedFor: plan.accounts.map(({ account }) => account).filter((account) => results[account]?.result === 'failed'),
    }));
}

interface FindingsBasis extends Pick<CheckFacts, 'now' | 'rules' | 'holidayOn'> {
  readonly known: ReadonlyMap<RunId, PlanFacts>;
  /** All runs, these among them. */
  readonly sends: readonly OtherRun[];
}

/** What is computed of each of these runs of which anything is known. */
export function findingsOfRuns(
  runs: readonly Pick<RunState, 'runId' | 'plan'>[],
  { known, sends, ...basis }: FindingsBasis,
): ReadonlyMap<RunId, readonly Finding[]> {
  return new Map(
    runs.flatMap(({ runId, plan }) => {
      const facts = known.get(runId);
      if (facts === undefined) return [];
      return [[runId, computeFindings(plan, { ...facts, ...basis, otherRuns: sends.filter((other) => other.runId !== runId) })] as const];
    }),
  );
}
