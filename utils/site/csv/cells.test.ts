import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../domain/figures/day';
import { languages } from '../../i18n/language';
import { loadWords } from '../../i18n/words';
import { readCount, readDay, readPercent, readPeriod } from './cells';

describe('readCount', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['１，２３４', 1234],
    [' 12 ', 12],
    ['12.0', 12],
    ['1,200.00', 1200],
    ["'12", 12],
    ['007', 7],
    ['', 'withheld'],
    ['  ', 'withheld'],
    ['-', 'withheld'],
    ['―', 'withheld'],
    ['–', 'withheld'],
    ['—', 'withheld'],
    ['ー', 'withheld'],
    ['NULL', 'withheld'],
    ['n/a', 'withheld'],
    ['#N/A', 'withheld'],
    ['-1', null],
    ['+1', null],
    ['1.5', null],
    ['12,34', null],
    ['1,2345', null],
    ['1.2E+05', null],
    ['12%', null],
    ['12人', null],
    ['twelve', null],
    ['9007199254740993', null],
    ['0x10', null],
  ])('%j is %j', (cell, value) => {
    expect(readCount(cell)).toBe(value);
  });
});

it.each(languages)('the word our exports write for a withheld figure is read back (%s)', async (language) => {
  const { metrics } = await loadWords(language);
  expect(readCount(metrics.withheld)).toBe('withheld');
});

describe('readPercent', () => {
  it.each([
    ['12.5', 12.5],
    ['12.5%', 12.5],
    ['１２．５％', 12.5],
    ['100', 100],
    ['0', 0],
    ['-', 'withheld'],
    ['', 'withheld'],
    ['100.1', null],
    ['-3', null],
    ['12,5', null],
    ['many', null],
  ])('%j is %j', (cell, value) => {
    expect(readPercent(cell)).toBe(value);
  });
});

describe('readDay', () => {
  it.each([
    ['20261101', '2026-11-01'],
    ['2026-11-01', '2026-11-01'],
    ['2026/11/01', '2026-11-01'],
    ['2026/1/9', '2026-01-09'],
    ['2026.11.01', '2026-11-01'],
    ['2026年11月1日', '2026-11-01'],
    ['2026年1月09日', '2026-01-09'],
    ['２０２６／１１／０１', '2026-11-01'],
    ['2026/11/01（日）', '2026-11-01'],
    ['2026-11-01 00:00:00', '2026-11-01'],
    ['2026/11/1 0:00', '2026-11-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-11-00', null],
    ['20261301', null],
    ['2026-11/01', null],
    ['11/01/2026', null],
    ['1899-12-30', null],
    ['2026-11-01 10:00', null],
    ['2026年11月', null],
    ['46327', null],
    ['', null],
    ['-', null],
  ])('%j is %j', (cell, day) => {
    const on = readDay(cell);
    expect(on === null ? null : isoOfDay(on)).toBe(day);
  });
});

describe('readPeriod', () => {
  it.each([
    ['2026/11/01', '2026-11-01 2026-11-01'],
    ['2026/10/01〜2026/10/31', '2026-10-01 2026-10-31'],
    ['2026/10/01～2026/10/31', '2026-10-01 2026-10-31'],
    ['2026/10/01 - 2026/10/31', '2026-10-01 2026-10-31'],
    ['2026-10-01 – 2026-10-31', '2026-10-01 2026-10-31'],
    ['20261001-20261031', '2026-10-01 2026-10-31'],
    ['2026年10月1日から2026年10月7日', '2026-10-01 2026-10-07'],
    ['2026-10-01 to 2026-10-07', '2026-10-01 2026-10-07'],
    ['2026年2月', '2026-02-01 2026-02-28'],
    ['2026-02', '2026-02-01 2026-02-28'],
    ['2026/10/31〜2026/10/01', null],
    ['2026/10/01〜', null],
    ['2026-13', null],
    ['last week', null],
  ])('%j is %j', (cell, span) => {
    const period = readPeriod(cell);
    expect(period === null ? null : `${isoOfDay(period.fromOn)} ${isoOfDay(period.toOn)}`).toBe(span);
  });
});
