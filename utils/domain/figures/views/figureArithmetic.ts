import type { Figure } from '../figure';

/** Withheld by LINE wins over missing, and both over numbers: what is not known is never counted as 0. */
function combine(a: Figure, b: Figure, compute: (a: number, b: number) => number | null): Figure {
  if (a === 'withheld' || b === 'withheld') return 'withheld';
  if (a === null || b === null) return null;
  return compute(a, b);
}

export function minus(a: Figure, b: Figure): Figure {
  return combine(a, b, (x, y) => x - y);
}

/** Parts of 1; null without a whole above 0, because no share is made from nothing. */
export function shareOf(part: Figure, whole: Figure): Figure {
  return combine(part, whole, (x, y) => (y > 0 ? x / y : null));
}

/** The number, or null for withheld and missing alike. */
export function numberOf(figure: Figure): number | null {
  return typeof figure === 'number' ? figure : null;
}

/** Difference of two figures; null unless both are numbers. */
export function differenceOf(later: Figure, earlier: Figure): number | null {
  return numberOf(minus(later, earlier));
}
