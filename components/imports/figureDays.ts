import type { JstDay } from '../../utils/domain/figures/day';
import { atJstDay } from '../../utils/domain/time/jst';
import type { Language } from '../../utils/i18n/language';

const tags: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB', th: 'th-TH-u-ca-gregory-nu-latn', 'zh-TW': 'zh-TW' };
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(tags[language], {
      timeZone: 'Asia/Tokyo',
      year: 'numeric',
      month: language === 'en' || language === 'th' ? 'short' : 'numeric',
      day: 'numeric',
    });
  formats.set(language, format);
  return format;
}

/** A day with its year, short: figures often reach over the turn of a year. */
export function formatFigureDay(on: JstDay, language: Language): string {
  return formatOf(language).format(atJstDay(on, 12));
}

/** From the first to the last day; one day when they are the same; null when either is unknown. */
export function formatFigurePeriod(firstOn: JstDay | null, lastOn: JstDay | null, language: Language): string | null {
  if (firstOn === null || lastOn === null) return null;
  if (firstOn === lastOn) return formatFigureDay(firstOn, language);
  return `${formatFigureDay(firstOn, language)} – ${formatFigureDay(lastOn, language)}`;
}
