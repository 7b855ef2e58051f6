import type { Growth, GrowthStanding } from '../../utils/domain/figures/views/growth';

/** A row of the growth table: one account, or all that are no line of their own together. */
export type GrowthRow =
  | { readonly kind: 'account'; readonly line: GrowthStanding; readonly drawn: boolean }
  | { readonly kind: 'rest'; readonly accounts: number; readonly from: number; readonly to: number };

/**
 * The ranking as the table shows it: lines by rank; the rest as one row at the place of its first account, or with its accounts below it
 * when opened.
 */
export function growthRows(growth: Growth, restOpen: boolean): readonly GrowthRow[] {
  const rest = new Set(growth.band?.accounts);
  const restLines = growth.ranking.filter((line) => rest.has(line.account));
  const first = restLines[0];
  const last = restLines.at(-1);
  if (first === undefined || last === undefined) return growth.ranking.map((line) => ({ kind: 'account', line, drawn: true }));
  const rows: GrowthRow[] = [];
  for (const line of growth.ranking) {
    if (line === first) rows.push({ kind: 'rest', accounts: restLines.length, from: first.rank, to: last.rank });
    const drawn = !rest.has(line.account);
    if (drawn || restOpen) rows.push({ kind: 'account', line, drawn });
  }
  return rows;
}

/** Ends up lower than it began. */
export function hasFallen(line: GrowthStanding): boolean {
  return line.difference !== null && line.difference < 0;
}
