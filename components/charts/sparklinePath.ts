export interface SparkPlace {
  readonly low: number;
  readonly high: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SparkPath {
  /** SVG path; a missing point ends a stroke, a lonely one is a stroke of no length (round caps make it a dot). */
  readonly path: string;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function sparklinePath(points: readonly (number | null)[], { low, high, left, top, width, height }: SparkPlace): SparkPath {
  const x = (index: number) => round(left + (points.length > 1 ? index / (points.length - 1) : 1) * width);
  const y = (value: number) => round(top + (high > low ? (high - value) / (high - low) : 0.5) * height);
  let path = '';
  let drawing = false;
  points.forEach((value, index) => {
    if (value === null) {
      drawing = false;
      return;
    }
    path += drawing ? `L${x(index)} ${y(value)}` : `M${x(index)} ${y(value)}h0`;
    drawing = true;
  });
  return { path, x, y };
}
