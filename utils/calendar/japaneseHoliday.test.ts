import { expect, it } from 'vitest';
import { dayFromIso } from '../domain/figures/day';
import { japaneseHoliday } from './japaneseHoliday';

it.each([
  ['2026-11-23', '勤労感謝の日'],
  ['2026-11-24', null],
  ['2027-01-01', '元日'],
  ['2027-03-21', '春分の日'],
  ['2027-03-22', '振替休日'],
  ['2026-09-22', '国民の休日'],
  ['2026-12-24', null],
])('%s: %s', (iso, name) => {
  expect(japaneseHoliday(dayFromIso(iso) ?? 0)).toBe(name);
});
