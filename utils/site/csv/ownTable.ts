import type { ParsedTable } from '../../domain/figures/parsedTable';
import { unmarkHead } from '../../domain/figures/ownMark';

/** True for a table that we exported ourselves, whatever it shows. */
export function isOwnTable({ rows }: Pick<ParsedTable, 'rows'>): boolean {
  return (rows[0] ?? []).some((header) => unmarkHead(header) !== null);
}

/** One of our tables without the sentences below its figures: the last rows, with nothing but their first cell. */
export function withoutNotes(table: ParsedTable): ParsedTable {
  const end = table.rows.findLastIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1) + 1;
  return { ...table, rows: table.rows.slice(0, end), lines: table.lines.slice(0, end) };
}
