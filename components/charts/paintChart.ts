import type { ChartColours } from './chartColours';
import type { ChartLayout } from './chartLayout';
import { type LineLook, markerPaths } from './lineLook';
import { lastPoint, lonelyPoints, stretchesOf, type TimeSeriesModel } from './timeSeriesModel';

/** Everything here paints in CSS px; the caller has scaled the context. */
type Context = CanvasRenderingContext2D;

/** Distance of repeated marks where colours cannot tell lines apart, px. */
const repeatedMarkDistance = 110;

function strokeLine(context: Context, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

/** Behind the lines: days that may still move, the value grid, the strong line, what was sent. */
export function paintGround(context: Context, model: TimeSeriesModel, layout: ChartLayout, colours: ChartColours): void {
  const { left, top, width, height } = layout.plot;
  const right = left + width;
  context.save();
  if (model.unfinishedFrom !== null && model.unfinishedFrom <= model.period.toOn) {
    const from = layout.x(Math.max(0, model.unfinishedFrom - model.period.fromOn - 0.5));
    context.fillStyle = colours.paper2;
    context.fillRect(from, top, right - from, height);
  }
  context.lineWidth = 1;
  for (const tick of layout.axis.ticks) {
    const y = Math.round(layout.y(tick)) + 0.5;
    const strong = tick === model.baseline || (model.baseline === null && tick === 0);
    context.strokeStyle = strong ? colours.edge : colours.line;
    strokeLine(context, left, y, right, y);
  }
  context.restore();
}

/** Dotted verticals with a small triangle on top, over the band and under the lines' ends. */
export function paintEvents(context: Context, model: TimeSeriesModel, layout: ChartLayout, colours: ChartColours): void {
  const { top, height } = layout.plot;
  context.save();
  context.lineWidth = 1;
  for (const on of new Set(model.events.map((event) => event.on))) {
    const x = Math.round(layout.x(on - model.period.fromOn)) + 0.5;
    context.strokeStyle = colours.edge;
    context.setLineDash([1, 3]);
    strokeLine(context, x, top - 4, x, top + height);
    context.setLineDash([]);
    context.fillStyle = colours.ink2;
    context.fill(shifted('M-4 -8h8l-4 5.5z', x, top - 1));
  }
  context.restore();
}

function shifted(path: string, x: number, y: number): Path2D {
  const moved = new Path2D();
  moved.addPath(new Path2D(path), new DOMMatrix([1, 0, 0, 1, x, y]));
  return moved;
}

/** One mark, on a little paper so that it stands out of its line. */
export function paintMark(context: Context, look: LineLook, x: number, y: number, colours: ChartColours): void {
  const path = shifted(markerPaths[look.shape], x, y);
  const colour = colours.lines[look.colour - 1] ?? colours.ink;
  context.save();
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  context.lineWidth = look.shape === 'ring' ? 5 : 2.5;
  context.stroke(path);
  if (look.shape === 'ring') {
    context.fillStyle = colours.paper;
    context.fill(path);
    context.strokeStyle = colour;
    context.lineWidth = 1.75;
    context.stroke(path);
  } else {
    context.fillStyle = colour;
    context.fill(path);
  }
  context.restore();
}

/** The band and its median. */
export function paintBand(context: Context, { band }: TimeSeriesModel, layout: ChartLayout, colours: ChartColours): void {
  if (band === null) return;
  context.save();
  context.fillStyle = colours.band;
  for (const [from, to] of stretchesOf(band.median)) {
    context.beginPath();
    for (let index = from; index <= to; index += 1) context.lineTo(layout.x(index), layout.y(band.high[index] ?? 0));
    for (let index = to; index >= from; index -= 1) context.lineTo(layout.x(index), layout.y(band.low[index] ?? 0));
    context.fill();
  }
  context.strokeStyle = colours.bandMid;
  context.lineWidth = 1.5;
  context.setLineDash([4, 3]);
  paintPoints(context, band.median, layout);
  context.restore();
}

export function paintLines(context: Context, { lines }: TimeSeriesModel, layout: ChartLayout, colours: ChartColours): void {
  context.save();
  context.lineWidth = 2;
  context.lineJoin = 'round';
  for (const { look, points } of lines) {
    context.strokeStyle = colours.lines[look.colour - 1] ?? colours.ink;
    context.setLineDash(look.dashed ? [7, 3] : []);
    paintPoints(context, points, layout);
  }
  context.restore();
}

function paintPoints(context: Context, points: readonly (number | null)[], layout: ChartLayout): void {
  for (const [from, to] of stretchesOf(points)) {
    context.beginPath();
    for (let index = from; index <= to; index += 1) context.lineTo(layout.x(index), layout.y(points[index] ?? 0));
    context.stroke();
  }
}

/** Over the lines: a mark where each ends, dots for days that stand alone, and thin leads to labels that had to move. */
export function paintEnds(context: Context, model: TimeSeriesModel, layout: ChartLayout, colours: ChartColours): void {
  for (const line of model.lines) {
    context.fillStyle = colours.lines[line.look.colour - 1] ?? colours.ink;
    for (const { index, value } of lonelyPoints(line.points)) {
      context.beginPath();
      context.arc(layout.x(index), layout.y(value), 2, 0, 2 * Math.PI);
      context.fill();
    }
    // Where lines cross, some pairs of colours are one colour to some eyes: the shape says which is which.
    if (colours.forced || model.lines.length > 1) paintRepeatedMarks(context, line.look, line.points, layout, colours);
    const last = lastPoint(line.points);
    if (last) paintMark(context, line.look, layout.x(last.index), layout.y(last.value), colours);
  }
  context.save();
  context.strokeStyle = colours.line2;
  context.lineWidth = 1;
  for (const end of layout.ends) {
    const far = layout.labelLeft - end.x > 30;
    if (end.labelY === null || (Math.abs(end.labelY - end.y) < 4 && !far)) continue;
    strokeLine(context, end.x + 7, end.y, layout.labelLeft - 4, end.labelY);
  }
  context.restore();
}

function paintRepeatedMarks(context: Context, look: LineLook, points: readonly (number | null)[], layout: ChartLayout, colours: ChartColours): void {
  const step = Math.max(1, Math.round((repeatedMarkDistance / layout.plot.width) * points.length));
  for (let index = Math.floor(step / 2); index < points.length; index += step) {
    const value = points[index];
    if (value !== null && value !== undefined) paintMark(context, look, layout.x(index), layout.y(value), colours);
  }
}
