import type { ChartColours } from './chartColours';

/** Pictures are twice as fine as a plain screen. */
const scale = 2;
const margin = 24;
const titleFont = (family: string) => `600 16px ${family}`;
const textFont = (family: string) => `13px ${family}`;
export const smallFont = (family: string) => `12px ${family}`;

interface Picture {
  readonly title: string;
  readonly sentence: string;
  /** Size of the chart, px. */
  readonly width: number;
  readonly height: number;
  readonly colours: ChartColours;
  /** Paints the chart at 0,0, in px. */
  readonly paint: (context: CanvasRenderingContext2D) => void;
}

/** A picture that can stand alone in a mail or a slide: title, sentence, chart, on paper. */
export function composeImage({ title, sentence, width, height, colours, paint }: Picture): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const lines = (text: string, font: string) => wrapText(text, width, (part) => widthOf(context, part, font));
  const head = [
    ...lines(title, titleFont(colours.font)).map((text) => ({ text, font: titleFont(colours.font), colour: colours.ink, height: 26 })),
    ...lines(sentence, textFont(colours.font)).map((text) => ({ text, font: textFont(colours.font), colour: colours.ink2, height: 20 })),
  ];
  const top = margin + head.reduce((sum, line) => sum + line.height, 0) + 12;
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (top + height + margin) * scale;
  context.scale(scale, scale);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width + 2 * margin, top + height + margin);
  context.textBaseline = 'middle';
  let y = margin;
  for (const line of head) {
    context.font = line.font;
    context.fillStyle = line.colour;
    context.fillText(line.text, margin, y + line.height / 2);
    y += line.height;
  }
  context.translate(margin, top);
  paint(context);
  return canvas;
}

function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

/** Lines no wider than `width`: broken at spaces, and between letters of scripts that are written without, but never before closing punctuation. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u0021-\u024f\u0e00-\u0e7f\u2212]+\s*|.[。、，．）」』】：；・ー]*/gsu) ?? []) {
    if (line !== '' && measure(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
