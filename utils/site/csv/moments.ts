import type { JstDay } from '../../domain/figures/day';
import { dayOf } from '../../domain/figures/day';
import type { Instant } from '../../domain/ids';
import { atJstDay } from '../../domain/time/jst';
import { plainCell, readDay } from './cells';

/** When something happened; a file may give the day without the time. */
export interface Moment {
  readonly at: Instant | null;
  readonly on: JstDay;
}

const clock = /^(.+?)[\sT]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const compact = /^(\d{8})(\d{2})(\d{2})(\d{2})?$/;
const epochSeconds = /^\d{10}$/;
const epochMs = /^\d{13}$/;
/** Longer than any moment is written; what is longer is not searched for one. */
const longestMoment = 100;
const japanMinutes = 9 * 60;
/** 2011-01-01, before there were official accounts. */
const earliestAt = 1_293_840_000_000;

/**
 * Reads a moment in any plausible notation: how LINE writes `sentDate` is unknown (manager-line-biz §1.3, §9.4). Epoch seconds or
 * milliseconds, `yyyyMMdd` with or without a time, ISO 8601, `yyyy/MM/dd HH:mm(:ss)`. Without a zone it is Japan's time. Null when it is none.
 */
export function readMoment(cell: string): Moment | null {
  const text = plainCell(cell);
  if (text.length > longestMoment) return null;
  if (epochSeconds.test(text)) return epoch(Number(text) * 1000);
  if (epochMs.test(text)) return epoch(Number(text));
  const day = readDay(text);
  if (day !== null && !clock.test(text)) return { at: null, on: day };
  const digits = compact.exec(text);
  if (digits !== null) return onClock(readDay(digits[1] ?? ''), digits[2], digits[3], digits[4], undefined, undefined);
  const match = clock.exec(text);
  return match === null ? null : onClock(readDay(match[1] ?? ''), match[2], match[3], match[4], match[5], match[6]);
}

function epoch(at: Instant): Moment | null {
  return at < earliestAt ? null : { at, on: dayOf(at) };
}

type Digits = string | undefined;

function onClock(on: JstDay | null, hours: Digits, minutes: Digits, seconds: Digits, fraction: Digits, zone: Digits): Moment | null {
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  const ahead = zone === undefined ? japanMinutes : zoneMinutes(zone);
  if (on === null || ahead === null || hour > 23 || minute > 59 || second > 59) return null;
  const inJapan = atJstDay(on, hour, minute) + second * 1000 + Number((fraction ?? '').padEnd(3, '0'));
  const at = inJapan + (japanMinutes - ahead) * 60_000;
  return { at, on: dayOf(at) };
}

/** Null: no such zone; the farthest are 14 hours away. */
function zoneMinutes(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const away = Number(hours) * 60 + Number(minutes);
  return away > 14 * 60 || Number(minutes) > 59 ? null : (sign === '-' ? -1 : 1) * away;
}
