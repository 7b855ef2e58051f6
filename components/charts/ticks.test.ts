import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../utils/domain/figures/day';
import { dayTicks, monthAway, valueAxis } from './ticks';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe('valueAxis', () => {
  it.each([
    ['people that start far lower begin at 0', [200, 1_000], {}, [0, 200, 400, 600, 800, 1_000]],
    ['people close together do not', [950, 1_040], {}, [940, 960, 980, 1_000, 1_020, 1_040]],
    ['indexed figures never do', [20, 118], { mayStartAtZero: false }, [20, 40, 60, 80, 100, 120]],
    ['missing values do not count', [null, 96, null, 118], { mayStartAtZero: false }, [95, 100, 105, 110, 115, 120]],
    ['one and the same value has an axis around it', [100], { mayStartAtZero: false, smallestStep: 1 }, [98, 100, 102]],
    ['zero alone goes up to one', [0, 0], {}, [0, 1]],
    ['people are not cut in pieces', [3, 4], { smallestStep: 1 }, [3, 4]],
    ['shares are', [0.2, 0.26], { smallestStep: 0.001 }, [0.2, 0.22, 0.24, 0.26]],
    ['changes go below zero', [-30, 50], {}, [-40, -20, 0, 20, 40, 60]],
  ])('%s', (_, values, options, ticks) => {
    expect(valueAxis(values, options)?.ticks).toEqual(ticks);
  });
  it('is nothing without values', () => {
    expect(valueAxis([null, null], {})).toBeNull();
    expect(valueAxis([], {})).toBeNull();
  });
});

describe('dayTicks', () => {
  it.each([
    ['a week, every day', '2026-11-13', '2026-11-19', 900, 7],
    ['one day', '2026-11-19', '2026-11-19', 900, 1],
    ['no room but for one', '2026-11-13', '2026-11-19', 60, 1],
  ])('%s', (_, from, to, width, count) => {
    expect(dayTicks({ fromOn: day(from), toOn: day(to) }, width, 72)).toHaveLength(count);
  });
  it('90 days: months, and both ends', () => {
    const ticks = dayTicks({ fromOn: day('2026-08-21'), toOn: day('2026-11-19') }, 894, 72);
    expect(ticks.map(isoOfDay)).toEqual(['2026-08-21', '2026-09-01', '2026-10-01', '2026-11-01', '2026-11-19']);
  });
  it('three years: no two labels touch', () => {
    const period = { fromOn: day('2023-11-20'), toOn: day('2026-11-19') };
    const ticks = dayTicks(period, 800, 72);
    const perDay = 800 / (period.toOn - period.fromOn);
    expect(ticks.slice(1).every((on, index) => (on - (ticks[index] ?? 0)) * perDay >= 72)).toBe(true);
    expect(ticks.slice(1, -1).map(isoOfDay)).toContain('2024-07-01');
  });
});

describe('monthAway', () => {
  it.each([
    ['2026-11-19', -1, '2026-10-19'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-05', 1, '2027-01-05'],
    ['2026-01-05', -1, '2025-12-05'],
  ] as const)('%s and %d month is %s', (from, months, to) => {
    expect(isoOfDay(monthAway(day(from), months))).toBe(to);
  });
});
