import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import { dayOf } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';

/** What a moment's day is in Japan: its holiday in Japanese, and whether it is a Saturday or Sunday. */
export function useHoliday(at: Instant | null): { readonly holiday: string | null; readonly weekend: boolean } {
  if (at === null) return { holiday: null, weekend: false };
  const day = dayOf(at);
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return { holiday: japaneseHoliday(day), weekend: weekday === 0 || weekday === 6 };
}
