import { isAccountHeader } from './accountColumn';
import { readCount, readPeriod } from './cells';
import { isDayHeader } from './dayColumn';
import { isFigureHeader } from './figureAliases';

const headerWithin = 30;
const fewestAliases = 3;

/**
 * Guesses how many rows stand above the header (manager-line-biz §4.6): the header is the first row with three or more known names, else the
 * first made mostly of days, else the first of those with the most cells that are neither numbers nor days.
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, headerWithin);
  const byNames = first.findIndex((row) => row.filter(isKnownName).length >= fewestAliases);
  if (byNames !== -1) return byNames;
  const byDays = first.findIndex((row, index) => isRowOfDays(row, rows[index + 1] ?? []));
  if (byDays !== -1) return byDays;
  const words = first.map((row) => row.filter(isWord).length);
  return Math.max(0, words.indexOf(Math.max(...words)));
}

function isKnownName(cell: string): boolean {
  return isFigureHeader(cell) || isAccountHeader(cell) || isDayHeader(cell);
}

/** Different days in most cells, above a row of figures. */
function isRowOfDays(row: readonly string[], below: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const days = filled.map(readPeriod).filter((period) => period !== null);
  const isVaried = new Set(days.map((period) => period.toOn)).size === days.length;
  const figuresBelow = row.filter((cell, index) => readPeriod(cell) !== null && readCount(below[index] ?? '') !== null).length;
  return days.length > 0 && isVaried && days.length * 2 >= filled.length && figuresBelow * 2 >= days.length && below.length === row.length;
}

function isWord(cell: string): boolean {
  return cell.trim() !== '' && readCount(cell) === null && readPeriod(cell) === null;
}
