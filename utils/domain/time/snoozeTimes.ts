import type { Instant } from '../ids';
import { atJstDay, jstDay, minuteMs, toJst } from './jst';

export type SnoozeChoice = 'evening' | 'tomorrow' | 'monday';

const eveningHour = 18;
const morningHour = 9;
/** An evening nearer than this is no rest. */
const shortestRestMs = 30 * minuteMs;

/** When a resting group may ring again, in Japanese time. The evening is left out once it is near or over. */
export function snoozeTimes(now: Instant): readonly { readonly choice: SnoozeChoice; readonly untilAt: Instant }[] {
  const today = jstDay(now);
  const evening = atJstDay(today, eveningHour);
  const daysToMonday = (8 - toJst(now).weekday) % 7 || 7;
  return [
    ...(evening - now >= shortestRestMs ? [{ choice: 'evening', untilAt: evening } as const] : []),
    { choice: 'tomorrow', untilAt: atJstDay(today + 1, morningHour) },
    { choice: 'monday', untilAt: atJstDay(today + daysToMonday, morningHour) },
  ];
}
