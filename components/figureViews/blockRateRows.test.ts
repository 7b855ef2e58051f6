import { describe, expect, it } from 'vitest';
import type { Figure } from '../../utils/domain/figures/figure';
import { accountNamed } from '../../utils/testing/figureSets';
import { orderAccounts, totalRates } from './blockRateRows';

const row = (name: string, latest: Figure, change: number | null) => ({ account: accountNamed(name), rates: [], latest, change });
const rows = [row('b', 0.2, null), row('c', 'withheld', null), row('a', 0.1, 0.03), row('d', 0.3, -0.02)];

describe('orderAccounts', () => {
  it.each([
    ['change', ['a', 'd', 'b', 'c']],
    ['latest', ['d', 'b', 'a', 'c']],
    ['name', ['a', 'b', 'c', 'd']],
  ] as const)('by %s, those without a figure last', (sort, names) => {
    const ordered = orderAccounts(rows, sort, (account) => account);
    expect(ordered.map(({ account }) => account)).toEqual(names.map(accountNamed));
  });
});

describe('totalRates', () => {
  it.each([
    ['first to newest known', [null, 0.25, 0.375, null], 0.375, 0.125],
    ['one figure is no change', [null, 0.25], 0.25, null],
    ['nothing known', [null, 'withheld'], null, null],
  ] as const)('%s', (_, rates, latest, change) => {
    expect(totalRates(rates)).toEqual({ rates, latest, change });
  });
});
