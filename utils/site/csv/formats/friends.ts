import type { JstDay } from '../../../domain/figures/day';
import type { RejectedRow } from '../../../domain/figures/readExport';
import { readCount, readDay } from '../cells';
import { DailyRows, type RowValues } from '../dailyRows';
import { placeColumns, type ColumnPlaces, type FormatReading, type KnownFormat } from '../knownFormat';
import { isAccountHeader } from '../accountColumn';
import { rejection, type BodyRow, type TableBody } from '../tableBody';

const figures = ['contacts', 'targetReaches', 'blocks'] as const;

/**
 * Friends by day: `date,contacts,targetReaches,blocks` (manager-line-biz §1.3, CONFIRMED), the Japanese header seen in one project's test
 * (SINGLE, doubtful), and the names of the API (§2).
 */
const columns = {
  date: { names: ['date', '日付'], required: true },
  contacts: { names: ['contacts', 'followers', '総友だち数'], required: true },
  targetReaches: { names: ['targetreaches', 'targetedreaches', 'ターゲットリーチ'], required: false },
  blocks: { names: ['blocks', 'ブロック数'], required: true },
} as const;

type Places = ColumnPlaces<keyof typeof columns>;

export const friends: KnownFormat = {
  formatId: 'friends',
  // A table of several accounts with these very names is not this export: its account column would be lost.
  matches: (headers) => placeColumns(headers, columns) !== null && !headers.some(isAccountHeader),
  read,
};

function read(body: TableBody, today: JstDay): FormatReading {
  const places = placeColumns(body.headers, columns) ?? {};
  const taken = new DailyRows(today);
  const rejected: RejectedRow[] = [];
  for (const row of body.rows) {
    const dayCell = row.cells[places.date ?? -1] ?? '';
    const dayHeader = body.headers[places.date ?? -1] ?? null;
    const on = readDay(dayCell);
    const values = readValues(row, places, body.headers);
    if (on === null) rejected.push(rejection(row.line, 'badDate', dayHeader, dayCell));
    else if ('problem' in values) rejected.push(values);
    else taken.add({ line: row.line, account: null, on, values }, dayHeader, dayCell);
  }
  return { content: { of: 'daily', rows: taken.rows }, rejected: [...rejected, ...taken.rejected], used: Object.values(places) };
}

function readValues(row: BodyRow, places: Places, headers: readonly string[]): RowValues | RejectedRow {
  const values: RowValues = {};
  for (const metric of figures) {
    const column = places[metric];
    if (column === undefined) continue;
    const cell = row.cells[column] ?? '';
    const value = readCount(cell);
    if (value === null) return rejection(row.line, 'badNumber', headers[column] ?? null, cell);
    values[metric] = value;
  }
  return values;
}
