import type { SnapshotKind } from '../../domain/figures/snapshot';
import type { Figure } from '../../domain/figures/figure';
import type { RejectedRow, SnapshotRow } from '../../domain/figures/readExport';
import { isAccountHeader } from './accountColumn';
import { readCount, readPercent } from './cells';
import { placeColumns, type ColumnNames, type FormatReading, type KnownFormat } from './knownFormat';
import { rejection, type BodyRow, type TableBody } from './tableBody';

/** text: a label. count: whole number. percent: 0–100, as the export gives it. */
export interface SnapshotColumn extends ColumnNames {
  readonly holds: 'text' | 'count' | 'percent';
}

/** Column as it is kept → where to find it and what it holds. */
export interface SnapshotColumns {
  readonly [Column: string]: SnapshotColumn;
}

/** An export without days: each row is kept under the columns' own names. */
export function snapshotFormat(kind: SnapshotKind, columns: SnapshotColumns): KnownFormat {
  return {
    formatId: kind,
    // A table of several accounts is not this export: it would be lost whose the rows are.
    matches: (headers) => placeColumns(headers, columns) !== null && !headers.some(isAccountHeader),
    read: (body) => readSnapshot(kind, columns, body),
  };
}

function readSnapshot(kind: SnapshotKind, columns: SnapshotColumns, body: TableBody): FormatReading {
  const places = placeColumns(body.headers, columns) ?? {};
  const rows: SnapshotRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const row of body.rows) {
    const read = readRow(row, columns, places, body.headers);
    if ('problem' in read) rejected.push(read);
    else rows.push(read);
  }
  const used = Object.values(places).filter((place) => place !== undefined);
  return { content: { of: 'snapshot', kind, rows }, rejected, used };
}

function readRow(
  row: BodyRow,
  columns: SnapshotColumns,
  places: { readonly [Column: string]: number | undefined },
  headers: readonly string[],
): SnapshotRow | RejectedRow {
  const cells: { [Column: string]: { text: string } | { figure: Figure } } = {};
  for (const [name, { holds }] of Object.entries(columns)) {
    const place = places[name];
    if (place === undefined) continue;
    const cell = row.cells[place] ?? '';
    if (holds === 'text') {
      cells[name] = { text: cell.trim() };
      continue;
    }
    const figure = holds === 'percent' ? readPercent(cell) : readCount(cell);
    if (figure === null) return rejection(row.line, 'badNumber', headers[place] ?? null, cell);
    cells[name] = { figure };
  }
  return { line: row.line, cells };
}
