import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ChartColours } from '../charts/chartColours';
import { composeImage, smallFont } from '../charts/composeImage';
import { sparklinePath } from '../charts/sparklinePath';
import type { ValueAxis } from '../charts/ticks';
import { cutText } from '../charts/timeSeriesImage';
import { lastPoint } from '../charts/timeSeriesModel';
import type { MultiplesChart } from './multiplesOrder';

interface Parts {
  readonly charts: readonly MultiplesChart[];
  readonly axis: ValueAxis;
  readonly baseline: number | null;
  readonly columns: number;
  /** Width of one chart and room between two, px. */
  readonly tile: number;
  readonly height: number;
  readonly gap: number;
  readonly colours: ChartColours | null;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly formatValue: (value: number) => string;
  readonly title: string;
  readonly sentence: string;
}

/** Name above and figure below a chart, px. */
const textHeight = 50;

/** All small charts in one picture, also those that are out of sight. */
export function multiplesImage({ charts, columns, tile, height, gap, colours, title, sentence, ...rest }: Parts): HTMLCanvasElement {
  const rowHeight = height + textHeight;
  if (colours === null || tile <= 0) return document.createElement('canvas');
  return composeImage({
    title,
    sentence,
    width: columns * (tile + gap) - gap,
    height: Math.ceil(charts.length / columns) * rowHeight,
    colours,
    paint: (context) => {
      context.font = smallFont(colours.font);
      charts.forEach((chart, index) => {
        context.save();
        context.translate((index % columns) * (tile + gap), Math.floor(index / columns) * rowHeight);
        paintTile(context, chart, { width: tile, height }, colours, rest);
        context.restore();
      });
    },
  });
}

function paintTile(
  context: CanvasRenderingContext2D,
  { account, points, last }: MultiplesChart,
  { width, height }: { readonly width: number; readonly height: number },
  colours: ChartColours,
  { axis, baseline, nameOf, formatValue }: Pick<Parts, 'axis' | 'baseline' | 'nameOf' | 'formatValue'>,
): void {
  const { path, x, y } = sparklinePath(points, { low: axis.low, high: axis.high, left: 4, top: 22, width: width - 8, height: height - 8 });
  context.fillStyle = colours.ink;
  context.fillText(cutText(context, nameOf(account), width), 0, 8);
  context.strokeStyle = colours.line;
  context.stroke(new Path2D(`M0 ${18 + height}H${width}`));
  const end = lastPoint(points);
  if (baseline !== null && end) {
    context.strokeStyle = colours.edge;
    context.setLineDash([2, 2]);
    context.stroke(new Path2D(`M0 ${y(baseline)}H${width}`));
    context.setLineDash([]);
  }
  const colour = colours.lines[0] ?? colours.ink;
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.stroke(new Path2D(path));
  if (end) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x(end.index), y(end.value), 2.5, 0, 2 * Math.PI);
    context.fill();
  }
  context.fillStyle = colours.ink;
  context.fillText(last === null ? '–' : formatValue(last), 0, 28 + height);
}
