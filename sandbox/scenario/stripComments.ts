/**
 * Blanks out `//` and block comments of a JSON text, never inside strings. Every other character keeps its place, so that a parse
 * error still points at the right line and column.
 */
export function stripComments(text: string): string {
  return text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' ')));
}
