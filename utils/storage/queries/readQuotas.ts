import { latestPrices } from '../../domain/checks/builtInPrices';
import { latestQuotas } from '../../domain/checks/latestQuotas';
import type { AccountQuota, PriceTable } from '../../domain/checks/pricing';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { db } from '../db';

export interface Quotas {
  /** What was said last of each account. */
  readonly latest: ReadonlyMap<FigureAccountId, AccountQuota>;
  readonly prices: readonly PriceTable[];
  /** Every table the user saved, the newest first. */
  readonly saved: readonly PriceTable[];
}

/** Plans, quotas and prices. Live: use inside `useLiveQuery`. */
export async function readQuotas(): Promise<Quotas> {
  const [quotas, saved] = await Promise.all([db.accountQuotas.toArray(), db.priceTables.toArray()]);
  return { latest: latestQuotas(quotas), prices: latestPrices(saved), saved: saved.sort((a, b) => b.savedAt - a.savedAt) };
}
