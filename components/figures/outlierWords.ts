import type { Period } from '../../utils/domain/figures/day';
import type { Outlier } from '../../utils/domain/figures/views/outliers';
import type { Instant } from '../../utils/domain/ids';
import { formatCount } from '../../utils/i18n/format';
import type { FiguresWords } from '../../utils/i18n/ja/figures';
import type { Language } from '../../utils/i18n/language';
import { formatChange } from '../charts/formatFigures';
import { formatJstDay } from './figureTexts';

/** Why somebody stands out, as a sentence: how much, what is normal, and which broadcast came before. */
export function reasonOf(outlier: Outlier, now: Instant, words: FiguresWords['outliers'], language: Language): string {
  const days = outlier.toOn - outlier.fromOn + 1;
  const normal = outlier.normal === null ? null : formatChange(Math.round(outlier.normal), language);
  const value = formatChange(outlier.value, language);
  const after = outlier.after?.sentOn ?? null;
  return sentenceOf() + (after === null ? '' : words.then(formatJstDay(after, now, language)));

  function sentenceOf(): string {
    switch (outlier.kind) {
      case 'blocksJumped':
      case 'addsJumped':
      case 'reachableFell':
        return words[outlier.kind](days, value, normal);
      case 'addsStopped':
        return words.addsStopped(days, outlier.normal === null ? null : formatCount(Math.round(outlier.normal), language));
      case 'figuresStopped':
        return words.figuresStopped(outlier.value);
    }
  }
}

/** The few words beside the account's name. */
export function chipOf(outlier: Outlier, now: Instant, words: FiguresWords['chip'], language: Language): string {
  const on = outlier.kind === 'blocksJumped' || outlier.kind === 'addsJumped' ? (outlier.after?.sentOn ?? outlier.fromOn) : outlier.fromOn;
  return words[outlier.kind](formatJstDay(on, now, language));
}

/** When it was seen. */
export function daysOfOutlier({ fromOn, toOn }: Period, now: Instant, words: FiguresWords['outliers'], language: Language): string {
  return words.when(formatJstDay(fromOn, now, language), formatJstDay(toOn, now, language));
}
