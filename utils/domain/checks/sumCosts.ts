import type { Cost } from './pricing';

/** One sum per currency, in the order they come; a sum with one part that is an upper end is one itself. */
export function sumCosts(costs: readonly Cost[]): readonly Cost[] {
  const sums = new Map<Cost['currency'], Cost>();
  for (const cost of costs) {
    const before = sums.get(cost.currency);
    sums.set(cost.currency, before === undefined ? cost : { ...cost, amount: before.amount + cost.amount, atMost: before.atMost || cost.atMost });
  }
  return [...sums.values()];
}
