import { lastPoint } from './timeSeriesModel';
import { sparklinePath } from './sparklinePath';
import styles from './Sparkline.module.css';

interface SparklineProps {
  readonly points: readonly (number | null)[];
  /** The scale, shared by all sparklines beside each other. */
  readonly low: number;
  readonly high: number;
  /** Drawn as a hairline; null = none. */
  readonly baseline?: number | null;
  /** What it shows, in words; an empty text where the figures stand beside it. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

const edge = 3;

/** A line as small as a word. Missing days are gaps; the dot stands on the newest day, and only if that has a figure. */
export function Sparkline({ points, low, high, baseline = null, label, width = 96, height = 24 }: SparklineProps) {
  const place = { low, high, width: width - 2 * edge, height: height - 2 * edge, left: edge, top: edge };
  const last = lastPoint(points);
  const { path, x, y } = sparklinePath(points, place);
  return (
    <svg
      className={styles.sparkline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {baseline !== null && baseline >= low && baseline <= high && <path className={styles.base} d={`M0 ${y(baseline)}H${width}`} />}
      <path className={styles.line} d={path} />
      {last && last.index === points.length - 1 && <circle className={styles.dot} cx={x(last.index)} cy={y(last.value)} r="2.25" />}
    </svg>
  );
}
