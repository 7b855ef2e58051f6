import { dayOf, isoOfDay, type JstDay, type Period } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';
import type { FiguresWords } from '../../utils/i18n/ja/figures';
import type { Language } from '../../utils/i18n/language';
import { fullDay, shortDay } from '../charts/formatFigures';
import type { PeriodChoice } from './periodChoice';

/** `11/19(木)`; with the year when it is not this one. */
export function formatJstDay(on: JstDay, now: Instant, language: Language): string {
  return isoOfDay(on).slice(0, 4) === isoOfDay(dayOf(now)).slice(0, 4) ? shortDay(on, language) : fullDay(on, language);
}

/** `10/23(金) – 11/19(木)`. */
export function formatPeriod(period: Period, now: Instant, words: FiguresWords, language: Language): string {
  return words.period.range(formatJstDay(period.fromOn, now, language), formatJstDay(period.toOn, now, language));
}

/** What the choice is called without its days: `28日`, `先月`. */
export function nameOfPeriod(choice: PeriodChoice, words: FiguresWords): string {
  switch (choice.kind) {
    case 'last':
      return words.period.days(choice.days);
    case 'lastMonth':
      return words.period.lastMonth;
    case 'thisMonth':
      return words.period.thisMonth;
    case 'custom':
      return words.lengths.period;
  }
}
