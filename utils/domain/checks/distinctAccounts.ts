import type { RunPlan } from './runPlan';

/** The plan with each account once, where it stood first: an account that is there twice would be counted twice. */
export function distinctAccounts(plan: RunPlan): RunPlan {
  const seen = new Set<string>();
  const accounts = plan.accounts.filter(({ account }) => !seen.has(account) && seen.add(account));
  return accounts.length === plan.accounts.length ? plan : { ...plan, accounts };
}
