import type { UserFormat } from '../../domain/figures/userFormat';
import { isAccountHeader } from './accountColumn';
import { readPeriod } from './cells';
import { meaningOf } from './figureAliases';
import { columnNames, indexOfColumn, normalHeader } from './headers';
import type { TableRows } from './tableBody';

const headerWithin = 30;

/** The saved format a file is in, told by its header row alone; of several the one saved last. Null when there is none. */
export function findUserFormat(table: TableRows, fileName: string, formats: readonly UserFormat[]): UserFormat | null {
  const latestFirst = [...formats].sort((a, b) => b.savedAt - a.savedAt);
  return latestFirst.find((format) => headerIndexFor(table, format) !== null && !isOfOtherFigure(table, fileName, format)) ?? null;
}

/** Row of the header a format was saved with: where it stood then if it is there, else the first within the first rows. Null when there is none. */
export function headerIndexFor(table: TableRows, format: UserFormat): number | null {
  if (isHeaderOf(table.rows[format.rowsAboveHeader] ?? [], format)) return format.rowsAboveHeader;
  const found = table.rows.slice(0, headerWithin).findIndex((row) => isHeaderOf(row, format));
  return found === -1 ? null : found;
}

function isHeaderOf(row: readonly string[], format: UserFormat): boolean {
  const headers = columnNames(row);
  const saved = columnNames(format.headers);
  if (format.shape.kind === 'daysAcross') return hasDays(headers) && sameNames(headers.filter(isNoDay), saved.filter(isNoDay));
  if (format.shape.kind === 'rows') return sameNames(headers, saved);
  return indexOfColumn(headers, format.shape.dayColumn) !== null && shareHalf(headers, saved);
}

/** Days across are others in every file; what stays are the names of the other columns. */
function isNoDay(header: string): boolean {
  return readPeriod(header) === null;
}

function hasDays(headers: readonly string[]): boolean {
  return !headers.every(isNoDay);
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const normal = (headers: readonly string[]): string =>
    headers
      .map(normalHeader)
      .filter((name) => name !== '')
      .sort()
      .join('\n');
  return normal(some) !== '' && normal(some) === normal(others);
}

/** Accounts across come and go with the group: the format is the same while at least half of the accounts of either side are. */
function shareHalf(some: readonly string[], others: readonly string[]): boolean {
  const one = new Set(some.map(normalHeader).filter((name) => name !== ''));
  const other = new Set(others.map(normalHeader).filter((name) => name !== ''));
  const shared = [...one].filter((name) => other.has(name)).length - 1;
  return shared > 0 && shared * 2 >= Math.max(one.size, other.size) - 1;
}

/** Where days or accounts stand across, the header does not say which figure it is; the title or the file name may, and then it must be the saved one. */
function isOfOtherFigure(table: TableRows, fileName: string, format: UserFormat): boolean {
  if (format.shape.kind === 'rows') return false;
  const { metric } = format.shape;
  const named = figuresNamed(table, fileName, headerIndexFor(table, format) ?? 0);
  return named.length > 0 && !named.includes(metric);
}

/** Figures named above the header, in its corner, or in the file name. */
function figuresNamed(table: TableRows, fileName: string, headerIndex: number): readonly string[] {
  const cells = table.rows.slice(0, headerIndex + 1).flatMap((row) => [...row]);
  const words = [...cells, ...fileName.replace(/\.[a-z]+$/i, '').split(/[\s_\-()[\]（）「」【】]+/u)];
  return words.filter((word) => !isAccountHeader(word)).flatMap((word) => meaningOf(word, [])?.metric ?? []);
}
