import type { ChartColours } from '../charts/chartColours';
import { composeImage, smallFont } from '../charts/composeImage';
import { cutText } from '../charts/timeSeriesImage';
import { shadePaths, type ShadeScale, strengthOf } from './blockShades';
import type { StripHeads, StripRow } from './BlockStrip';

interface Parts {
  readonly rows: readonly StripRow[];
  readonly heads: StripHeads;
  readonly scale: ShadeScale | null;
  readonly colours: ChartColours | null;
  readonly title: string;
  readonly sentence: string;
}

const width = 1000;
const nameWidth = 220;
const figuresWidth = 140;
const rowHeight = 26;

/** All strips in one picture. */
export function stripImage({ rows, heads, scale, colours, title, sentence }: Parts): HTMLCanvasElement {
  if (colours === null || scale === null) return document.createElement('canvas');
  const room = width - nameWidth - figuresWidth - 12;
  return composeImage({
    title,
    sentence,
    width,
    height: (rows.length + 1) * rowHeight,
    colours,
    paint: (context) => {
      context.font = smallFont(colours.font);
      paintHeads(context, heads, colours);
      context.translate(0, rowHeight);
      for (const row of rows) {
        context.textAlign = 'left';
        context.fillStyle = colours.ink;
        context.fillText(cutText(context, row.name, nameWidth), 0, rowHeight / 2);
        context.textAlign = 'right';
        context.fillText(row.latest, width - 72, rowHeight / 2);
        context.fillText(row.change, width, rowHeight / 2);
        context.save();
        context.translate(nameWidth + 12, 3);
        context.strokeStyle = colours.line2;
        context.fillStyle = colours.lines[0] ?? colours.ink;
        shadePaths(row.rates, scale, room / row.rates.length, rowHeight - 6).forEach((path, shade) => {
          if (path === '') return;
          context.globalAlpha = shade === 0 ? 1 : strengthOf(shade);
          if (shade === 0) context.stroke(new Path2D(path));
          else context.fill(new Path2D(path));
        });
        context.restore();
        context.translate(0, rowHeight);
      }
    },
  });
}

/** What stands over the columns: first and last day over the strips. */
function paintHeads(context: CanvasRenderingContext2D, heads: StripHeads, colours: ChartColours): void {
  context.fillStyle = colours.ink3;
  context.textAlign = 'left';
  context.fillText(heads.name, 0, rowHeight / 2);
  context.fillText(heads.from, nameWidth + 12, rowHeight / 2);
  context.textAlign = 'right';
  context.fillText(heads.to, width - figuresWidth, rowHeight / 2);
  context.fillText(heads.latest, width - 72, rowHeight / 2);
  context.fillText(heads.change, width, rowHeight / 2);
}
