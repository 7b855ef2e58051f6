import uPlot from 'uplot';
import type { ChartColours } from './chartColours';
import type { ChartLayout } from './chartLayout';
import { paintEnds, paintEvents, paintGround } from './paintChart';
import type { TimeSeriesModel } from './timeSeriesModel';

/** Paints in CSS px on uPlot's canvas, which counts device px. */
function painter(paint: (context: CanvasRenderingContext2D) => void): (plot: uPlot) => void {
  return ({ ctx }) => {
    ctx.save();
    ctx.scale(uPlot.pxRatio, uPlot.pxRatio);
    paint(ctx);
    ctx.restore();
  };
}

/** uPlot draws lines, band and gaps; axes, marks and texts are placed by our own layout, so that screen and picture agree. */
export function plotOptions(model: TimeSeriesModel, layout: ChartLayout, colours: ChartColours): uPlot.Options {
  const { plot, axis, width, height } = layout;
  const lastIndex = Math.max(1, model.period.toOn - model.period.fromOn);
  return {
    width,
    height,
    padding: [plot.top, width - plot.left - plot.width, height - plot.top - plot.height, plot.left],
    legend: { show: false },
    cursor: { show: false },
    focus: { alpha: 0.2 },
    axes: [{ show: false }, { show: false }],
    scales: { x: { time: false, range: [0, lastIndex] }, y: { range: [axis.low, axis.high] } },
    series: [{}, ...bandSeries(model, colours), ...lineSeries(model, colours)],
    ...(model.band && { bands: [{ series: [2, 1], fill: colours.band }] as uPlot.Band[] }),
    hooks: {
      drawClear: [painter((context) => paintGround(context, model, layout, colours))],
      draw: [
        painter((context) => {
          paintEvents(context, model, layout, colours);
          paintEnds(context, model, layout, colours);
        }),
      ],
    },
  };
}

/** Low, high (both only edges of the filling), median. */
function bandSeries({ band }: TimeSeriesModel, colours: ChartColours): uPlot.Series[] {
  if (band === null) return [];
  const edge: uPlot.Series = colours.forced
    ? { stroke: colours.line, width: 1, dash: [1, 2], points: { show: false } }
    : { stroke: colours.band, width: 0, points: { show: false } };
  return [edge, edge, { stroke: colours.bandMid, width: 1.5, dash: [4, 3], points: { show: false } }].map((series) => ({
    ...series,
    spanGaps: false,
  }));
}

function lineSeries({ lines }: TimeSeriesModel, colours: ChartColours): uPlot.Series[] {
  return lines.map(({ look }) => ({
    stroke: colours.lines[look.colour - 1] ?? colours.ink,
    width: 2,
    ...(look.dashed && { dash: [7, 3] }),
    spanGaps: false,
    points: { show: false },
  }));
}

/** Columns in the order of the series: day, band, lines. */
export function plotData(model: TimeSeriesModel): uPlot.AlignedData {
  const days = Array.from({ length: model.period.toOn - model.period.fromOn + 1 }, (_, index) => index);
  const band = model.band ? [model.band.low, model.band.high, model.band.median] : [];
  return [days, ...[...band, ...model.lines.map((line) => line.points)].map((points) => [...points])] as uPlot.AlignedData;
}

/** Number of a line among uPlot's series. */
export function seriesOfLine(model: TimeSeriesModel, id: string): number | null {
  const index = model.lines.findIndex((line) => line.id === id);
  return index < 0 ? null : 1 + (model.band ? 3 : 0) + index;
}
