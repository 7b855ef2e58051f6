import { dayOf, isoOfDay } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';

/** A name every file system takes, with the day in Japan: `yobirin-点検-秋の新作-2026-11-26.json`. */
export function checkFileName(name: string, now: Instant, ending: 'json' | 'csv'): string {
  const safe = name.replace(/[\\/:*?"<>|\s\u0000-\u001f\u007f]+/gu, '-').slice(0, 80);
  return `yobirin-${safe}-${isoOfDay(dayOf(now))}.${ending}`;
}
