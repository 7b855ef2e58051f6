import { monthOf } from '../figures/day';
import type { FigureAccountId } from '../figures/figureAccount';
import type { Instant } from '../ids';
import { atJstDay, jstDay } from '../time/jst';
import type { CheckFacts, OtherRun } from './checkFacts';
import { costOf } from './costOf';
import type { QuotaFinding, QuotaGap } from './finding';
import type { AccountQuota, Plan, PriceTable } from './pricing';
import { recipientsPerAccount } from './recipientsPerAccount';
import type { RunPlan } from './runPlan';

/**
 * Will the month's messages of one account hold this send? They are reserved at the start, and a send that does not fit fails whole
 * (manager-line-biz §5.8, SINGLE official). Whatever is not known makes the answer unknown, unless it cannot change it.
 */
export function quotaFinding(plan: RunPlan, account: FigureAccountId, facts: CheckFacts): QuotaFinding {
  const own = facts.accounts.get(account);
  const priced = pricedPlan(own?.quota ?? null, facts.prices);
  const used = usedInMonth(own?.quota ?? null, plan.plannedAt, facts.now);
  const planned = plannedBefore(plan.plannedAt, account, facts);
  const { recipients, basis } = recipientsPerAccount(plan, own);
  const free = priced?.plan.freeMessages ?? null;
  const gaps: QuotaGap[] = [];
  if (own?.quota == null) gaps.push('plan');
  else if (priced === null) gaps.push('prices');
  if (plan.plannedAt === null) gaps.push('plannedTime');
  else if (own?.quota != null && used === null) gaps.push('used');
  if (recipients === null) gaps.push('figures');
  if (planned === null) gaps.push('otherRun');
  const remaining = free === null || used === null || planned === null ? null : free - used - planned;
  const numbers = { check: 'quota' as const, account, free, used, planned: planned ?? 0, remaining, recipients, basis };
  if (remaining === null || recipients === null || priced === null) {
    return { ...numbers, difference: null, additional: 0, cost: null, gaps, verdict: 'unknown' };
  }
  return { ...numbers, ...judged(remaining, recipients, priced, own?.quota?.additionalLimit ?? null, gaps) };
}

type Judged = Pick<QuotaFinding, 'difference' | 'additional' | 'cost' | 'gaps' | 'verdict'>;

/** All numbers are known. */
function judged(remaining: number, recipients: number, { plan, table }: PricedPlan, limit: number | null, gaps: readonly QuotaGap[]): Judged {
  const difference = remaining - recipients;
  if (difference >= 0) return { difference, additional: 0, cost: null, gaps, verdict: 'ok' };
  if (plan.additional.length === 0) return { difference, additional: 0, cost: null, gaps, verdict: 'fail' };
  const billedBefore = Math.max(0, -remaining);
  const additional = recipients - Math.max(0, remaining);
  const cost = costOf(plan, table.currency, billedBefore, additional);
  if (limit === null) return { difference, additional, cost, gaps: [...gaps, 'additionalLimit'], verdict: 'unknown' };
  return { difference, additional, cost, gaps, verdict: billedBefore + additional <= limit ? 'note' : 'fail' };
}

interface PricedPlan {
  readonly plan: Plan;
  readonly table: PriceTable;
}

function pricedPlan(quota: AccountQuota | null, prices: readonly PriceTable[]): PricedPlan | null {
  const table = prices.find(({ country }) => country === quota?.country);
  const plan = table?.plans.find(({ planId }) => planId === quota?.planId);
  return table === undefined || plan === undefined ? null : { plan, table };
}

/**
 * Messages used in the month of the send. The month turns at 00:00 JST (manager-line-biz §5.12, INFERRED). A month that has not begun has none
 * used; a number read in another month says nothing of this one.
 */
function usedInMonth(quota: AccountQuota | null, plannedAt: Instant | null, now: Instant): number | null {
  if (quota === null || plannedAt === null) return null;
  const month = monthOf(jstDay(plannedAt));
  if (month > monthOf(jstDay(now))) return 0;
  return quota.used === null || quota.usedAt === null || monthOf(jstDay(quota.usedAt)) !== month ? null : quota.used;
}

/**
 * Messages that other runs take of the same month before this send. What is shown as used ends with the day before (manager-line-biz §1.4,
 * CONFIRMED that it lags), so runs from the day of that reading on are counted besides. Null: one of them cannot be computed.
 */
function plannedBefore(plannedAt: Instant | null, account: FigureAccountId, facts: CheckFacts): number | null {
  if (plannedAt === null) return 0;
  const usedAt = facts.accounts.get(account)?.quota?.usedAt ?? null;
  const notInUsed = usedAt === null ? -Infinity : atJstDay(jstDay(usedAt), 0);
  let sum = 0;
  for (const other of facts.otherRuns) {
    const at = other.sentAt ?? other.plan.plannedAt;
    if (at === null || at > plannedAt || at < notInUsed || monthOf(jstDay(at)) !== monthOf(jstDay(plannedAt))) continue;
    if (!takesFrom(other, account)) continue;
    const { recipients } = recipientsPerAccount(other.plan, facts.accounts.get(account));
    if (recipients === null) return null;
    sum += recipients;
  }
  return sum;
}

/** A send that failed for the account has taken nothing. */
function takesFrom({ plan, failedFor }: OtherRun, account: FigureAccountId): boolean {
  return plan.accounts.some((planned) => planned.account === account) && !failedFor.includes(account);
}
