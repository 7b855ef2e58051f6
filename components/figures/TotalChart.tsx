import type { JstDay, Period } from '../../utils/domain/figures/day';
import { sparklinePath } from '../charts/sparklinePath';
import styles from './TotalChart.module.css';

interface TotalChartProps {
  readonly points: readonly (number | null)[];
  readonly period: Period;
  /** Days of broadcasts to be marked. */
  readonly broadcasts: readonly JstDay[];
  /** First and last figure as they are written below the ends. */
  readonly ends: readonly [string, string];
  /** What the marks are; left out where there are none. */
  readonly legend: string;
  readonly summary: string;
}

const size = { width: 344, height: 118, left: 3, top: 8, chart: 82 };
/** The total of reachable people in small: no base line, because it does not start at 0; a dotted level at the start, and both ends in figures. */
export function TotalChart({ points, period, broadcasts, ends, legend, summary }: TotalChartProps) {
  const known = points.filter((point) => point !== null);
  const [first] = known;
  if (first === undefined) return null;
  const low = Math.min(...known);
  const high = Math.max(low + 1, ...known);
  const place = { low, high, width: size.width - 2 * size.left, height: size.chart, left: size.left, top: size.top };
  const { path, x, y } = sparklinePath(points, place);
  const last = points.findLastIndex((point) => point !== null);
  // A day's figure is its end: a broadcast is marked before it.
  const marks = broadcasts.filter((on) => on > period.fromOn && on <= period.toOn);
  const baseline = size.height - 4;
  return (
    <svg
      className={styles.chart}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={summary}
    >
      <path className={styles.level} d={`M0 ${y(first)}H${size.width}`} />
      {marks.map((on) => {
        const at = x(on - period.fromOn - 1);
        return (
          <g key={on}>
            <path className={styles.event} d={`M${at} 4V${size.top + size.chart + 4}`} />
            <path className={styles.mark} d={`M${at - 3.5} 0h7l-3.5 5z`} />
          </g>
        );
      })}
      <path className={styles.line} d={path} />
      <circle className={styles.dot} cx={x(last)} cy={y(points[last] ?? 0)} r="3" />
      <text className={styles.text} x="0" y={baseline}>
        {ends[0]}
      </text>
      {marks.length > 0 && (
        <text className={styles.text} x={size.width / 2} y={baseline} textAnchor="middle">
          {`▼ ${legend}`}
        </text>
      )}
      <text className={styles.text} x={size.width} y={baseline} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}
