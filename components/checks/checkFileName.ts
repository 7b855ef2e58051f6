import { dayOf, isoOfDay } from '../../utils/domain/figures/day';
import { plainFileName } from '../../utils/domain/plainFileName';
import type { Instant } from '../../utils/domain/ids';

const mostSigns = 80;

/** A name every file system takes, with the day in Japan: `yobirin-点検-秋の新作-2026-11-26.json`. */
export function checkFileName(name: string, now: Instant, ending: 'json' | 'csv'): string {
  const short = [...name.slice(0, 2 * mostSigns)].slice(0, mostSigns).join('');
  const safe = plainFileName(short, 150, '-').replace(/[-\s]+/gu, '-');
  return `yobirin-${safe}-${isoOfDay(dayOf(now))}.${ending}`;
}
