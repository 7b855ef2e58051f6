import { describe, expect, it } from 'vitest';
import { dayFromIso, dayFromParts, daysIn, daysOf, firstDayOf, isoOfDay, lengthOf, monthOf } from './day';

const dayMs = 86_400_000;

describe('days', () => {
  it('are written as the calendar writes them, from 1900 to 2200', () => {
    for (let on = dayFromIso('1900-01-01') ?? 0; on <= (dayFromIso('2200-12-31') ?? 0); on += 1) {
      const iso = new Date(on * dayMs).toISOString().slice(0, 10);
      if (isoOfDay(on) !== iso || monthOf(on) !== iso.slice(0, 7)) throw new Error(`${on} is ${iso}, not ${isoOfDay(on)} in ${monthOf(on)}`);
    }
    expect(isoOfDay(0)).toBe('1970-01-01');
  });

  it.each([
    ['2024-02-29', 29],
    ['2026-02-28', 28],
    ['2100-02-28', 28],
  ])('knows that February of %s ends there', (iso, length) => {
    const on = dayFromIso(iso) ?? 0;
    expect(daysIn(monthOf(on))).toBe(length);
    expect(firstDayOf(monthOf(on)) + length - 1).toBe(on);
    expect(isoOfDay(on + 1).endsWith('-03-01')).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '20261101', '2026-1-1', ''])('%s is no day', (text) => {
    expect(dayFromIso(text)).toBeNull();
  });

  it('are counted with both ends', () => {
    const period = { fromOn: dayFromParts(2026, 10, 31) ?? 0, toOn: dayFromParts(2026, 11, 2) ?? 0 };
    expect(lengthOf(period)).toBe(3);
    expect(daysOf(period).map(isoOfDay)).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
    expect(daysOf({ fromOn: 2, toOn: 1 })).toEqual([]);
  });
});
