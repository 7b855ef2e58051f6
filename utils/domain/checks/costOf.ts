import type { Cost, Plan, PriceTable } from './pricing';

/**
 * What `messages` additional messages cost when `before` of them were billed already this month, tax excluded. Steps count the messages of the
 * month, so the same send costs less late in a busy month. Null: the plan sells none.
 */
export function costOf(plan: Pick<Plan, 'additional'>, currency: PriceTable['currency'], before: number, messages: number): Cost | null {
  if (plan.additional.length === 0) return null;
  let amount = 0;
  let atMost = false;
  let from = 0;
  for (const { upTo, each, atMost: isUpperEnd } of plan.additional) {
    const end = upTo ?? Infinity;
    const inStep = Math.max(0, Math.min(before + messages, end) - Math.max(before, from));
    amount += inStep * each;
    atMost ||= inStep > 0 && isUpperEnd;
    from = end;
  }
  // Prices have at most three decimals; adding them up must not show more.
  return { amount: Math.round(amount * 1_000) / 1_000, currency, atMost };
}
