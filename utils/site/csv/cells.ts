import { dayFromParts, daysIn, type JstDay, type Period } from '../../domain/figures/day';
import type { FigureValue } from '../../domain/figures/figure';

/**
 * What stands for a figure LINE does not show. What its CSVs print there is unknown (manager-line-biz §0.4, §9.3): all of these are taken so, and
 * the words our own exports write in the four languages (a test holds them together).
 */
const withheldMarks: ReadonlySet<string> = new Set([
  ...['', '-', '--', '‐', '‑', '‒', '–', '—', '―', '−', 'ー', '─', 'null', 'n/a', '#n/a'],
  ...['非表示', 'not shown', 'withheld', 'ไม่แสดง', '不顯示'],
]);

/** ASCII without white space and apostrophes: nearly every cell, and normalising hundreds of thousands of them is felt. */
const alreadyPlain = /^[!-&(-~]+$/;
/** How nearly all figures and days stand in LINE's own files: read without further ado. */
const fewDigits = /^\d{1,15}$/;
const eightDigits = /^\d{8}$/;
const integerShape = /^(\d{1,3}(,\d{3})+|\d+)(\.0+)?$/;
const percentShape = /^(\d{1,3})(\.\d+)?\s*%?$/;
const dayShape = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年\s*(\d{1,2})月\s*(\d{1,2})日|(\d{2})(\d{2}))$/;
const monthShape = /^(\d{4})(?:[-/.](\d{1,2})|年\s*(\d{1,2})月)$/;
/** A weekday in brackets, and a midnight that spreadsheets add. */
const dayTail = /\s*\([^()]{1,12}\)$|[\sT]\s*0{1,2}:00(:00)?(\.0+)?$/;
const rangeMark = /\s*(?:[~〜〰]|から|\bto\b|\s[-–—]\s)\s*/;
const compactRange = /^(\d{8}|\d{4}[/.]\d{1,2}[/.]\d{1,2})[-–—](\d{8}|\d{4}[/.]\d{1,2}[/.]\d{1,2})$/;
/**
 * Longer than any day or span is written. Looking for one in a cell without end (a file with an open quote is one single cell) would take a time
 * that grows with the square of its length.
 */
const longestPeriod = 100;
/** LINE's figures begin in 2016; a year far outside is a misread cell. */
const earliestYear = 2000;
const latestYear = 2099;

/** The text of a cell: full-width letters and digits made narrow, the apostrophe that keeps spreadsheets from calculating taken off. */
export function plainCell(cell: string): string {
  if (alreadyPlain.test(cell)) return cell;
  return cell
    .normalize('NFKC')
    .trim()
    .replace(/^'(?=.)/u, '')
    .trim();
}

export function isWithheld(cell: string): boolean {
  return withheldMarks.has(plainCell(cell).toLowerCase());
}

/** A number of people or messages: whole, not negative, thousands separators allowed. Null when the cell is neither that nor withheld. */
export function readCount(cell: string): FigureValue | null {
  if (fewDigits.test(cell)) return Number(cell);
  const text = plainCell(cell);
  if (withheldMarks.has(text.toLowerCase())) return 'withheld';
  if (!integerShape.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** A share in per cent, 0–100, with or without the sign. Null when the cell is neither that nor withheld. */
export function readPercent(cell: string): FigureValue | null {
  const text = plainCell(cell);
  if (withheldMarks.has(text.toLowerCase())) return 'withheld';
  if (!percentShape.test(text)) return null;
  const value = Number(text.replace('%', ''));
  return value <= 100 ? value : null;
}

/** One day in any of the notations of manager-line-biz §1.1; null when it is none. */
export function readDay(cell: string): JstDay | null {
  if (eightDigits.test(cell)) return dayOfParts(cell.slice(0, 4), cell.slice(4, 6), cell.slice(6));
  let text = plainCell(cell);
  if (text.length > longestPeriod) return null;
  while (dayTail.test(text)) text = text.replace(dayTail, '').trim();
  const match = dayShape.exec(text);
  return match === null ? null : dayOfParts(match[1], match[3] ?? match[5] ?? match[7], match[4] ?? match[6] ?? match[8]);
}

function dayOfParts(yearText: string | undefined, month: string | undefined, day: string | undefined): JstDay | null {
  const year = Number(yearText);
  return isPlausibleYear(year) ? dayFromParts(year, Number(month), Number(day)) : null;
}

/** A day, a month, or two days with a mark between them; null when it is none. */
export function readPeriod(cell: string): Period | null {
  const on = readDay(cell);
  if (on !== null) return { fromOn: on, toOn: on };
  const text = plainCell(cell);
  if (text.length > longestPeriod) return null;
  const parts = compactRange.exec(text)?.slice(1) ?? text.split(rangeMark);
  const [from, to, ...more] = parts.map(readDay);
  if (more.length === 0 && from != null && to != null && from <= to) return { fromOn: from, toOn: to };
  return readMonth(text);
}

function readMonth(text: string): Period | null {
  const match = monthShape.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2] ?? match[3])];
  const fromOn = isPlausibleYear(year) ? dayFromParts(year, month, 1) : null;
  if (fromOn === null) return null;
  return { fromOn, toOn: fromOn + daysIn(`${String(year)}-${String(month).padStart(2, '0')}`) - 1 };
}

function isPlausibleYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear;
}
