import { getHolidaysOf } from 'japanese-holidays';
import { isoOfDay, type JstDay } from '../domain/figures/day';

/** Name of the Japanese public holiday on that day, in Japanese, substitute holidays included; null = none. */
export function japaneseHoliday(day: JstDay): string | null {
  const [year = 0, month = 0, date = 0] = isoOfDay(day).split('-').map(Number);
  return getHolidaysOf(year, true).find((holiday) => holiday.month === month && holiday.date === date)?.name ?? null;
}
