import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { sparklinePath } from '../charts/sparklinePath';
import { lastPoint } from '../charts/timeSeriesModel';
import type { ValueAxis } from '../charts/ticks';
import { useChartColours } from '../charts/useChartColours';
import { useChartImage } from '../charts/useChartImages';
import { useShownCount } from '../charts/useShownCount';
import { useWidth } from '../charts/useWidth';
import { useWords } from '../language/LanguageProvider';
import type { MultiplesChart } from './multiplesOrder';
import { moveOf } from './multiplesOrder';
import { multiplesImage } from './multiplesImage';
import styles from './MultiplesGrid.module.css';

interface MultiplesGridProps {
  readonly charts: readonly MultiplesChart[];
  readonly axis: ValueAxis;
  readonly baseline: number | null;
  /** Index of the day read; null = the newest figures. */
  readonly day: number | null;
  readonly onDay: (index: number | null) => void;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly formatValue: (value: number) => string;
  readonly formatChange: (value: number) => string;
  readonly title: string;
  readonly sentence: string;
}

const narrowest = 190;
const gap = 24;
/** Few charts may be tall. */
function heightOfMultiples(count: number): number {
  return count <= 4 ? 150 : count <= 12 ? 90 : 56;
}

/** The charts side by side; those out of sight are not laid out by the browser, so that hundreds scroll freely. */
export function MultiplesGrid(props: MultiplesGridProps) {
  const { charts, axis, baseline, day, onDay, nameOf, formatValue, formatChange, title, sentence } = props;
  const [list, setList] = useState<HTMLElement | null>(null);
  const width = useWidth(list);
  const columns = Math.max(1, Math.min(charts.length, Math.floor((width + gap) / (narrowest + gap))));
  const height = heightOfMultiples(charts.length);
  const tile = Math.floor((width - (columns - 1) * gap) / columns);
  const shown = useShownCount(charts.length);
  // The cursor's own place moves with the pointer; hundreds of lines follow as fast as they can.
  const readDay = useDeferredValue(day);
  const colours = useChartColours(list);
  useChartImage(() => multiplesImage({ charts, axis, baseline, columns, tile, height, gap, colours, nameOf, formatValue, title, sentence }));
  return (
    <div role="figure" aria-label={sentence}>
      <ul ref={setList} className={styles.grid} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {width > 0 &&
          charts
            .slice(0, shown)
            .map((chart) => (
              <Multiple
                key={chart.account}
                chart={chart}
                name={nameOf(chart.account)}
                axis={axis}
                baseline={baseline}
                day={readDay}
                width={tile}
                height={height}
                onDay={onDay}
                formatValue={formatValue}
                formatChange={formatChange}
              />
            ))}
      </ul>
    </div>
  );
}

interface MultipleProps extends Pick<MultiplesGridProps, 'axis' | 'baseline' | 'day' | 'onDay' | 'formatValue' | 'formatChange'> {
  readonly chart: MultiplesChart;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const Multiple = memo(function Multiple({ chart, name, axis, baseline, day, width, height, onDay, formatValue, formatChange }: MultipleProps) {
  const words = useWords().views;
  const { points, first, last } = chart;
  const read = day === null ? last : (points[day] ?? null);
  const move = moveOf(chart);
  const said = first === null || last === null ? words.multiples.labelNone(name) : words.multiples.label(name, formatValue(first), formatValue(last));
  return (
    <li className={styles.tile}>
      <p className={styles.name} title={name}>
        <bdi className="cut">{name}</bdi>
      </p>
      <MultipleLine points={points} axis={axis} baseline={baseline} day={day} width={width} height={height} label={said} onDay={onDay} />
      <p className={styles.figures}>
        <b>{last === null ? words.multiples.none : read === null ? words.chart.none : formatValue(read)}</b>
        {day === null && move !== null && <span>{formatChange(move)}</span>}
      </p>
    </li>
  );
});

interface MultipleLineProps extends Pick<MultiplesGridProps, 'axis' | 'baseline' | 'day' | 'onDay'> {
  readonly points: readonly (number | null)[];
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

const inset = 4;

function MultipleLine({ points, axis, baseline, day, width, height, label, onDay }: MultipleLineProps) {
  const { path, x, y } = useMemo(
    () => sparklinePath(points, { low: axis.low, high: axis.high, left: inset, top: inset, width: width - 2 * inset, height: height - 2 * inset }),
    [points, axis, width, height],
  );
  const end = lastPoint(points);
  const read = day === null ? null : (points[day] ?? null);
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      onPointerMove={(event) => {
        const { left } = event.currentTarget.getBoundingClientRect();
        const index = Math.round(((event.clientX - left - inset) / (width - 2 * inset)) * (points.length - 1));
        onDay(Math.max(0, Math.min(points.length - 1, index)));
      }}
      onPointerLeave={() => onDay(null)}
    >
      <path className={styles.frame} d={`M0 ${height - 0.5}H${width}`} />
      {baseline !== null && end && <path className={styles.base} d={`M0 ${y(baseline)}H${width}`} />}
      {day !== null && <path className={styles.hair} d={`M${x(day)} 0V${height}`} />}
      <path className={styles.line} d={path} />
      {day === null && end && <circle className={styles.dot} cx={x(end.index)} cy={y(end.value)} r="2.5" />}
      {day !== null && read !== null && <circle className={styles.dot} cx={x(day)} cy={y(read)} r="2.5" />}
    </svg>
  );
}
