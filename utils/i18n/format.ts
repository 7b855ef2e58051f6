import { dayMs, hourMs, jstDay, minuteMs, toJst } from '../domain/time/jst';
import type { Instant } from '../domain/ids';
import type { Language } from './language';

/** A sentence with the parts that must be seen first set in bold. */
export type Phrase = readonly (string | { readonly b: string })[];

/** Western digits and years in every language, as in LINE's own figures. */
const tags: Readonly<Record<Language, string>> = {
  ja: 'ja-JP',
  en: 'en-GB',
  th: 'th-TH-u-ca-gregory-nu-latn',
  'zh-TW': 'zh-TW',
};

const numberFormats = new Map<Language, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();

/** Thousands separated by the interface language. */
export function formatCount(count: number, language: Language): string {
  let format = numberFormats.get(language);
  if (!format) numberFormats.set(language, (format = new Intl.NumberFormat(tags[language])));
  return format.format(count);
}

/** Names or parts one after another, with the comma of the language. */
export function formatList(parts: readonly string[], language: Language): string {
  return parts.join(language === 'ja' || language === 'zh-TW' ? '、' : ', ');
}

const currencySigns = { JPY: '¥', TWD: 'NT$', THB: '฿' } as const;

/** An amount with its currency's sign, the same in every language; two decimals where there are any. */
export function formatMoney(amount: number, currency: keyof typeof currencySigns, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = new Intl.NumberFormat(tags[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${currencySigns[currency]}${number.format(amount)}`;
}

/** The word that fits the number. Languages without plural give only `other`. */
export function plural(count: number, language: Language, forms: { readonly one?: string; readonly other: string }): string {
  let rules = pluralRules.get(language);
  if (!rules) pluralRules.set(language, (rules = new Intl.PluralRules(tags[language])));
  return rules.select(count) === 'one' ? (forms.one ?? forms.other) : forms.other;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) dateFormats.set(key, (format = new Intl.DateTimeFormat(tags[language], { timeZone: 'Asia/Tokyo', ...options })));
  return format;
}

/** Clock time in Japan, 24 hours: `8:55`, `21:14`. */
export function formatTime(at: Instant): string {
  const { hour, minute } = toJst(at);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

const withDay: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const cjkDay: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric' };

function weekday(at: Instant, language: Language): string {
  return dateFormat(language, { weekday: language === 'zh-TW' ? 'narrow' : 'short' }).format(at);
}

/** Japanese and Chinese put the weekday behind the day, in brackets; English and Thai in front. */
function withWeekday(day: string, at: Instant, language: Language): string {
  return language === 'ja' || language === 'zh-TW' ? `${day}(${weekday(at, language)})` : `${weekday(at, language)} ${day}`;
}

function dayOptions(language: Language): Intl.DateTimeFormatOptions {
  return language === 'ja' || language === 'zh-TW' ? cjkDay : withDay;
}

/** Day with weekday, for decisions: `11月19日(木)`, `Thu 19 Nov`. */
export function formatDay(at: Instant, language: Language): string {
  return withWeekday(dateFormat(language, dayOptions(language)).format(at), at, language);
}

/** The same with the year. */
export function formatFullDay(at: Instant, language: Language): string {
  return withWeekday(dateFormat(language, { year: 'numeric', ...dayOptions(language) }).format(at), at, language);
}

/** Day with weekday where room is scarce: `11/19(木)`, `Thu 19 Nov`. */
export function formatShortDay(at: Instant, language: Language): string {
  if (language === 'en' || language === 'th') return formatDay(at, language);
  return withWeekday(dateFormat(language, { month: 'numeric', day: 'numeric' }).format(at), at, language);
}

/** Day where only its number fits: `11/22`, `22 Nov`. */
export function formatCellDay(at: Instant, language: Language): string {
  return dateFormat(language, language === 'ja' || language === 'zh-TW' ? { month: 'numeric', day: 'numeric' } : withDay).format(at);
}

/** Day, weekday and time: `11月20日(金) 14:29`. The year is said when it is not this one. */
export function formatMoment(at: Instant, now: Instant, language: Language): string {
  const day = toJst(at).year === toJst(now).year ? formatDay(at, language) : formatFullDay(at, language);
  return `${day} ${formatTime(at)}`;
}

const yesterday: Readonly<Record<Language, string>> = { ja: '昨日', en: 'yesterday', th: 'เมื่อวาน', 'zh-TW': '昨天' };

/** As short as it can be said: time today, "yesterday 21:14", else the day, with the year when it is another one. */
export function formatWhen(at: Instant, now: Instant, language: Language): string {
  const days = jstDay(now) - jstDay(at);
  if (days === 0) return formatTime(at);
  if (days === 1) return `${yesterday[language]} ${formatTime(at)}`;
  if (toJst(at).year === toJst(now).year) return formatShortDay(at, language);
  return dateFormat(language, { year: 'numeric', month: language === 'en' || language === 'th' ? 'short' : 'numeric', day: 'numeric' }).format(at);
}

/** Somewhere between two looks, as short as it can be said: times today and yesterday, else the day, else days. */
export function formatBetween(from: Instant, to: Instant, now: Instant, language: Language): string {
  if (jstDay(from) === jstDay(to)) {
    const times = `${formatTime(from)}–${formatTime(to)}`;
    const days = jstDay(now) - jstDay(to);
    return days === 0 ? times : days === 1 ? `${yesterday[language]} ${times}` : formatWhen(to, now, language);
  }
  if (to - from < 12 * hourMs) return `${formatShortDay(from, language)} ${formatTime(from)}–${formatTime(to)}`;
  return `${formatShortDay(from, language)}–${formatShortDay(to, language)}`;
}

const withinTheMinute: Readonly<Record<Language, string>> = {
  ja: '1分以内',
  en: 'within the last minute',
  th: 'ภายใน 1 นาทีที่ผ่านมา',
  'zh-TW': '1 分鐘內',
};

/** How long ago, in one unit: `3分前`, `2 hours ago`. Under a minute, and for clocks that disagree, the last minute. */
export function formatAgo(at: Instant, now: Instant, language: Language): string {
  const past = now - at;
  if (past < minuteMs) return withinTheMinute[language];
  const [unitMs, unit] = past < hourMs ? ([minuteMs, 'minute'] as const) : past < dayMs ? ([hourMs, 'hour'] as const) : ([dayMs, 'day'] as const);
  const said = new Intl.RelativeTimeFormat(tags[language], { numeric: 'always' }).format(-Math.floor(past / unitMs), unit);
  // Japanese is set without the space some browsers put after the number.
  return language === 'ja' ? said.replace(' ', '') : said;
}
