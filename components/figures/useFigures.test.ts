import { expect, it } from 'vitest';
import { dayFromIso } from '../../utils/domain/figures/day';
import { type FigureTab, figureTabs } from './figuresAddress';
import { readPeriod } from './periodChoice';
import { monthsFirst, reachesBack } from './useFigures';

const day = (iso: string) => dayFromIso(iso) ?? 0;

it.each<readonly [string, FigureTab | null, number | null]>([
  ['28d', 'overview', 6],
  ['90d', 'growth', 9],
  ['365d', 'overview', null],
  ['lastMonth', 'overview', null],
  ['28d', 'comparison', null],
  ['28d', 'coverage', null],
  ['28d', null, null],
])('%s on %s begins with %s months', (period, tab, months) => {
  const choice = readPeriod(period);
  expect(choice === null ? undefined : monthsFirst(choice, tab)).toBe(months);
});

it('asks for the days a period is compared with', () => {
  const recent = { accounts: [], series: new Map(), broadcasts: [], since: '2026-06' };
  const from = (iso: string) => ({ fromOn: day(iso), toOn: day(iso) + 27 });
  expect(reachesBack(recent, from('2026-09-30'), 'overview')).toBe(true);
  expect(reachesBack(recent, from('2026-09-29'), 'overview')).toBe(false);
  expect(reachesBack({ ...recent, since: null }, from('2001-01-01'), 'comparison')).toBe(true);
  expect(figureTabs.filter((tab) => !reachesBack(recent, from('2026-10-20'), tab))).toEqual(['comparison', 'coverage']);
});
