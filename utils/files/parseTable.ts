import Papa from 'papaparse';
import type { Delimiter, ParsedTable } from '../domain/figures/parsedTable';
import type { RejectedRow } from '../domain/figures/readExport';
import { tellDelimiter } from './tellDelimiter';

const longestCell = 80;
/** Each costs a pass over the rest of the file; with more broken quotes than this it is no table, and the rest becomes one problem. */
const mostRecoveries = 20;

interface Growing {
  readonly rows: (readonly string[])[];
  readonly lines: number[];
  readonly problems: RejectedRow[];
}

/**
 * Splits a text into cells: comma, tab or semicolon, any line ends, quotes as in RFC 4180. Never throws; a line with broken quotes becomes a
 * problem instead of a row, and reading goes on with the next line. Cells stay text.
 */
export function parseTable(text: string): ParsedTable {
  const plain = text.replace(/\r\n?/g, '\n');
  const delimiter = tellDelimiter(plain);
  const table: Growing = { rows: [], lines: [], problems: [] };
  let rest: { readonly text: string; readonly line: number } | null = { text: plain, line: 1 };
  while (rest !== null) rest = readUpToProblem(rest.text, rest.line, delimiter, table);
  return { ...table, delimiter };
}

/** Adds the rows up to the first with broken quotes. What is left below that line, null when nothing is. */
function readUpToProblem(text: string, firstLine: number, delimiter: Delimiter, table: Growing): { text: string; line: number } | null {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false, dynamicTyping: false, skipEmptyLines: false });
  const broken = parsed.errors.find((error) => error.type === 'Quotes')?.row ?? parsed.data.length;
  let line = firstLine;
  for (const cells of parsed.data.slice(0, broken)) {
    if (cells.some((cell) => cell.trim() !== '')) {
      table.rows.push(cells);
      table.lines.push(line);
    }
    line += 1 + lineBreaksIn(cells);
  }
  if (broken >= parsed.data.length) return null;
  const start = startOfLine(text, line - firstLine);
  const end = text.indexOf('\n', start);
  table.problems.push({ line, problem: 'quotes', column: null, cell: text.slice(start, end === -1 ? text.length : end).slice(0, longestCell) });
  return end === -1 || table.problems.length > mostRecoveries ? null : { text: text.slice(end + 1), line: line + 1 };
}

function startOfLine(text: string, lines: number): number {
  let at = 0;
  for (let index = 0; index < lines; index += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
