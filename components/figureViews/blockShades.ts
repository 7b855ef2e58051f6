import type { Figure } from '../../utils/domain/figures/figure';

/** Shades from faintest to strongest; 0 is for no figure. */
export const shadeCount = 10;

/** How much of the colour a shade has, parts of 1. */
export function strengthOf(shade: number): number {
  return 0.06 + 0.94 * (shade / shadeCount) ** 1.2;
}

export interface ShadeScale {
  /** Rates of the faintest and the strongest shade, parts of 1. */
  readonly low: number;
  readonly high: number;
}

/** From the lowest to the highest rate there is; null without any. */
export function shadeScale(rates: Iterable<Figure>): ShadeScale | null {
  let low = Infinity;
  let high = -Infinity;
  for (const rate of rates) {
    if (typeof rate !== 'number') continue;
    if (rate < low) low = rate;
    if (rate > high) high = rate;
  }
  return low <= high ? { low, high } : null;
}

/** 1 (faintest) to `shadeCount`; 0 without a figure. */
export function shadeOf(rate: Figure | undefined, { low, high }: ShadeScale): number {
  if (typeof rate !== 'number') return 0;
  if (high === low) return Math.ceil(shadeCount / 2);
  return Math.min(shadeCount, 1 + Math.floor(((rate - low) / (high - low)) * shadeCount));
}

/** One path per shade: steps of one row, `cell` px wide. Index = shade; at 0 a line to be stroked through the steps without a figure. */
export function shadePaths(rates: readonly Figure[], scale: ShadeScale, cell: number, height: number): readonly string[] {
  const paths = Array.from({ length: shadeCount + 1 }, () => '');
  const place = (index: number) => Math.round(index * cell * 10) / 10;
  rates.forEach((rate, index) => {
    const shade = shadeOf(rate, scale);
    const step =
      shade === 0 ? `M${place(index)} ${height / 2}H${place(index + 1)}` : `M${place(index)} 0H${place(index + 1)}V${height}H${place(index)}z`;
    paths[shade] = `${paths[shade] ?? ''}${step}`;
  });
  return paths;
}
