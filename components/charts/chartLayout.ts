import { placeHeads, placeLabels } from './placeLabels';
import { dayTicks, type ValueAxis, valueAxis } from './ticks';
import { lastPoint, type TimeSeriesModel } from './timeSeriesModel';

/** Sizes in px. */
const headHeight = 20;
const headGap = 10;
const footHeight = 30;
/** Also the smallest target a pointer or finger can hit. */
const labelHeight = 24;
const labelGap = 18;
const narrow = 560;
const dayLabelWidth = 84;

export interface EndLabel {
  /** Null: of the band's median. */
  readonly id: string | null;
  readonly name: string;
  readonly value: number;
  /** Where the line ends. */
  readonly x: number;
  readonly y: number;
  /** Middle of the label; null = there is no room for it. */
  readonly labelY: number | null;
}

/** Where everything of a time series stands, px from the figure's top left. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly axis: ValueAxis;
  readonly days: readonly number[];
  readonly ends: readonly EndLabel[];
  /** Left end of each event's name; null = only its line is drawn. One per event of the model. */
  readonly heads: readonly (number | null)[];
  readonly labelLeft: number;
  readonly labelWidth: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Width of a text in the small font, px. */
  readonly measure: (text: string) => number;
  readonly formatTick: (value: number) => string;
  readonly formatValue: (value: number) => string;
}

/** Null when there is not one value to draw, or no room yet. */
export function chartLayout(model: TimeSeriesModel, room: Room): ChartLayout | null {
  const axis = valueAxis(valuesOf(model), { smallestStep: model.smallestStep, mayStartAtZero: model.baseline === null });
  if (axis === null || room.width < 120) return null;
  const left = Math.ceil(Math.max(...axis.ticks.map((tick) => room.measure(room.formatTick(tick))))) + 10;
  const labelWidth = labelRoom(model, room);
  const top = model.events.length > 0 ? headHeight + headGap : 10;
  const plot = { left, top, width: Math.max(40, room.width - left - labelWidth - labelGap), height: room.height - top - footHeight };
  const lastIndex = Math.max(1, model.period.toOn - model.period.fromOn);
  const x = (index: number) => plot.left + (index / lastIndex) * plot.width;
  const y = (value: number) => plot.top + ((axis.high - value) / (axis.high - axis.low)) * plot.height;
  return {
    width: room.width,
    height: room.height,
    plot,
    axis,
    days: dayTicks(model.period, plot.width, dayLabelWidth),
    ends: endsOf(model, x, y, plot),
    heads: placeHeads(
      model.events.map((event) => ({
        at: x(event.on - model.period.fromOn),
        width: room.measure(event.name) + (event.look ? 16 : 0),
        weight: event.weight,
      })),
      10,
      plot.left - left / 2,
      plot.left + plot.width + labelGap,
    ),
    labelLeft: plot.left + plot.width + labelGap,
    labelWidth,
    x,
    y,
  };
}

/** The scale begins above 0, which has to be said. */
export function isCutOff({ baseline }: TimeSeriesModel, { axis }: Pick<ChartLayout, 'axis'>): boolean {
  return baseline === null && axis.low > 0;
}

function* valuesOf({ lines, band, baseline }: TimeSeriesModel): Iterable<number | null> {
  for (const line of lines) yield* line.points;
  if (band) {
    yield* band.low;
    yield* band.high;
  }
  const drawn = lines.some((line) => lastPoint(line.points)) || (band !== null && lastPoint(band.median) !== null);
  if (drawn && baseline !== null) yield baseline;
}

/** Names get as much as the longest needs, but the lines keep most of the width. */
function labelRoom({ lines, band }: TimeSeriesModel, { width, measure, formatValue }: Room): number {
  const texts = lines.map((line) => ({ name: line.name, last: lastPoint(line.points) }));
  if (band) texts.push({ name: band.name, last: lastPoint(band.median) });
  const widest = Math.max(0, ...texts.map(({ name, last }) => (last ? measure(`${formatValue(last.value)}  ${name}`) * 1.06 + 12 : 0)));
  return Math.ceil(Math.min(widest, width < narrow ? 96 : width * 0.27));
}

function endsOf(model: TimeSeriesModel, x: ChartLayout['x'], y: ChartLayout['y'], plot: ChartLayout['plot']): readonly EndLabel[] {
  const sources = [
    ...model.lines.map(({ id, name, points }) => ({ id, name, points })),
    ...(model.band ? [{ id: null, name: model.band.name, points: model.band.median }] : []),
  ];
  const ends = sources.flatMap(({ id, name, points }) => {
    const last = lastPoint(points);
    return last ? [{ id, name, value: last.value, x: x(last.index), y: y(last.value) }] : [];
  });
  const middles = placeLabels(
    ends.map((end, index) => ({ at: end.y, weight: end.id === null ? -1 : ends.length - index })),
    labelHeight,
    plot.top - labelHeight / 2,
    plot.top + plot.height + labelHeight / 2,
  );
  return ends.map((end, index) => ({ ...end, labelY: middles[index] ?? null }));
}
