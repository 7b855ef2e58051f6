let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in `font` (a CSS font with a size), px; a guess by its letters where there is no canvas. */
export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}
