import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../utils/domain/figures/day';
import { type Against, periodAgainst } from './comparisonPeriods';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;

describe('periodAgainst', () => {
  it.each<[Exclude<Against, 'custom'>, string, string, string, string]>([
    ['previous', '2026-11-13', '2026-11-19', '2026-11-06', '2026-11-12'],
    ['previous', '2026-11-19', '2026-11-19', '2026-11-18', '2026-11-18'],
    ['yearBefore', '2026-10-01', '2026-10-31', '2025-10-01', '2025-10-31'],
    ['yearBefore', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
  ])('%s of %s to %s', (against, from, to, fromBefore, toBefore) => {
    const before = periodAgainst({ fromOn: day(from), toOn: day(to) }, against);
    expect([isoOfDay(before.fromOn), isoOfDay(before.toOn)]).toEqual([fromBefore, toBefore]);
  });
});
