import type { Instant } from '../ids';

/** LINE's figures and shop hours are Japan's: days and clock times are JST everywhere. Japan has kept UTC+9 without summer time since 1952. */
const jstOffsetMs = 9 * 60 * 60 * 1000;
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
/** End of the year 9999 in Japan. No field takes a later moment, and shifted to Japan the last ones a Date can hold are none at all. */
export const lastInstant: Instant = Date.UTC(10_000, 0, 1) - jstOffsetMs - 1;

/** Wall clock in Japan. `month` 1–12, `weekday` 0 = Sunday. */
export interface JstMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

export function toJst(at: Instant): JstMoment {
  const shifted = new Date(at + jstOffsetMs);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

/** Days since 1970-01-01 in Japan; equal for two instants of the same Japanese day. */
export function jstDay(at: Instant): number {
  return Math.floor((at + jstOffsetMs) / dayMs);
}

/** Start of a Japanese day plus a clock time. */
export function atJstDay(day: number, hour: number, minute = 0): Instant {
  return day * dayMs - jstOffsetMs + hour * hourMs + minute * minuteMs;
}

const localShape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/** What a `datetime-local` field holds, read as Japanese time; null when it is no moment. */
export function parseJstLocal(text: string): Instant | null {
  const match = localShape.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const at = Date.UTC(year, month - 1, day, hour, minute) - jstOffsetMs;
  const back = toJst(at);
  return back.month === month && back.day === day && back.hour === hour && back.minute === minute ? at : null;
}

/** The same moment as a `datetime-local` field writes it. */
export function toJstLocal(at: Instant): string {
  return new Date(at + jstOffsetMs).toISOString().slice(0, 16);
}
