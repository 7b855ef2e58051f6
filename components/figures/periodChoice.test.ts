import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../utils/domain/figures/day';
import { readPeriod, resolvePeriod, writePeriod } from './periodChoice';

const day = (iso: string) => dayFromIso(iso) ?? NaN;

describe('readPeriod', () => {
  it.each(['7d', '28d', '365d', 'lastMonth', 'thisMonth', '2026-10-01_2026-10-31', '2026-11-03_2026-11-03'])('%s comes back as it went', (text) => {
    const read = readPeriod(text);
    expect(read && writePeriod(read)).toBe(text);
  });
  it.each(['', '0d', '9999d', '28', 'd', '2026-02-30_2026-03-01', '2026-10-31_2026-10-01', '2026-10-01', '1990-01-01_2026-01-01', 'nextMonth'])(
    '%j is no period',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});

describe('resolvePeriod', () => {
  it.each([
    ['28d', '2026-10-23', '2026-11-19'],
    ['7d', '2026-11-13', '2026-11-19'],
    ['lastMonth', '2026-10-01', '2026-10-31'],
    ['thisMonth', '2026-11-01', '2026-11-21'],
    ['2026-01-05_2026-02-01', '2026-01-05', '2026-02-01'],
  ])('%s ends where it should', (text, from, to) => {
    const choice = readPeriod(text);
    if (choice === null) throw new Error('no period');
    const period = resolvePeriod(choice, day('2026-11-19'), day('2026-11-22'));
    expect([isoOfDay(period.fromOn), isoOfDay(period.toOn)]).toEqual([from, to]);
  });
  it('on the first of a month this month is that day', () => {
    const period = resolvePeriod({ kind: 'thisMonth' }, day('2026-11-30'), day('2026-12-01'));
    expect([isoOfDay(period.fromOn), isoOfDay(period.toOn)]).toEqual(['2026-12-01', '2026-12-01']);
  });
});
