import type { JstDay } from '../../domain/figures/day';
import { metrics, type StoredMetricId } from '../../domain/figures/metrics';
import type { AccountHint, ReadExport, RejectedRow } from '../../domain/figures/readExport';
import type { UserFormat, UserFormatShape } from '../../domain/figures/userFormat';
import { readAccountHint } from './accountColumn';
import { isWithheld, readCount, readPeriod } from './cells';
import { DailyRows, type RowValues } from './dailyRows';
import { headerIndexFor } from './findFormat';
import { indexOfColumn } from './headers';
import { toReadExport } from './knownFormat';
import { bodyBelow, rejection, type BodyRow, type TableBody, type TableRows } from './tableBody';

type Shape<Kind extends UserFormatShape['kind']> = Extract<UserFormatShape, { kind: Kind }>;

/** What reading one shape needs and fills. */
interface Reading {
  readonly body: TableBody;
  readonly taken: DailyRows;
  readonly rejected: RejectedRow[];
  readonly used: Set<number>;
}

/**
 * Reads a table as the user described it. A row that stands for several days (a month, a week) gives its last day's running totals and levels;
 * what happened within such a span (`flow`) belongs to no single day and is left out. Rows of sums are rejected as nobody's (`noAccount`).
 * Where days or accounts stand across, an empty cell is missing, not withheld: such tables are put together from several sources.
 */
export function readWithFormat(table: TableRows, format: UserFormat, today: JstDay): ReadExport {
  const body = bodyBelow(table, headerIndexFor(table, format) ?? format.rowsAboveHeader);
  const reading: Reading = { body, taken: new DailyRows(today), rejected: [], used: new Set() };
  const { shape } = format;
  if (shape.kind === 'rows') readRows(reading, shape);
  else if (shape.kind === 'daysAcross') readDaysAcross(reading, shape);
  else readAccountsAcross(reading, shape);
  return toReadExport(format.formatId, body, {
    content: { of: 'daily', rows: reading.taken.rows },
    rejected: [...reading.rejected, ...reading.taken.rejected],
    used: [...reading.used],
  });
}

function readRows(reading: Reading, shape: Shape<'rows'>): void {
  const { headers } = reading.body;
  const account = useColumn(reading, shape.accountColumn);
  const day = useColumn(reading, shape.dayColumn);
  const figures = Object.entries(shape.figures).flatMap(([header, metric]) => {
    const column = useColumn(reading, header);
    return column === null ? [] : [{ column, metric }];
  });
  for (const row of reading.body.rows) {
    const hint = account === null ? null : hintOf(reading, row, account);
    if (hint === 'rejected') continue;
    const period = day === null ? null : periodOf(reading, row, day);
    if (period === 'rejected') continue;
    const isSpan = period !== null && period.fromOn < period.toOn;
    const wanted = isSpan ? figures.filter(({ metric }) => metrics[metric].kind !== 'flow') : figures;
    const values = valuesOf(reading, row, wanted);
    if (values === 'rejected') continue;
    const dayCell = day === null ? null : (row.cells[day] ?? null);
    reading.taken.add({ line: row.line, account: hint, on: period?.toOn ?? null, values }, day === null ? null : (headers[day] ?? null), dayCell);
  }
}

function readDaysAcross(reading: Reading, shape: Shape<'daysAcross'>): void {
  const { headers, rows } = reading.body;
  const account = useColumn(reading, shape.accountColumn);
  const days = headers.flatMap((header, column) => {
    const period = column === account ? null : readPeriod(header);
    const isKept = period !== null && (period.fromOn === period.toOn || metrics[shape.metric].kind !== 'flow');
    return isKept ? [{ column, header, on: period.toOn }] : [];
  });
  for (const { column } of days) reading.used.add(column);
  for (const row of rows) {
    const hint = account === null ? 'rejected' : hintOf(reading, row, account);
    if (account === null) reading.rejected.push(rejection(row.line, 'noAccount', shape.accountColumn, null));
    if (hint === 'rejected') continue;
    const filled = days.filter(({ column }) => (row.cells[column] ?? '').trim() !== '');
    if (filled.length === 0) reading.rejected.push(rejection(row.line, 'noFigures', null, null));
    for (const { column, header, on } of filled) addCell(reading, row, column, shape.metric, hint, on, header);
  }
}

function readAccountsAcross(reading: Reading, shape: Shape<'accountsAcross'>): void {
  const { headers, rows } = reading.body;
  const day = useColumn(reading, shape.dayColumn);
  const accounts = headers.flatMap((header, column) => {
    const hint = column === day || header === '' ? null : readAccountHint(header, '');
    return hint === null ? [] : [{ column, hint }];
  });
  for (const { column } of accounts) reading.used.add(column);
  for (const row of rows) {
    const period = day === null ? 'rejected' : periodOf(reading, row, day);
    if (day === null) reading.rejected.push(rejection(row.line, 'badDate', shape.dayColumn, null));
    if (period === 'rejected') continue;
    const isLost = period.fromOn < period.toOn && metrics[shape.metric].kind === 'flow';
    const filled = accounts.filter(({ column }) => !isLost && (row.cells[column] ?? '').trim() !== '');
    if (filled.length === 0) reading.rejected.push(rejection(row.line, 'noFigures', null, null));
    for (const { column, hint } of filled) addCell(reading, row, column, shape.metric, hint, period.toOn, shape.dayColumn);
  }
}

function useColumn(reading: Reading, header: string | null): number | null {
  const column = header === null ? null : indexOfColumn(reading.body.headers, header);
  if (column !== null) reading.used.add(column);
  return column;
}

function hintOf(reading: Reading, row: BodyRow, column: number): AccountHint | 'rejected' {
  const header = reading.body.headers[column] ?? '';
  const cell = row.cells[column] ?? '';
  const hint = readAccountHint(cell, header);
  if (hint !== null) return hint;
  reading.rejected.push(rejection(row.line, 'noAccount', header, cell));
  return 'rejected';
}

function periodOf(reading: Reading, row: BodyRow, column: number): { fromOn: JstDay; toOn: JstDay } | 'rejected' {
  const cell = row.cells[column] ?? '';
  const period = readPeriod(cell);
  if (period !== null) return period;
  reading.rejected.push(rejection(row.line, 'badDate', reading.body.headers[column] ?? null, cell));
  return 'rejected';
}

function valuesOf(
  reading: Reading,
  row: BodyRow,
  figures: readonly { readonly column: number; readonly metric: StoredMetricId }[],
): RowValues | 'rejected' {
  const values: RowValues = {};
  for (const { column, metric } of figures) {
    const cell = row.cells[column] ?? '';
    const value = readCount(cell);
    if (value === null) {
      reading.rejected.push(rejection(row.line, 'badNumber', reading.body.headers[column] ?? null, cell));
      return 'rejected';
    }
    values[metric] = value;
  }
  if (figures.length > 0) return values;
  reading.rejected.push(rejection(row.line, 'noFigures', null, null));
  return 'rejected';
}

function addCell(reading: Reading, row: BodyRow, column: number, metric: StoredMetricId, account: AccountHint, on: JstDay, dayColumn: string): void {
  const cell = row.cells[column] ?? '';
  const value = isWithheld(cell) ? 'withheld' : readCount(cell);
  if (value === null) reading.rejected.push(rejection(row.line, 'badNumber', reading.body.headers[column] ?? null, cell));
  else reading.taken.add({ line: row.line, account, on, values: { [metric]: value } }, dayColumn, cell);
}
