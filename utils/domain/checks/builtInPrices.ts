import type { PlanCountry, PriceTable } from './pricing';

/**
 * Plans and prices as public pages give them (manager-line-biz §7, CONFIRMED unless said otherwise), tax excluded. The user may correct them.
 * Steps nobody publishes are bounded from above: then a cost reads "at most".
 */
export const builtInPrices: readonly PriceTable[] = [
  {
    priceTableId: 'builtIn:JP:2023-06-01',
    country: 'JP',
    currency: 'JPY',
    asOf: '2023-06-01',
    plans: [
      { planId: 'communication', name: 'コミュニケーション', monthly: 0, freeMessages: 200, additional: [] },
      { planId: 'light', name: 'ライト', monthly: 5_000, freeMessages: 5_000, additional: [] },
      {
        planId: 'standard',
        name: 'スタンダード',
        monthly: 15_000,
        freeMessages: 30_000,
        // Cheaper beyond the second step; that table was not found.
        additional: [
          { upTo: 50_000, each: 3, atMost: false },
          { upTo: 100_000, each: 2.8, atMost: false },
          { upTo: null, each: 2.8, atMost: true },
        ],
      },
    ],
    savedAt: 0,
    by: '',
  },
  {
    priceTableId: 'builtIn:TW:2023-09-01',
    country: 'TW',
    currency: 'TWD',
    asOf: '2023-09-01',
    plans: [
      { planId: 'light', name: '輕用量', monthly: 0, freeMessages: 200, additional: [] },
      { planId: 'medium', name: '中用量', monthly: 800, freeMessages: 3_000, additional: [] },
      // From NT$0.2 down to 0.011 in steps that are not known.
      { planId: 'high', name: '高用量', monthly: 1_200, freeMessages: 6_000, additional: [{ upTo: null, each: 0.2, atMost: true }] },
    ],
    savedAt: 0,
    by: '',
  },
  {
    priceTableId: 'builtIn:TH:2026-11-01',
    country: 'TH',
    currency: 'THB',
    asOf: '2026-11-01',
    plans: [
      { planId: 'free', name: 'Free', monthly: 0, freeMessages: 300, additional: [] },
      { planId: 'basic', name: 'Basic', monthly: 1_280, freeMessages: 15_000, additional: [{ upTo: null, each: 0.1, atMost: false }] },
      { planId: 'pro', name: 'Pro', monthly: 1_780, freeMessages: 35_000, additional: [{ upTo: null, each: 0.06, atMost: false }] },
    ],
    savedAt: 0,
    by: '',
  },
];

/** One table a country: the one the user saved last, else the built-in one. */
export function latestPrices(saved: readonly PriceTable[]): readonly PriceTable[] {
  const latest = new Map<PlanCountry, PriceTable>(builtInPrices.map((table) => [table.country, table]));
  for (const table of saved) {
    const before = latest.get(table.country);
    if (before === undefined || table.savedAt > before.savedAt || (table.savedAt === before.savedAt && table.priceTableId > before.priceTableId)) {
      latest.set(table.country, table);
    }
  }
  return [...latest.values()];
}
