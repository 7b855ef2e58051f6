import { describe, expect, it } from 'vitest';
import { accountNamed, monthsOf } from '../../testing/figureSets';
import { buildSeries } from './buildSeries';
import { dayFromIso, firstDayOf } from './day';
import type { Figure } from './figure';
import { figureOn, withheldMark } from './series';

const cafe = accountNamed('カフェ');
const inn = accountNamed('湯処');

function on(iso: string): number {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(iso);
  return day;
}

describe('buildSeries', () => {
  it('makes nothing of nothing', () => {
    expect(buildSeries([]).size).toBe(0);
  });

  it('lays months out by day, whatever their order, with the months between them empty', () => {
    const january = monthsOf({ account: cafe, fromOn: on('2026-01-31'), values: { contacts: [10, 11] } });
    const april = monthsOf({ account: cafe, fromOn: on('2026-04-30'), values: { contacts: [40] } });
    const series = buildSeries([...april, ...january].reverse()).get(cafe);
    expect(series?.firstOn).toBe(firstDayOf('2026-01'));
    expect(series?.days).toBe(31 + 28 + 31 + 30);
    const read = ['2026-01-30', '2026-01-31', '2026-02-01', '2026-03-15', '2026-04-30', '2026-05-01'].map((iso) =>
      figureOn(series, 'contacts', on(iso)),
    );
    expect(read).toEqual([null, 10, 11, null, 40, null]);
  });

  it('keeps missing, withheld and zero apart', () => {
    const figures: readonly Figure[] = [0, 'withheld', null, -0];
    const series = buildSeries(monthsOf({ account: cafe, fromOn: on('2026-02-01'), values: { blocks: figures } })).get(cafe);
    expect(Array.from(series?.columns.blocks?.subarray(0, 4) ?? [])).toEqual([0, withheldMark, NaN, 0]);
    expect(series?.columns.contacts).toBeUndefined();
  });

  it('has no column for a figure that is null on every day, but keeps the account', () => {
    const months = [{ account: inn, month: '2026-02', values: { contacts: new Array<Figure>(28).fill(null) }, fileIds: [] }];
    const series = buildSeries(months).get(inn);
    expect(series?.days).toBe(28);
    expect(series?.columns).toEqual({});
  });

  it('ignores entries beyond the end of the month', () => {
    const months = [{ account: inn, month: '2026-02', values: { contacts: new Array<Figure>(31).fill(7) }, fileIds: [] }];
    expect(Array.from(buildSeries(months).get(inn)?.columns.contacts ?? [])).toEqual(new Array(28).fill(7));
  });

  it('keeps accounts apart', () => {
    const both = buildSeries([
      ...monthsOf({ account: cafe, fromOn: on('2026-01-01'), values: { contacts: [1] } }),
      ...monthsOf({ account: inn, fromOn: on('2026-03-01'), values: { contacts: [2] } }),
    ]);
    expect(Array.from(both, ([account, { firstOn }]) => [account, firstOn])).toEqual([
      [cafe, on('2026-01-01')],
      [inn, on('2026-03-01')],
    ]);
  });
});
