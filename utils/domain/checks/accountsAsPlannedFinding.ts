import type { CheckFacts, OtherRun } from './checkFacts';
import { changesSince } from './changesSince';
import type { FindingOf, Verdict } from './finding';
import type { RunPlan } from './runPlan';

type AccountsFinding = FindingOf<'accountsAsPlanned'>;

/** Are these the accounts of the account group, and the ones of the last time? */
export function accountsAsPlannedFinding(plan: RunPlan, { accountGroup, otherRuns, now }: CheckFacts): AccountsFinding {
  const accounts = plan.accounts.map(({ account }) => account);
  const group = accountGroup === null ? null : changesSince(accounts, accountGroup.accounts);
  const finding = {
    check: 'accountsAsPlanned' as const,
    accounts: accounts.length,
    notInGroup: group?.removed ?? [],
    missingOfGroup: group?.added ?? [],
    groupComplete: accountGroup?.complete ?? null,
    sinceLastRun: sinceLastRun(plan, otherRuns, now),
  };
  return { ...finding, verdict: verdictOf(finding) };
}

function verdictOf({ accounts, notInGroup, missingOfGroup, groupComplete, sinceLastRun }: Omit<AccountsFinding, 'verdict'>): Verdict {
  if (accounts === 0 || notInGroup.length > 0 || missingOfGroup.length > 0) return 'fail';
  if (groupComplete === false) return 'unknown';
  return sinceLastRun !== null && sinceLastRun.added.length + sinceLastRun.removed.length > 0 ? 'note' : 'ok';
}

/** Against the last run of the same account group that was signed or sent. */
function sinceLastRun(plan: RunPlan, otherRuns: readonly OtherRun[], now: number): AccountsFinding['sinceLastRun'] {
  if (plan.accountGroupId === null) return null;
  const before = otherRuns
    .filter((other) => other.plan.accountGroupId === plan.accountGroupId && (other.status === 'sent' || other.status === 'signed'))
    .map((other) => ({ other, at: other.sentAt ?? other.plan.plannedAt ?? 0 }))
    .filter(({ at }) => at <= (plan.plannedAt ?? now))
    .sort((a, b) => b.at - a.at)[0];
  if (before === undefined) return null;
  const { added, removed } = changesSince(
    before.other.plan.accounts.map(({ account }) => account),
    plan.accounts.map(({ account }) => account),
  );
  return { runId: before.other.runId, at: before.at, added, removed };
}
