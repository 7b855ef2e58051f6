import type { Language } from '../../utils/i18n/language';
import type { ChartColours } from './chartColours';
import { type ChartLayout, isCutOff } from './chartLayout';
import { composeImage, smallFont } from './composeImage';
import { axisDay } from './formatFigures';
import { paintBand, paintEnds, paintEvents, paintGround, paintLines, paintMark } from './paintChart';
import type { TimeSeriesModel } from './timeSeriesModel';

interface Parts {
  readonly model: TimeSeriesModel;
  readonly layout: ChartLayout | null;
  readonly colours: ChartColours | null;
  readonly title: string;
  readonly sentence: string;
  readonly formatTick: (value: number) => string;
  readonly formatValue: (value: number) => string;
  /** For a scale that is cut off. */
  readonly notFromZero: string;
  readonly language: Language;
}

/** The chart as it is on screen, drawn anew at its own fineness with all texts; an empty canvas while there is nothing on screen. */
export function timeSeriesImage({
  model,
  layout,
  colours,
  title,
  sentence,
  formatTick,
  formatValue,
  notFromZero,
  language,
}: Parts): HTMLCanvasElement {
  if (layout === null || colours === null) return document.createElement('canvas');
  return composeImage({
    title,
    sentence,
    width: layout.width,
    height: layout.height,
    colours,
    paint: (context) => {
      paintGround(context, model, layout, colours);
      paintBand(context, model, layout, colours);
      paintLines(context, model, layout, colours);
      paintEvents(context, model, layout, colours);
      paintEnds(context, model, layout, colours);
      context.font = smallFont(colours.font);
      context.textBaseline = 'middle';
      paintAxes(context, model, layout, colours, formatTick, language);
      paintHeads(context, model, layout, colours);
      paintEndTexts(context, layout, colours, formatValue);
      if (isCutOff(model, layout)) paintZeroNote(context, layout, colours, notFromZero);
    },
  });
}

type Context = CanvasRenderingContext2D;

function paintAxes(
  context: Context,
  { period }: TimeSeriesModel,
  layout: ChartLayout,
  colours: ChartColours,
  formatTick: Parts['formatTick'],
  language: Language,
): void {
  const { plot, axis, days, x, y } = layout;
  context.fillStyle = colours.ink3;
  context.textAlign = 'right';
  for (const tick of axis.ticks) context.fillText(formatTick(tick), plot.left - 8, y(tick));
  for (const on of days) {
    context.textAlign = on === period.fromOn ? 'left' : on === period.toOn ? 'right' : 'center';
    context.fillText(axisDay(period, on, language), x(on - period.fromOn), plot.top + plot.height + 18);
  }
}

function paintHeads(context: Context, { events }: TimeSeriesModel, { heads }: ChartLayout, colours: ChartColours): void {
  context.textAlign = 'left';
  events.forEach((event, index) => {
    const left = heads[index];
    if (left === null || left === undefined) return;
    if (event.look) paintMark(context, event.look, left + 6, 9, colours);
    context.fillStyle = colours.ink2;
    context.fillText(event.name, left + (event.look ? 16 : 0), 9);
  });
}

function paintEndTexts(context: Context, layout: ChartLayout, colours: ChartColours, formatValue: Parts['formatValue']): void {
  context.textAlign = 'left';
  for (const { id, name, value, labelY } of layout.ends) {
    if (labelY === null) continue;
    const text = formatValue(value);
    context.fillStyle = id === null ? colours.ink2 : colours.ink;
    context.font = `${id === null ? '400' : '600'} ${smallFont(colours.font)}`;
    context.fillText(text, layout.labelLeft, labelY);
    const used = context.measureText(text).width + 8;
    context.font = smallFont(colours.font);
    context.fillText(cutText(context, name, layout.labelWidth - used + 24), layout.labelLeft + used, labelY);
  }
}

function paintZeroNote(context: Context, { plot, labelLeft, labelWidth }: ChartLayout, colours: ChartColours, note: string): void {
  context.fillStyle = colours.ink3;
  context.textAlign = 'left';
  context.fillText(cutText(context, note, labelWidth + 24), labelLeft, plot.top + plot.height + 18);
}

/** Cut at the end, with an ellipsis, where the room ends. */
export function cutText(context: Pick<Context, 'measureText'>, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && context.measureText(`${letters.join('')}…`).width > room) letters.pop();
  return `${letters.join('')}…`;
}
