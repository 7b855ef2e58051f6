import type { QuotaSaying } from '../../utils/app/checks/addQuotas';
import type { AccountQuota, Plan, PlanCountry, PriceTable } from '../../utils/domain/checks/pricing';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { monthOf } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';
import { jstDay } from '../../utils/domain/time/jst';

/** What stands in the fields of one account. '' = not said. */
export interface QuotaDraft {
  /** `country planId`; '' = no plan. */
  readonly plan: string;
  readonly used: string;
  readonly limit: string;
}

export function planKey(country: PlanCountry, planId: string): string {
  return `${country} ${planId}`;
}

export function planOfKey(key: string, prices: readonly PriceTable[]): { readonly table: PriceTable; readonly plan: Plan } | null {
  for (const table of prices) for (const plan of table.plans) if (planKey(table.country, plan.planId) === key) return { table, plan };
  return null;
}

/** The fields as they are stored. A number of an earlier month says nothing of this one, so its field is empty. */
export function draftOf(quota: AccountQuota | undefined, now: Instant): QuotaDraft {
  if (quota === undefined) return { plan: '', used: '', limit: '' };
  return {
    plan: planKey(quota.country, quota.planId),
    used: quota.used === null || isStale(quota, now) ? '' : String(quota.used),
    limit: quota.additionalLimit === null ? '' : String(quota.additionalLimit),
  };
}

/** Was the number of used messages read in another month than this one (JST)? */
export function isStale({ usedAt }: Pick<AccountQuota, 'usedAt'>, now: Instant): boolean {
  return usedAt !== null && monthOf(jstDay(usedAt)) !== monthOf(jstDay(now));
}

/** Blank = not said; null = no whole number of 0 or more. Full width and thousands separators are taken. */
export function readCount(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/gu, '');
  if (plain === '') return undefined;
  return /^\d{1,9}$/u.test(plain) ? Number(plain) : null;
}

export function sameDraft(a: QuotaDraft, b: QuotaDraft): boolean {
  return a.plan === b.plan && readCount(a.used) === readCount(b.used) && readCount(a.limit) === readCount(b.limit);
}

/** What a draft says; null = it cannot be read, or has no plan. A number that was not touched keeps the time it was read. */
export function sayingOf(
  account: FigureAccountId,
  draft: QuotaDraft,
  before: AccountQuota | undefined,
  { prices, now }: { readonly prices: readonly PriceTable[]; readonly now: Instant },
): QuotaSaying | null {
  const found = planOfKey(draft.plan, prices);
  const [used, limit] = [readCount(draft.used), readCount(draft.limit)];
  if (found === null || used === null || limit === null) return null;
  const untouched = before !== undefined && before.used === (used ?? null) && !isStale(before, now);
  return {
    account,
    country: found.table.country,
    planId: found.plan.planId,
    used: used ?? null,
    usedAt: used === undefined ? null : untouched ? before.usedAt : now,
    additionalLimit: limit ?? null,
  };
}
