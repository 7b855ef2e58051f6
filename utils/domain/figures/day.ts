import { dayMs, jstDay } from '../time/jst';
import type { Instant } from '../ids';

/** A day of Japan as the number of days since 1970-01-01. LINE counts its figures by such days (manager-line-biz §1.1). Names ending in `On` hold one. */
export type JstDay = number;

/** `yyyy-MM`. */
export type Month = string;

/** Both ends included. */
export interface Period {
  readonly fromOn: JstDay;
  readonly toOn: JstDay;
}

const isoShape = /^\d{4}-\d{2}-\d{2}$/;

export function dayOf(at: Instant): JstDay {
  return jstDay(at);
}

/** `2026-11-22`. */
export function isoOfDay(on: JstDay): string {
  const { year, month, day } = partsOfDay(on);
  return `${monthText(year, month)}-${twoDigits(day)}`;
}

/**
 * Calendar parts of a day, by arithmetic alone: an import asks this for every row, and a Date object each time was the dearest part of it.
 * Years are counted from March, so that the leap day is the last one of its year.
 */
function partsOfDay(on: JstDay): { readonly year: number; readonly month: number; readonly day: number } {
  const sinceEra = on + daysFromMarchOfYear0;
  const era = Math.floor(sinceEra / daysIn400Years);
  const dayOfEra = sinceEra - era * daysIn400Years;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** From 0000-03-01 to 1970-01-01. */
const daysFromMarchOfYear0 = 719_468;
const daysIn400Years = 146_097;

function monthText(year: number, month: number): Month {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The day `year`-`month`-`day` (month 1–12); null when there is no such day. */
export function dayFromParts(year: number, month: number, day: number): JstDay | null {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? at / dayMs : null;
}

/** Reads `2026-11-22`; null when it is no day. */
export function dayFromIso(text: string): JstDay | null {
  if (!isoShape.test(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayFromParts(year, month, day);
}

export function monthOf(on: JstDay): Month {
  const { year, month } = partsOfDay(on);
  return monthText(year, month);
}

export function firstDayOf(month: Month): JstDay {
  const on = dayFromIso(`${month}-01`);
  if (on === null) throw new Error(`${month} is no month`);
  return on;
}

export function daysIn(month: Month): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** Number of days, both ends counted. */
export function lengthOf(period: Period): number {
  return period.toOn - period.fromOn + 1;
}

/** Every day of a period, first to last. */
export function daysOf(period: Period): readonly JstDay[] {
  return Array.from({ length: Math.max(0, lengthOf(period)) }, (_, index) => period.fromOn + index);
}
