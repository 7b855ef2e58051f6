import type { ParsedTable } from '../../domain/figures/parsedTable';
import type { RejectedRow, RowProblem } from '../../domain/figures/readExport';
import { columnNames } from './headers';

const longestCell = 80;

/** A table, or the part of one that a preview holds: without line numbers, rows count as lines. */
export type TableRows = Pick<ParsedTable, 'rows'> & Partial<Pick<ParsedTable, 'lines' | 'problems'>>;

export interface BodyRow {
  readonly line: number;
  /** One cell per header. */
  readonly cells: readonly string[];
}

export interface TableBody {
  readonly headers: readonly string[];
  readonly rows: readonly BodyRow[];
  readonly rejected: readonly RejectedRow[];
}

/** Everything below the header row. Rows with fewer cells than named columns, or with more than there are columns, are rejected. */
export function bodyBelow(table: TableRows, headerIndex: number): TableBody {
  const headers = columnNames(table.rows[headerIndex] ?? []);
  const named = headers.findLastIndex((header) => header !== '') + 1;
  const rows: BodyRow[] = [];
  const rejected: RejectedRow[] = [...(table.problems ?? [])];
  for (let index = headerIndex + 1; index < table.rows.length; index += 1) {
    const cells = table.rows[index] ?? [];
    const line = table.lines?.[index] ?? index + 1;
    if (cells.length < named || cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      rejected.push({ line, problem: 'cellCount', column: null, cell: shown(cells.join(' | ')) });
    } else rows.push({ line, cells: headers.map((_, column) => cells[column] ?? '') });
  }
  return { headers, rows, rejected };
}

export function rejection(line: number, problem: RowProblem, column: string | null, cell: string | null): RejectedRow {
  return { line, problem, column, cell: cell === null ? null : shown(cell) };
}

export function byLine(rejected: readonly RejectedRow[]): readonly RejectedRow[] {
  return [...rejected].sort((a, b) => a.line - b.line);
}

function shown(cell: string): string {
  return [...cell.slice(0, longestCell * 2)].slice(0, longestCell).join('');
}
