/**
 * Quantile of numbers sorted upward, `share` 0–1, between neighbours by straight line (the usual definition in spreadsheets and SQL's
 * `percentile_cont`). Reads the first `length` numbers; NaN for none.
 */
export function quantileOfSorted(sorted: Float64Array, share: number, length = sorted.length): number {
  if (length === 0) return NaN;
  const place = (length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, length - 1)] ?? NaN;
  return low + (high - low) * (place - below);
}

/** Median; null for none. Leaves `numbers` as they are. */
export function medianOf(numbers: ArrayLike<number>): number | null {
  if (numbers.length === 0) return null;
  return quantileOfSorted(Float64Array.from(numbers).sort(), 0.5);
}
