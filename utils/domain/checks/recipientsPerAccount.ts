import type { AccountFacts } from './checkFacts';
import type { QuotaFinding } from './finding';
import type { RunPlan } from './runPlan';

type Reach = Pick<QuotaFinding, 'recipients' | 'basis'>;

/**
 * People a plan reaches at most through one account. All friends: contacts − blocks, an upper bound (manager-line-biz §1.3). Narrowed: the whole
 * target reach is reserved unless capped (§5.8, SINGLE official). Missing and withheld figures give null, unless a cap bounds the number.
 */
export function recipientsPerAccount({ narrowing, cap }: Pick<RunPlan, 'narrowing' | 'cap'>, facts: AccountFacts | undefined): Reach {
  const reach = narrowing === 'all' ? reachable(facts) : targetReach(facts);
  if (cap !== null && (reach.recipients === null || cap < reach.recipients)) return { recipients: cap, basis: 'cap' };
  return reach;
}

function reachable(facts: AccountFacts | undefined): Reach {
  if (typeof facts?.contacts !== 'number' || typeof facts.blocks !== 'number') return { recipients: null, basis: null };
  return { recipients: Math.max(0, facts.contacts - facts.blocks), basis: 'reachable' };
}

function targetReach(facts: AccountFacts | undefined): Reach {
  return typeof facts?.targetReaches === 'number' ? { recipients: facts.targetReaches, basis: 'targetReach' } : { recipients: null, basis: null };
}
