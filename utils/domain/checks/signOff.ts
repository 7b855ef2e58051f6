import type { CheckRules } from './checkRules';
import type { Finding, QuotaFinding } from './finding';
import { progressOf } from './itemProgress';
import type { RunState } from './run';
import type { SignedContent } from './signedRecord';

/** People it would go to at most over all accounts; null when one account's number cannot be computed. A person counts once per account. */
export function recipientsOf(run: Pick<RunState, 'plan'>, findings: readonly Finding[]): number | null {
  const quotas = new Map(findings.filter((found): found is QuotaFinding => found.check === 'quota').map((found) => [found.account, found]));
  let sum = 0;
  for (const { account } of run.plan.accounts) {
    const recipients = quotas.get(account)?.recipients ?? null;
    if (recipients === null) return null;
    sum += recipients;
  }
  return sum;
}

/** Two people sign from the rule's number of recipients on, and also when the number is not known. */
export function signaturesNeeded(recipients: number | null, rules: CheckRules): 1 | 2 {
  return recipients === null || recipients >= rules.twoSignersFrom ? 2 : 1;
}

/** What a signature of this moment is given over. */
export function signedContentOf(run: RunState, findings: readonly Finding[], rules: CheckRules): SignedContent {
  return {
    runId: run.runId,
    revision: run.revision,
    plan: run.plan,
    template: run.template,
    items: progressOf(run, findings).map(({ item, cells }) => ({
      itemId: item.itemId,
      run: cells.find(({ account }) => account === null)?.mark ?? null,
      accounts: cells.flatMap(({ account, mark }) => (account === null ? [] : [{ account, mark }])),
      findings: cells.flatMap(({ finding }) => finding ?? []),
    })),
    rules,
    recipients: recipientsOf(run, findings),
  };
}
