import { useId, useMemo, useState } from 'react';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { ChartTexts } from './ChartTexts';
import { chartLayout } from './chartLayout';
import { DayCursor } from './DayCursor';
import { dayWithin, fullDay } from './formatFigures';
import { lineNear } from './lineNear';
import { measureText } from './measureText';
import { readingOf } from './readingOf';
import { ReadOut } from './ReadOut';
import { timeSeriesImage } from './timeSeriesImage';
import type { TimeSeriesModel } from './timeSeriesModel';
import { useChartColours } from './useChartColours';
import { useChartImage } from './useChartImages';
import { usePlot } from './usePlot';
import { useWidth } from './useWidth';
import styles from './TimeSeries.module.css';

interface TimeSeriesProps {
  readonly model: TimeSeriesModel;
  /** Of the picture; on the page it stands in the view. */
  readonly title: string;
  /** What it rests on; of the picture too. */
  readonly summary: string;
  readonly formatValue: (value: number) => string;
  readonly formatTick: (value: number) => string;
  /** Takes a line out of the chart; left out where lines are fixed. */
  readonly onDrop?: (id: string) => void;
  readonly height?: number;
}

/** Lines over days. uPlot draws them; day by day they can be read with the pointer and with the keyboard, and every figure is in a table beside. */
export function TimeSeries({ model, title, summary, formatValue, formatTick, onDrop, height = 340 }: TimeSeriesProps) {
  const language = useLanguage();
  const words = useWords().views.chart;
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [index, setIndex] = useState<number | null>(null);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const [announced, setAnnounced] = useState('');
  const hint = useId();
  const width = useWidth(figure);
  const colours = useChartColours(figure);
  const layout = useMemo(() => {
    if (colours === null) return null;
    const measure = (text: string) => measureText(text, `13px ${colours.font}`);
    return chartLayout(model, { width, height, measure, formatTick, formatValue });
  }, [model, width, height, colours, formatTick, formatValue]);
  usePlot(host, model, layout, colours, highlighted);
  useChartImage(() =>
    timeSeriesImage({ model, layout, colours, title, sentence: summary, formatTick, formatValue, notFromZero: words.notFromZero, language }),
  );

  const shown = index === null ? null : Math.min(index, model.period.toOn - model.period.fromOn);
  const reading = shown === null ? null : readingOf(model, shown);
  const announce = (at: number) =>
    setAnnounced(words.reading(fullDay(model.period.fromOn + at, language), said(readingOf(model, at), formatValue, words)));

  return (
    <div ref={setFigure} role="figure" aria-label={words.summary(title, summary)} className={styles.figure} style={{ height }}>
      <div ref={setHost} className={styles.canvas} aria-hidden="true" />
      {layout && (
        <>
          <ChartTexts model={model} layout={layout} formatTick={formatTick} formatValue={formatValue} onDrop={onDrop} onHighlight={setHighlighted} />
          <DayCursor
            period={model.period}
            layout={layout}
            index={shown}
            label={words.cursor}
            valueText={(at) => fullDay(model.period.fromOn + at, language)}
            describedBy={hint}
            onMove={(at, byKeyboard) => {
              setIndex(at);
              if (byKeyboard && at !== null) announce(at);
            }}
            nearest={(at, y) => lineNear(model, layout, at, y)}
            onHighlight={setHighlighted}
            onPick={onDrop}
          />
          {reading && (
            <ReadOut
              reading={reading}
              day={dayWithin(model.period, reading.on, language)}
              layout={layout}
              formatValue={formatValue}
              highlighted={highlighted}
            />
          )}
        </>
      )}
      <span id={hint} className="unseen">
        {words.keys}
      </span>
      <span className="unseen" aria-live="polite">
        {announced}
      </span>
    </div>
  );
}

type Reading = ReturnType<typeof readingOf>;

function said(
  reading: Reading,
  formatValue: (value: number) => string,
  words: { readonly none: string; readonly unfinished: string },
): readonly string[] {
  return [
    ...reading.rows.map((row) => `${row.name} ${row.value === null ? words.none : formatValue(row.value)}`),
    ...reading.events.map((event) => event.name),
    ...(reading.unfinished ? [words.unfinished] : []),
  ];
}
