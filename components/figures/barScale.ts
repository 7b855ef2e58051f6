/** Where bars of one column begin and how long they may be, in parts of the column's width. */
export interface BarScale {
  /** Place of zero, 0–1. */
  readonly zero: number;
  /** Width of one unit. */
  readonly unit: number;
}

/** Room left at both ends. */
const margin = 0.04;

/** One scale for all bars; null when no value has a length. Zero stands where both sides fit. */
export function barScale(values: readonly number[]): BarScale | null {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  if (high === low) return null;
  const unit = (1 - 2 * margin) / (high - low);
  return { zero: margin - low * unit, unit };
}

/** Left edge and width, in per cent of the column. */
export function barOf(value: number, { zero, unit }: BarScale): { readonly left: string; readonly width: string } {
  const width = Math.abs(value) * unit;
  const left = value < 0 ? zero - width : zero;
  return { left: `${(left * 100).toFixed(2)}%`, width: `${(width * 100).toFixed(2)}%` };
}
