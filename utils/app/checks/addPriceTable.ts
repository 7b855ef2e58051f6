import type { PriceTable } from '../../domain/checks/pricing';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

/** Saves plans and prices of one country. A correction is a new table; the one saved last counts. */
export async function addPriceTable(
  { store, clock, newId, by }: ChecksDeps,
  prices: Omit<PriceTable, 'priceTableId' | 'savedAt' | 'by'>,
): Promise<Result<PriceTable, 'refused' | 'noPlans'>> {
  if (prices.plans.length === 0) return fail('noPlans');
  const table: PriceTable = { ...prices, priceTableId: newId(), savedAt: clock.now(), by };
  const written = await store.transaction((tx) => tx.addPriceTables([table]));
  return written.ok ? ok(table) : fail('refused');
}
