import type { Figure } from '../../utils/domain/figures/figure';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { BlockRateStrip } from '../../utils/domain/figures/views/blockRateStrip';

export type BlockRateSort = 'change' | 'latest' | 'name';

export type BlockRateAccount = BlockRateStrip['rows'][number];

/** Block rates at the steps of the period, the newest known one, and how it moved since the first. */
export type BlockRates = Omit<BlockRateAccount, 'account'>;

/** Accounts without a figure come last. */
export function orderAccounts(
  rows: readonly BlockRateAccount[],
  sort: BlockRateSort,
  nameOf: (account: FigureAccountId) => string,
): readonly BlockRateAccount[] {
  if (sort === 'name') return [...rows].sort((a, b) => nameOf(a.account).localeCompare(nameOf(b.account), 'ja'));
  const key = (row: BlockRateAccount) => (sort === 'change' ? row.change : typeof row.latest === 'number' ? row.latest : null) ?? -Infinity;
  return [...rows].sort((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)));
}

/** The row of all accounts together. */
export function totalRates(rates: readonly Figure[]): BlockRates {
  const known = rates.filter((rate) => typeof rate === 'number');
  const first = known[0];
  const latest = known.at(-1);
  return { rates, latest: latest ?? null, change: first === undefined || latest === undefined || known.length < 2 ? null : latest - first };
}
