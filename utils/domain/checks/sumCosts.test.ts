import { expect, it } from 'vitest';
import type { Cost } from './pricing';
import { sumCosts } from './sumCosts';

const cost = (amount: number, currency: Cost['currency'], atMost = false): Cost => ({ amount, currency, atMost });

it.each<[string, readonly Cost[], readonly Cost[]]>([
  ['none', [], []],
  ['one currency', [cost(3, 'JPY'), cost(4, 'JPY', true)], [cost(7, 'JPY', true)]],
  ['currencies are not added up', [cost(3, 'JPY'), cost(4, 'THB'), cost(1, 'JPY')], [cost(4, 'JPY'), cost(4, 'THB')]],
])('%s', (_name, costs, sums) => {
  expect(sumCosts(costs)).toEqual(sums);
});
