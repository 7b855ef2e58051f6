import type { ComparisonRow } from '../../utils/domain/figures/views/comparison';

export interface PairRow extends ComparisonRow {
  readonly before: number;
  readonly now: number;
  readonly difference: number;
}

/** Rows with both figures, those that changed most first, at most `most`. */
export function largestChanges(rows: readonly ComparisonRow[], most: number): readonly PairRow[] {
  return rows
    .filter((row): row is PairRow => typeof row.before === 'number' && typeof row.now === 'number' && row.difference !== null)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, most)
    .sort((a, b) => b.difference - a.difference);
}

/** Scale of the bars: always from 0, so that their lengths may be compared. Answers left end and width in parts of 1. */
export function pairScale(rows: readonly PairRow[]): (value: number) => { readonly left: number; readonly width: number } {
  let low = 0;
  let high = 0;
  for (const { before, now } of rows) {
    low = Math.min(low, before, now);
    high = Math.max(high, before, now);
  }
  const span = high - low || 1;
  return (value) => ({ left: (Math.min(0, value) - low) / span, width: Math.abs(value) / span });
}
