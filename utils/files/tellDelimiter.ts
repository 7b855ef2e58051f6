import type { Delimiter } from '../domain/figures/parsedTable';

const delimiters: readonly Delimiter[] = [',', '\t', ';'];
const longestSample = 65_536;
const mostLines = 50;

/**
 * Which of comma, tab and semicolon parts the cells: the one that stands equally often in most of the first lines, outside of quotes.
 * Line ends must be LF. A text with none of them counts as comma-separated.
 */
export function tellDelimiter(text: string): Delimiter {
  const lines = countPerLine(text.slice(0, longestSample));
  const scores = delimiters.map((delimiter, index) => ({ delimiter, ...agreement(lines.map((counts) => counts[index] ?? 0)) }));
  scores.sort((a, b) => b.agreeing - a.agreeing || b.count - a.count);
  return scores[0]?.delimiter ?? ',';
}

/** How often each delimiter stands in each line that is not blank. */
function countPerLine(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let counts = delimiters.map(() => 0);
  let quoted = false;
  let blank = true;
  let atCellStart = true;
  for (let index = 0; index <= text.length && lines.length < mostLines; index += 1) {
    const char = text[index];
    if (char === undefined || (char === '\n' && !quoted)) {
      if (!blank) lines.push(counts);
      counts = delimiters.map(() => 0);
      [blank, atCellStart] = [true, true];
    } else if (char === '"') {
      if (quoted && text[index + 1] === '"') index += 1;
      else if (quoted || atCellStart) quoted = !quoted;
      [blank, atCellStart] = [false, false];
    } else if (!quoted) {
      const which = delimiters.findIndex((delimiter) => delimiter === char);
      if (which !== -1) counts[which] = (counts[which] ?? 0) + 1;
      atCellStart = which !== -1;
      blank = false;
    }
  }
  return lines;
}

/** The number that most lines share, and how many lines do; lines without any do not count. */
function agreement(counts: readonly number[]): { agreeing: number; count: number } {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  let best = { agreeing: 0, count: 0 };
  for (const [count, agreeing] of times)
    if (agreeing > best.agreeing || (agreeing === best.agreeing && count > best.count)) best = { agreeing, count };
  return best;
}
