import { useLayoutEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { ChartColours } from './chartColours';
import type { ChartLayout } from './chartLayout';
import { plotData, plotOptions, seriesOfLine } from './plotOptions';
import type { TimeSeriesModel } from './timeSeriesModel';

/** Keeps a uPlot in `host`, made anew when figures, size or colours change (a few ms), and dims all lines but one when asked. */
export function usePlot(
  host: HTMLElement | null,
  model: TimeSeriesModel,
  layout: ChartLayout | null,
  colours: ChartColours | null,
  highlighted: string | null,
): void {
  const plot = useRef<uPlot | null>(null);
  useLayoutEffect(() => {
    if (host === null || layout === null || colours === null) return;
    const made = new uPlot(plotOptions(model, layout, colours), plotData(model), host);
    plot.current = made;
    return () => {
      plot.current = null;
      made.destroy();
    };
  }, [host, model, layout, colours]);
  useLayoutEffect(() => {
    const series = highlighted === null ? null : seriesOfLine(model, highlighted);
    plot.current?.setSeries(series, { focus: true });
  }, [model, layout, colours, highlighted]);
}
