import { describe, expect, it } from 'vitest';
import { accountFactsOf, factsOf, jst, otherRunOf, planOf, quotaOf, shopA, shopB } from '../../testing/findingBuilders';
import type { AccountFacts, CheckFacts } from './checkFacts';
import type { QuotaFinding } from './finding';
import { builtInPrices } from './builtInPrices';
import type { PlanCountry } from './pricing';
import { quotaFinding } from './quotaFinding';
import type { RunPlan } from './runPlan';

function find(plan: Partial<RunPlan>, facts: Partial<AccountFacts>, change: Partial<CheckFacts> = {}): QuotaFinding {
  return quotaFinding(planOf(plan), shopA, factsOf([accountFactsOf(facts)], change));
}

/** Reachable friends of an account that has never been blocked. */
function people(recipients: number): Partial<AccountFacts> {
  return { contacts: recipients, blocks: 0 };
}

describe('every plan at its edges', () => {
  const plans = builtInPrices.flatMap((table) =>
    table.plans.map((plan) => [table.country, plan.planId, plan.freeMessages, plan.additional.length > 0] as const),
  );

  it.each(plans)('%s %s: %d free', (country, planId, free, sellsMore) => {
    const limit = 100;
    const verdict = (recipients: number, additionalLimit: number | null) =>
      find({}, { ...people(recipients), quota: quotaOf({ country, planId, additionalLimit }) }).verdict;
    expect([0, free - 1, free].map((recipients) => verdict(recipients, limit))).toEqual(['ok', 'ok', 'ok']);
    expect(verdict(free + 1, limit)).toBe(sellsMore ? 'note' : 'fail');
    expect(verdict(free + limit, limit)).toBe(sellsMore ? 'note' : 'fail');
    expect(verdict(free + limit + 1, limit)).toBe('fail');
    expect(verdict(free + 1, null)).toBe(sellsMore ? 'unknown' : 'fail');
  });
});

describe('worked examples', () => {
  it('a light plan with 4,540 used lacks 4,315 for 4,775 people, and the whole send fails', () => {
    expect(find({}, { contacts: 6_209, blocks: 1_434, quota: quotaOf({ used: 4_540 }) })).toMatchObject({
      free: 5_000, used: 4_540, remaining: 460, recipients: 4_775, difference: -4_315, additional: 0, cost: null, verdict: 'fail',
    }); // oxfmt-ignore
  });

  it('100,000 sends on the standard plan bill 70,000 messages for ¥206,000', () => {
    const quota = quotaOf({ planId: 'standard', additionalLimit: 70_000 });
    expect(find({}, { ...people(100_000), quota })).toMatchObject({
      additional: 70_000,
      cost: { amount: 206_000, currency: 'JPY', atMost: false },
      verdict: 'note',
    });
  });

  it('what was billed before counts towards the steps and the limit', () => {
    const quota = quotaOf({ planId: 'standard', used: 80_000, additionalLimit: 60_000 });
    expect(find({}, { ...people(10_000), quota })).toMatchObject({
      remaining: -50_000,
      additional: 10_000,
      cost: { amount: 28_000 },
      verdict: 'note',
    });
    expect(find({}, { ...people(10_001), quota })).toMatchObject({ additional: 10_001, verdict: 'fail' });
  });
});

describe('who it goes to', () => {
  it.each<[Partial<RunPlan>, Partial<AccountFacts>, number | null, QuotaFinding['basis']]>([
    [{}, { contacts: 5_000, blocks: 1_000 }, 4_000, 'reachable'],
    [{}, { contacts: 100, blocks: 300 }, 0, 'reachable'],
    [{}, { contacts: null, blocks: 1_000 }, null, null],
    [{}, { contacts: 5_000, blocks: 'withheld' }, null, null],
    [{ narrowing: 'narrowed' }, { targetReaches: 3_000 }, 3_000, 'targetReach'],
    [{ narrowing: 'narrowed' }, { targetReaches: 'withheld' }, null, null],
    [{ cap: 500 }, {}, 500, 'cap'],
    [{ cap: 9_000 }, {}, 4_000, 'reachable'],
    [{ cap: 500 }, { contacts: null }, 500, 'cap'],
  ])('%j, %j: %s', (plan, facts, recipients, basis) => {
    expect(find(plan, facts)).toMatchObject({ recipients, basis });
  });
});

describe('what is not known is never enough', () => {
  it.each<[string, Partial<RunPlan>, Partial<AccountFacts>, Partial<CheckFacts>, readonly string[]]>([
    ['no statement of the account', {}, { quota: null }, {}, ['plan']],
    ['a plan no table has', {}, { quota: quotaOf({ planId: 'gone' }) }, {}, ['prices']],
    ['a country without a table', {}, { quota: quotaOf() }, { prices: [] }, ['prices']],
    ['used not said', {}, { quota: quotaOf({ used: null, usedAt: null }) }, {}, ['used']],
    ['used read last month', {}, { quota: quotaOf({ usedAt: jst(2026, 10, 31) }) }, {}, ['used']],
    ['no time', { plannedAt: null }, {}, {}, ['plannedTime']],
    ['figures withheld', {}, { contacts: 'withheld' }, {}, ['figures']],
    ['figures missing', {}, { blocks: null }, {}, ['figures']],
    ['all at once', { plannedAt: null }, { quota: null, contacts: null }, {}, ['plan', 'plannedTime', 'figures']],
  ])('%s', (_name, plan, facts, change, gaps) => {
    expect(find(plan, facts, change)).toMatchObject({ verdict: 'unknown', difference: null, gaps });
  });

  it('another run of the month whose recipients are unknown', () => {
    const other = otherRunOf({ plan: { plannedAt: jst(2026, 11, 22), narrowing: 'narrowed' } });
    expect(find({}, { targetReaches: null }, { otherRuns: [other] })).toMatchObject({ verdict: 'unknown', remaining: null, gaps: ['otherRun'] });
  });
});

describe('the month of the send', () => {
  it('next month has not begun: nothing is used, whatever this month says', () => {
    expect(find({ plannedAt: jst(2026, 12, 1, 0) }, { quota: quotaOf({ used: 4_999 }) })).toMatchObject({ used: 0, remaining: 5_000, verdict: 'ok' });
    expect(find({ plannedAt: jst(2026, 12, 1, 0) }, { quota: quotaOf({ used: null, usedAt: null }) })).toMatchObject({ used: 0, verdict: 'ok' });
  });

  it('it turns at midnight in Japan', () => {
    expect(find({ plannedAt: jst(2026, 11, 30, 23, 59) }, { quota: quotaOf({ used: 4_999 }) })).toMatchObject({ remaining: 1, verdict: 'fail' });
  });

  it.each<[string, Parameters<typeof otherRunOf>[0], number]>([
    ['before it, same month', { plan: { plannedAt: jst(2026, 11, 22) } }, 4_000],
    ['at the same moment', { plan: { plannedAt: jst(2026, 11, 24) } }, 4_000],
    ['after it', { plan: { plannedAt: jst(2026, 11, 25) } }, 0],
    ['another month', { plan: { plannedAt: jst(2026, 10, 30) } }, 0],
    ['other accounts', { plan: { plannedAt: jst(2026, 11, 22), accounts: [{ account: shopB, name: null }] } }, 0],
    ['no time', { plan: { plannedAt: null } }, 0],
    ['sent before the number was read: contained in it', { status: 'sent', sentAt: jst(2026, 11, 19), plan: {} }, 0],
    ['sent on the day it was read: not contained yet', { status: 'sent', sentAt: jst(2026, 11, 20, 9), plan: {} }, 4_000],
    ['failed for this account', { status: 'sent', sentAt: jst(2026, 11, 20, 9), failedFor: [shopA], plan: {} }, 0],
    ['with a cap', { plan: { plannedAt: jst(2026, 11, 22), cap: 100 } }, 100],
  ])('another run %s takes %d', (_name, other, planned) => {
    expect(find({}, {}, { otherRuns: [otherRunOf(other)] })).toMatchObject({ planned, remaining: 5_000 - planned });
  });

  it.each<PlanCountry>(['JP', 'TW', 'TH'])('%s counts by the same month', (country) => {
    const planId = builtInPrices.find((table) => table.country === country)?.plans[1]?.planId ?? '';
    expect(find({}, { quota: quotaOf({ country, planId, used: 10 }) })).toMatchObject({ used: 10 });
  });
});
