import { metrics, type StoredMetricId } from '../../domain/figures/metrics';
import type { UnknownTable } from '../../domain/figures/importPlan';
import type { UserFormatShape } from '../../domain/figures/userFormat';
import { findAccountColumn, isAccountHeader, isSum } from './accountColumn';
import { plainCell, readCount, readPeriod } from './cells';
import { findDayColumn, holdsSpans } from './dayColumn';
import { isFigureHeader, meaningOf } from './figureAliases';
import { columnNames } from './headers';

type Rows = readonly (readonly string[])[];

const rowsLookedAt = 60;
const fewestDaysAcross = 2;

/**
 * Guesses how a table nobody has described is to be read (manager-line-biz §4.6), for the mapping screen to show and the user to correct.
 * `knownNames`: names of accounts as the watch knows them. Columns are named as `columnNames` names them.
 */
export function guessFormat(table: UnknownTable, knownNames: readonly string[]): UserFormatShape {
  const headers = columnNames(table.rows[table.rowsAboveHeader] ?? []);
  const rows = table.rows.slice(table.rowsAboveHeader + 1, table.rowsAboveHeader + 1 + rowsLookedAt);
  return (
    guessDaysAcross(table, headers, rows, knownNames) ?? guessAccountsAcross(table, headers, rows, knownNames) ?? guessRows(headers, rows, knownNames)
  );
}

/** Headers of a guess that have several meanings in LINE's own use: the screen asks about them. */
export function unsureHeaders(shape: UserFormatShape): readonly string[] {
  if (shape.kind !== 'rows') return [];
  const headers = Object.keys(shape.figures);
  return headers.filter((header) => meaningOf(header, headers)?.unsure !== false);
}

function guessDaysAcross(table: UnknownTable, headers: readonly string[], rows: Rows, knownNames: readonly string[]): UserFormatShape | null {
  const days = headers.flatMap((header, index) => (readPeriod(header) !== null ? [index] : []));
  const areDays = new Set(days);
  const others = headers.flatMap((header, index) => (header !== '' && !areDays.has(index) ? [index] : []));
  if (days.length < fewestDaysAcross && !(days.length === 1 && others.length === 1)) return null;
  const account = findAccountColumn(headers, rows, knownNames, days) ?? others[0];
  const accountColumn = headers[account ?? -1];
  return accountColumn === undefined ? null : { kind: 'daysAcross', accountColumn, metric: metricOfTable(table) };
}

function guessAccountsAcross(table: UnknownTable, headers: readonly string[], rows: Rows, knownNames: readonly string[]): UserFormatShape | null {
  const day = findDayColumn(headers, rows);
  const dayColumn = headers[day ?? -1];
  if (day === null || dayColumn === undefined) return null;
  const others = headers.map((header, index) => ({ header, index })).filter(({ header, index }) => index !== day && header !== '' && !isSum(header));
  if (others.length === 0 || !others.every(({ index }) => holdsCounts(rows, index))) return null;
  if (others.some(({ header }) => isFigureHeader(header) || isAccountHeader(header))) return null;
  const known = new Set(knownNames.map(plainCell));
  const named = others.filter(({ header }) => header.startsWith('@') || known.has(plainCell(header)));
  return others.length > 1 || named.length > 0 ? { kind: 'accountsAcross', dayColumn, metric: metricOfTable(table) } : null;
}

function guessRows(headers: readonly string[], rows: Rows, knownNames: readonly string[]): UserFormatShape {
  const day = findDayColumn(headers, rows);
  const account = findAccountColumn(headers, rows, knownNames, day === null ? [] : [day]) ?? (day === null ? firstWords(headers, rows) : null);
  const isSpan = day !== null && holdsSpans(headers, rows, day);
  const figures: { [Header: string]: StoredMetricId } = {};
  headers.forEach((header, index) => {
    const metric = index === day || index === account ? undefined : meaningOf(header, headers)?.metric;
    if (metric === undefined || Object.values(figures).includes(metric) || !holdsCounts(rows, index)) return;
    // What happened within weeks or months belongs to no single day.
    if (!isSpan || metrics[metric].kind !== 'flow') figures[header] = metric;
  });
  return { kind: 'rows', accountColumn: headers[account ?? -1] ?? null, dayColumn: headers[day ?? -1] ?? null, figures };
}

/** Without days each row is an account, so the first column of words names it. */
function firstWords(headers: readonly string[], rows: Rows): number | null {
  const found = headers.findIndex((header, index) => header !== '' && !isFigureHeader(header) && !holdsCounts(rows, index) && isFilled(rows, index));
  return found === -1 ? null : found;
}

function isFilled(rows: Rows, index: number): boolean {
  return rows.length > 0 && rows.every((row) => (row[index] ?? '').trim() !== '');
}

/** Are most of the cells counts, or marks for withheld ones? */
function holdsCounts(rows: Rows, index: number): boolean {
  return rows.filter((row) => readCount(row[index] ?? '') !== null).length * 2 >= rows.length;
}

/** The figure of a table that has only one, where a title or the corner names it; else the running total, which is what LINE calls friends. */
function metricOfTable(table: UnknownTable): StoredMetricId {
  for (const row of table.rows.slice(0, table.rowsAboveHeader + 1)) {
    for (const cell of row) {
      const words = isAccountHeader(cell) ? [] : [cell, ...cell.split(/[\s:：/／()（）【】「」、,]+/u)];
      const [meaning] = words.flatMap((word) => meaningOf(word, []) ?? []);
      if (meaning !== undefined) return meaning.metric;
    }
  }
  return 'contacts';
}
