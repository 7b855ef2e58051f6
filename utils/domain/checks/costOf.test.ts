import { describe, expect, it } from 'vitest';
import { builtInPrices, latestPrices } from './builtInPrices';
import { costOf } from './costOf';
import type { PlanCountry } from './pricing';

function cost(country: PlanCountry, planId: string, before: number, messages: number) {
  const table = builtInPrices.find((one) => one.country === country);
  const plan = table?.plans.find((one) => one.planId === planId);
  if (table === undefined || plan === undefined) throw new Error(`no plan ${country} ${planId}`);
  return costOf(plan, table.currency, before, messages);
}

describe('what additional messages cost', () => {
  it.each([
    // The worked example of the notes: 100,000 sends on the plan with 30,000 free ones.
    ['JP', 'standard', 0, 70_000, 206_000, false],
    ['JP', 'standard', 0, 1, 3, false],
    ['JP', 'standard', 0, 50_000, 150_000, false],
    ['JP', 'standard', 0, 50_001, 150_002.8, false],
    ['JP', 'standard', 50_000, 1, 2.8, false],
    ['JP', 'standard', 49_999, 2, 5.8, false],
    ['JP', 'standard', 0, 100_000, 290_000, false],
    ['JP', 'standard', 0, 100_001, 290_002.8, true],
    ['JP', 'standard', 100_000, 10, 28, true],
    ['TW', 'high', 0, 1_000, 200, true],
    ['TH', 'basic', 0, 5_000, 500, false],
    ['TH', 'pro', 0, 5_000, 300, false],
  ] as const)('%s %s after %d billed: %d more cost %d, at most: %s', (country, planId, before, messages, amount, atMost) => {
    expect(cost(country, planId, before, messages)).toMatchObject({ amount, atMost });
  });

  it.each([
    ['JP', 'communication'],
    ['JP', 'light'],
    ['TW', 'light'],
    ['TW', 'medium'],
    ['TH', 'free'],
  ] as const)('%s %s sells none', (country, planId) => {
    expect(cost(country, planId, 0, 1)).toBeNull();
  });

  it('a table saved later replaces the built-in one of its country only', () => {
    const [japan] = builtInPrices;
    if (japan === undefined) throw new Error('no table');
    const corrected = { ...japan, priceTableId: 'own', asOf: '2027-01-01', savedAt: 5 };
    const tables = latestPrices([corrected, { ...corrected, priceTableId: 'older', savedAt: 4 }]);
    expect(tables.map(({ country, asOf }) => [country, asOf])).toEqual([
      ['JP', '2027-01-01'],
      ['TW', '2023-09-01'],
      ['TH', '2026-11-01'],
    ]);
  });
});
