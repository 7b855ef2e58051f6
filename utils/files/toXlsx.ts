import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/browser';
import { dayMs } from '../domain/time/jst';
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

const longestSheetName = 31;
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

/** XML knows no control characters but tab and line breaks: a book with one of them does not open. */
function text(value: string): CellObject {
  return { value: [...value].filter((char) => char >= ' ' || char === '\t' || char === '\n').join(''), type: String };
}

/** Excel takes at most 31 characters and none of `[]/\:*?`. */
function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]/\\:*?']/g, ' ')
    .trim()
    .slice(0, longestSheetName)
    .trim();
  return plain === '' ? 'Yobirin' : plain;
}
