/** One scale for all lines of a table, so that a steep line means a steep rise everywhere. */
export interface SparkScale {
  readonly low: number;
  readonly high: number;
}

/** Indexed to the first figure = 100; null without a first figure above 0. */
export function indexed(points: readonly (number | null)[]): readonly (number | null)[] | null {
  const first = points.find((point) => point !== null);
  if (first === undefined || first <= 0) return null;
  return points.map((point) => (point === null ? null : (point / first) * 100));
}

/** Share of the lines that must fit; the few that leave it are cut at the edge and say so, else one new account would flatten all others. */
const fitting = 0.95;
/** The scale is at least this far up and down, so that noise does not look like movement. */
const leastReach = 4;

/** The scale around 100 that most lines fit in. */
export function sparkScale(lines: readonly (readonly (number | null)[])[]): SparkScale {
  const reaches = lines.map(reachOf);
  const below = quantile(
    reaches.map((reach) => reach.below),
    fitting,
  );
  const above = quantile(
    reaches.map((reach) => reach.above),
    fitting,
  );
  return { low: 100 - Math.max(leastReach / 2, below), high: 100 + Math.max(leastReach, above) };
}

/** How far a line goes below and above 100 at most. */
function reachOf(points: readonly (number | null)[]): { readonly below: number; readonly above: number } {
  let below = -Infinity;
  let above = -Infinity;
  for (const point of points) {
    if (point === null) continue;
    below = Math.max(below, 100 - point);
    above = Math.max(above, point - 100);
  }
  return { below, above };
}

export function leavesScale(points: readonly (number | null)[], { low, high }: SparkScale): boolean {
  return points.some((point) => point !== null && (point < low || point > high));
}

/** Points beyond the scale lie on its edge. */
export function cutToScale(points: readonly (number | null)[], { low, high }: SparkScale): readonly (number | null)[] {
  return points.map((point) => (point === null ? null : Math.min(high, Math.max(low, point))));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
