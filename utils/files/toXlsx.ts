import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/browser';
import { dayMs } from '../domain/time/jst';
import { writableText } from '../domain/writableText';
import type { ViewCell, ViewColumnKind, ViewTable } from '../domain/figures/views/viewTable';
import { exportHeads } from './exportHeads';
import type { ExportWords } from './exportWords';

const formats: { readonly [Kind in ViewColumnKind]: string | undefined } = {
  text: undefined,
  count: '#,##0',
  change: '+#,##0;-#,##0;0',
  share: '0.00%',
  changeShare: '+0.00%;-0.00%;0.00%',
  index: '0.0',
  day: 'yyyy-mm-dd',
};

/** The first half of a character that was cut in two. */
const halfPair = /[\ud800-\udbff]$/;
const longestSheetName = 31;
/** Excel's limit is 32,767. */
const longestCell = 32_000;
/** How a book writes characters XML does not hold: `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
const lookalike = /_(?=x[0-9a-f]{4}_)/giu;
const widths = { text: 24, number: 14 } as const;

/**
 * A table as an Excel book: numbers as numbers, shares in per cent, days as dates, texts as texts (never as formulas), withheld figures as the
 * given word, missing ones empty. The notes follow below an empty row.
 */
export async function toXlsx(table: ViewTable, words: ExportWords): Promise<Blob> {
  const kinds = table.columns.map((column) => column.kind);
  const data: SheetData = [
    exportHeads(table).map((head) => ({ ...text(head), fontWeight: 'bold' })),
    ...table.rows.map((row) => row.map((cell, index) => written(cell, kinds[index] ?? 'text', words))),
    ...(table.notes.length === 0 ? [] : [[null], ...table.notes.map((note) => [text(note)])]),
  ];
  const columns = kinds.map((kind) => ({ width: kind === 'text' ? widths.text : widths.number }));
  return writeXlsxFile(data, { sheet: sheetName(table.name), columns, stickyRowsCount: 1 }).toBlob();
}

function written(cell: ViewCell, kind: ViewColumnKind, words: ExportWords): CellObject | null {
  if ('text' in cell) return text(cell.text);
  // The writer counts dates in UTC, so midnight in UTC is the day itself.
  if ('on' in cell) return cell.on === null ? null : { value: new Date(cell.on * dayMs), type: Date, format: 'yyyy-mm-dd' };
  if (cell.figure === 'withheld') return { ...text(words.withheld), align: 'right' };
  if (cell.figure === null || !Number.isFinite(cell.figure)) return null;
  const format = formats[kind];
  return { value: cell.figure, type: Number, ...(format === undefined ? {} : { format }) };
}

/** A text as the book shows it again: what it would take for a code of its own is written as one, and no cell holds more than so much. */
function text(value: string): CellObject {
  const written = writableText(value).replaceAll('\r', '');
  const short = written.length > longestCell ? written.slice(0, longestCell).replace(halfPair, '') : written;
  return { value: coded(short.replace(lookalike, '_x005F$&')), type: String };
}

/** The writer keeps texts as keys of an object and takes `constructor` for one it has already: such a text begins with the code of its first sign. */
function coded(text: string): string {
  return text in {} ? `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}` : text;
}

/** Excel takes at most 31 characters, none of `[]/\:*?`, and keeps one name for itself. */
function sheetName(name: string): string {
  const plain = writableText(name)
    // What the writer leaves out must not be all there is: a sheet without a name is a broken book.
    .replace(/[[\]/\\:*?'\s\ufffd\p{Noncharacter_Code_Point}]/gu, ' ')
    .trim()
    .slice(0, longestSheetName)
    .replace(halfPair, '')
    .trim();
  return plain === '' || plain.toLowerCase() === 'history' ? 'Yobirin' : plain;
}
