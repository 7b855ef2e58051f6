import { useLanguage, useWords } from '../language/LanguageProvider';
import { type ChartLayout, type EndLabel, isCutOff } from './chartLayout';
import { axisDay } from './formatFigures';
import { LineMark } from './LineMark';
import type { TimeSeriesModel } from './timeSeriesModel';
import styles from './TimeSeries.module.css';

interface ChartTextsProps {
  readonly model: TimeSeriesModel;
  readonly layout: ChartLayout;
  readonly formatTick: (value: number) => string;
  readonly formatValue: (value: number) => string;
  readonly onDrop?: ((id: string) => void) | undefined;
  readonly onHighlight: (id: string | null) => void;
}

/** The writing of a chart: real text over the canvas, so that it grows with the page and prints sharp. */
export function ChartTexts({ model, layout, formatTick, formatValue, onDrop, onHighlight }: ChartTextsProps) {
  const { plot } = layout;
  return (
    <>
      <div aria-hidden="true" className={styles.texts}>
        {layout.axis.ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ top: layout.y(tick), width: plot.left - 8 }}>
            {formatTick(tick)}
          </span>
        ))}
        <DayTexts model={model} layout={layout} />
        <EventTexts model={model} layout={layout} />
        <BandText model={model} layout={layout} />
        <ZeroText model={model} layout={layout} />
      </div>
      <ul className={styles.ends}>
        {layout.ends.map((end) => (
          <EndText key={end.id ?? ''} end={end} layout={layout} formatValue={formatValue} onDrop={onDrop} onHighlight={onHighlight} />
        ))}
      </ul>
    </>
  );
}

type Placed = Pick<ChartTextsProps, 'model' | 'layout'>;

function DayTexts({ model: { period }, layout: { days, x, plot } }: Placed) {
  const language = useLanguage();
  return days.map((on) => (
    <span
      key={on}
      className={styles.dayTick}
      data-edge={on === period.fromOn ? 'first' : on === period.toOn ? 'last' : undefined}
      style={{ left: x(on - period.fromOn), top: plot.top + plot.height }}
    >
      {axisDay(period, on, language)}
    </span>
  ));
}

function EventTexts({ model, layout }: Placed) {
  return model.events.map((event, index) => {
    const left = layout.heads[index];
    if (left === null || left === undefined) return null;
    return (
      <span key={event.id} className={styles.head} style={{ left }}>
        {event.look && <LineMark look={event.look} />}
        {event.name}
      </span>
    );
  });
}

/** Of a Japanese letter in the small font, px. */
const widestLetter = 12.5;

/** Written into the band where it is high enough to hold a line of text. */
function BandText({ model: { band, lines }, layout }: Placed) {
  if (band === null) return null;
  const index = band.low.length - 1;
  const low = band.low[index];
  const high = band.high[index];
  if (low === null || low === undefined || high === null || high === undefined) return null;
  const top = layout.y(high);
  const bottom = layout.y(low);
  const from = Math.max(0, Math.floor(index - ((band.about.length * widestLetter) / layout.plot.width) * index));
  const crossed = lines.some(({ points }) =>
    points.some((value, at) => at >= from && value !== null && layout.y(value) > top - 2 && layout.y(value) < top + 26),
  );
  if (bottom - top < 34 || crossed) return null;
  return (
    <span className={styles.band} style={{ top: top + 4, right: layout.width - layout.plot.left - layout.plot.width + 6 }}>
      {band.about}
    </span>
  );
}

/** A scale that is cut off says so. */
function ZeroText({ model, layout }: Placed) {
  const words = useWords().views.chart;
  if (!isCutOff(model, layout)) return null;
  return (
    <span className={styles.zero} style={{ left: layout.labelLeft, width: layout.labelWidth }} title={words.notFromZero}>
      {words.notFromZero}
    </span>
  );
}

interface EndTextProps extends Pick<ChartTextsProps, 'layout' | 'formatValue' | 'onDrop' | 'onHighlight'> {
  readonly end: EndLabel;
}

function EndText({ end, layout, formatValue, onDrop, onHighlight }: EndTextProps) {
  const words = useWords().views.chart;
  const { id, labelY } = end;
  if (labelY === null) return null;
  const text = (
    <>
      <b>{formatValue(end.value)}</b> <bdi>{end.name}</bdi>
    </>
  );
  return (
    <li className={styles.end} style={{ top: labelY, left: layout.labelLeft, width: layout.labelWidth }} data-rest={id === null || undefined}>
      {id === null || onDrop === undefined ? (
        <span className={styles.endText} title={end.name}>
          {text}
        </span>
      ) : (
        <button
          type="button"
          className={styles.endText}
          title={words.drop(end.name)}
          aria-label={words.dropShown(`${formatValue(end.value)} ${end.name}`, end.name)}
          onClick={() => {
            onHighlight(null);
            onDrop(id);
          }}
          onPointerEnter={() => onHighlight(id)}
          onPointerLeave={() => onHighlight(null)}
          onFocus={() => onHighlight(id)}
          onBlur={() => onHighlight(null)}
        >
          {text}
        </button>
      )}
    </li>
  );
}
