import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ChartColours } from '../charts/chartColours';
import { composeImage, smallFont } from '../charts/composeImage';
import { cutText } from '../charts/timeSeriesImage';
import { type PairRow, pairScale } from './pairScale';

interface Parts {
  readonly rows: readonly PairRow[];
  readonly title: string;
  readonly sentence: string;
  readonly colours: ChartColours | null;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly formatDifference: (value: number) => string;
}

const width = 1000;
const rowHeight = 26;
const nameWidth = 230;
const differenceWidth = 90;

export function pairBarsImage({ rows, title, sentence, colours, nameOf, formatDifference }: Parts): HTMLCanvasElement {
  if (colours === null) return document.createElement('canvas');
  const scale = pairScale(rows);
  const room = width - nameWidth - differenceWidth - 24;
  return composeImage({
    title,
    sentence,
    width,
    height: rows.length * rowHeight,
    colours,
    paint: (context) => {
      context.font = smallFont(colours.font);
      rows.forEach((row, index) => {
        const top = index * rowHeight;
        const before = scale(row.before);
        const now = scale(row.now);
        const left = nameWidth + 12;
        context.fillStyle = colours.ink;
        context.textAlign = 'left';
        context.fillText(cutText(context, nameOf(row.account), nameWidth), 0, top + rowHeight / 2);
        context.strokeStyle = colours.edge;
        context.strokeRect(left + before.left * room + 0.5, top + 4.5, Math.max(1, before.width * room - 1), 7);
        context.fillStyle = colours.lines[0] ?? colours.ink;
        context.fillRect(left + now.left * room, top + 13, Math.max(1, now.width * room), 8);
        context.fillStyle = colours.ink;
        context.textAlign = 'right';
        context.fillText(formatDifference(row.difference), width, top + rowHeight / 2);
      });
    },
  });
}
