import { latestPrices } from '../domain/checks/builtInPrices';
import type { AccountFacts, CheckFacts, OtherRun } from '../domain/checks/checkFacts';
import { defaultCheckRules } from '../domain/checks/checkRules';
import type { RunId } from '../domain/checks/checkIds';
import type { AccountQuota } from '../domain/checks/pricing';
import type { RunPlan } from '../domain/checks/runPlan';
import type { FigureAccountId } from '../domain/figures/figureAccount';
import type { Instant } from '../domain/ids';
import { atJstDay, jstDay } from '../domain/time/jst';

/** Friday 20 November 2026, 14:32 in Japan. */
export const aFriday: Instant = Date.UTC(2026, 10, 20, 5, 32);
export const shopA = '@demo0001' as FigureAccountId;
export const shopB = '@demo0002' as FigureAccountId;

/** A day and time in Japan. */
export function jst(year: number, month: number, day: number, hour = 10, minute = 0): Instant {
  return Date.UTC(year, month - 1, day, hour - 9, minute);
}

export function planOf(change: Partial<RunPlan> = {}): RunPlan {
  return {
    name: '年末セールのご案内',
    accountGroupId: null,
    accounts: [{ account: shopA, name: 'カフェ青空 渋谷店' }],
    plannedAt: jst(2026, 11, 24),
    bubbles: [{ kind: 'text', text: '年末セールが始まります。' }],
    links: [],
    coupon: null,
    narrowing: 'all',
    cap: null,
    ...change,
  };
}

export function quotaOf(change: Partial<AccountQuota> = {}): AccountQuota {
  return {
    quotaId: 'q1',
    account: shopA,
    country: 'JP',
    planId: 'light',
    used: 0,
    usedAt: aFriday,
    additionalLimit: null,
    saidAt: aFriday,
    by: '田中',
    ...change,
  };
}

export function accountFactsOf(change: Partial<AccountFacts> = {}): AccountFacts {
  return {
    account: shopA,
    name: 'カフェ青空 渋谷店',
    newestOn: jstDay(aFriday) - 1,
    contacts: 5_000,
    blocks: 1_000,
    targetReaches: 3_000,
    quota: quotaOf(),
    broadcasts: [],
    ...change,
  };
}

export function otherRunOf(change: Partial<Omit<OtherRun, 'plan'>> & { readonly plan?: Partial<RunPlan> } = {}): OtherRun {
  return { runId: 'other' as RunId, status: 'checking', sentAt: null, failedFor: [], ...change, plan: planOf({ name: '冬期講習', ...change.plan }) };
}

export function factsOf(accounts: readonly AccountFacts[] = [accountFactsOf()], change: Partial<CheckFacts> = {}): CheckFacts {
  return {
    now: aFriday,
    rules: defaultCheckRules,
    accounts: new Map(accounts.map((facts) => [facts.account, facts])),
    otherRuns: [],
    accountGroup: null,
    prices: latestPrices([]),
    holidayOn: (day) => (day === jstDay(atJstDay(jstDay(jst(2026, 11, 23)), 0)) ? '勤労感謝の日' : null),
    ...change,
  };
}
