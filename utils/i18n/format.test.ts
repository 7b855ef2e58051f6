import { describe, expect, it } from 'vitest';
import { formatAgo, formatBetween, formatCount, formatDay, formatList, formatMoment, formatMoney, formatTime, formatWhen, plural } from './format';
import type { Language } from './language';

const at = (text: string) => Date.parse(`${text}:00+09:00`);
const now = at('2026-11-20T14:32');

describe('formatWhen', () => {
  const cases: readonly [string, Language, string][] = [
    ['2026-11-20T08:05', 'ja', '8:05'],
    ['2026-11-20T00:00', 'ja', '0:00'],
    ['2026-11-19T23:59', 'ja', '昨日 23:59'],
    ['2026-11-19T23:59', 'en', 'yesterday 23:59'],
    ['2026-11-18T12:00', 'ja', '11/18(水)'],
    ['2026-11-18T12:00', 'zh-TW', '11/18(三)'],
    ['2026-11-18T12:00', 'en', 'Wed 18 Nov'],
    ['2025-11-18T12:00', 'ja', '2025/11/18'],
    ['2025-11-18T12:00', 'en', '18 Nov 2025'],
  ];
  it.each(cases)('%s in %s', (moment, language, expected) => {
    expect(formatWhen(at(moment), now, language)).toBe(expected);
  });
});

describe('formatBetween', () => {
  const cases: readonly [string, string, string][] = [
    ['2026-11-20T13:50', '2026-11-20T14:05', '13:50–14:05'],
    ['2026-11-18T13:50', '2026-11-18T14:05', '11/18(水)'],
    ['2026-11-19T13:50', '2026-11-19T14:05', '昨日 13:50–14:05'],
    ['2026-11-19T22:50', '2026-11-20T08:05', '11/19(木) 22:50–8:05'],
    ['2026-11-17T22:50', '2026-11-20T08:05', '11/17(火)–11/20(金)'],
  ];
  it.each(cases)('%s to %s', (from, to, expected) => {
    expect(formatBetween(at(from), at(to), now, 'ja')).toBe(expected);
  });
});

describe('formatAgo', () => {
  const cases: readonly [number, Language, string][] = [
    [0, 'ja', '1分以内'],
    [-5_000, 'en', 'within the last minute'],
    [180_000, 'ja', '3分前'],
    [60_000, 'en', '1 minute ago'],
    [2 * 3_600_000, 'en', '2 hours ago'],
    [50 * 3_600_000, 'ja', '2日前'],
  ];
  it.each(cases)('%d ms in %s', (past, language, expected) => {
    expect(formatAgo(now - past, now, language)).toBe(expected);
  });
});

describe('days, numbers, plurals', () => {
  it('writes the year only when it is another one', () => {
    expect(formatMoment(at('2026-11-19T21:14'), now, 'ja')).toBe('11月19日(木) 21:14');
    expect(formatMoment(at('2025-11-19T21:14'), now, 'ja')).toBe('2025年11月19日(水) 21:14');
  });
  it('keeps the western year and digits in Thai', () => {
    expect(formatMoment(at('2025-11-19T21:14'), now, 'th')).toContain('2025');
    expect(formatDay(at('2026-11-19T21:14'), 'th')).toContain('19');
  });
  it('tells the time of Japan', () => {
    expect(formatTime(Date.UTC(2026, 10, 20, 15, 4))).toBe('0:04');
  });
  it('separates thousands', () => {
    expect(formatCount(155_316, 'ja')).toBe('155,316');
  });
  it('puts the comma of the language between names', () => {
    const list = (language: Language) => formatList(['A店', 'B店'], language);
    expect([list('ja'), list('zh-TW'), list('en'), list('th')]).toEqual(['A店、B店', 'A店、B店', 'A店, B店', 'A店, B店']);
  });
  it('chooses the plural where a language has one', () => {
    const forms = { one: 'account', other: 'accounts' };
    expect([plural(1, 'en', forms), plural(0, 'en', forms), plural(2, 'en', forms), plural(1, 'ja', forms)]).toEqual([
      'account',
      'accounts',
      'accounts',
      'accounts',
    ]);
  });
});

describe('money', () => {
  it.each([
    [7_026, 'JPY', 'ja', '¥7,026'],
    [7_026, 'JPY', 'en', '¥7,026'],
    [2.8, 'JPY', 'ja', '¥2.80'],
    [500, 'THB', 'th', '฿500'],
    [200, 'TWD', 'zh-TW', 'NT$200'],
  ] as const)('%d %s in %s', (amount, currency, language, text) => {
    expect(formatMoney(amount, currency, language)).toBe(text);
  });
});
