import { isoOfDay } from '../domain/figures/day';
import { guardFormula } from '../domain/figures/formulaGuard';
import type { ViewCell, ViewColumnKind, ViewTable } from '../domain/figures/views/viewTable';
import { writableText } from '../domain/writableText';
import { exportHeads } from './exportHeads';
import type { ExportWords } from './exportWords';

const byteOrderMark = '\u{feff}';
const lineEnd = '\r\n';

/**
 * A table as CSV that spreadsheets open as it is meant: byte order mark, CRLF, days as `2026-11-22`, shares in per cent with two decimals, texts
 * that look like formulas behind an apostrophe, withheld figures as the given word, missing ones empty. The notes follow below an empty line.
 */
export function toCsv(table: ViewTable, words: ExportWords): string {
  const kinds = table.columns.map((column) => column.kind);
  const rows = [
    exportHeads(table).map((head) => quoted(safe(head))),
    ...table.rows.map((row) => row.map((cell, index) => written(cell, kinds[index] ?? 'text', words))),
    ...(table.notes.length === 0 ? [] : [[''], ...table.notes.map((note) => [quoted(safe(note))])]),
  ];
  return byteOrderMark + rows.map((row) => row.join(',') + lineEnd).join('');
}

function written(cell: ViewCell, kind: ViewColumnKind, words: ExportWords): string {
  if ('text' in cell) return quoted(safe(cell.text));
  if ('on' in cell) return cell.on === null ? '' : isoOfDay(cell.on);
  if (cell.figure === 'withheld') return quoted(safe(words.withheld));
  return cell.figure === null || !Number.isFinite(cell.figure) ? '' : number(cell.figure, kind);
}

function number(value: number, kind: ViewColumnKind): string {
  if (kind === 'share' || kind === 'changeShare') return `${plain(value * 100, 2)}%`;
  return plain(value, kind === 'index' ? 1 : 6);
}

/** Without trailing zeros and minus zero. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, decimals > 0 ? '' : '$&');
  return text === '-0' ? '0' : text;
}

function safe(text: string): string {
  return guardFormula(writableText(text));
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
