import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountDay } from './assignRows';
import { dayFromIso } from './day';
import type { FigureValue } from './figure';
import { figureAccountIdOfName } from './figureAccount';
import { mergeDays, mergeMonth } from './mergeMonth';
import type { MetricMonth } from './metricMonth';

const account = figureAccountIdOfName('青空');
const other = figureAccountIdOfName('海');
const novemberOn = dayFromIso('2026-11-01') ?? 0;

function day(on: number, values: AccountDay['values'], of = account): AccountDay {
  return { line: 2, account: of, on: novemberOn + on - 1, values };
}

function afterAll(imports: readonly (readonly AccountDay[])[]): MetricMonth[] {
  let kept: MetricMonth[] = [];
  imports.forEach((days, index) => {
    const { months } = mergeDays(kept, days, `file${index}`);
    const touched = new Set(months.map(({ account: of, month }) => `${of}${month}`));
    kept = [...kept.filter((month) => !touched.has(`${month.account}${month.month}`)), ...months];
  });
  return kept;
}

/** The figures alone, in a fixed order. */
function valuesOf(months: readonly MetricMonth[]) {
  return new Map(months.map(({ account: of, month, values }) => [`${of} ${month}`, values]));
}

describe('merging rows into a month', () => {
  it('makes a month of all its days, missing ones null', () => {
    const { month, added } = mergeMonth(undefined, [day(1, { contacts: 10, blocks: 0 }), day(30, { contacts: 12 })], 'a');
    expect(added).toBe(2);
    expect(month).toEqual({
      account,
      month: '2026-11',
      values: { contacts: [10, ...new Array<null>(28).fill(null), 12], blocks: [0, ...new Array<null>(29).fill(null)] },
      fileIds: ['a'],
    });
  });

  const kept = mergeMonth(undefined, [day(3, { contacts: 10, blocks: 'withheld' })], 'a').month;
  it.each([
    ['the same again', { contacts: 10, blocks: 'withheld' }, 'same', 10, 'withheld', []],
    ['another number', { contacts: 11 }, 'changed', 11, 'withheld', [['contacts', 10, 11]]],
    ['a number that was withheld', { blocks: 4 }, 'changed', 10, 4, [['blocks', 'withheld', 4]]],
    ['withheld now', { contacts: 'withheld' }, 'changed', 'withheld', 'withheld', [['contacts', 10, 'withheld']]],
    ['zero', { contacts: 0 }, 'changed', 0, 'withheld', [['contacts', 10, 0]]],
    ['only another figure', { targetReaches: 5 }, 'added', 10, 'withheld', []],
    ['nothing at all', {}, 'same', 10, 'withheld', []],
  ] as const)('%s', (_name, values, verdict, contacts, blocks, changes) => {
    const merged = mergeMonth(kept, [day(3, values)], 'b');
    expect(merged[verdict]).toBe(1);
    expect(merged.added + merged.changed + merged.same).toBe(1);
    expect([merged.month.values.contacts?.[2], merged.month.values.blocks?.[2]]).toEqual([contacts, blocks]);
    expect(merged.changes.map(({ metric, from, to }) => [metric, from, to])).toEqual(changes);
    expect(merged.month.fileIds).toEqual(['a', 'b']);
  });

  it('leaves other months and accounts alone', () => {
    const { months } = mergeDays([kept], [day(31, { contacts: 1 }), day(3, { contacts: 2 }, other)], 'b');
    expect(months.map((month) => [month.account, month.month])).toEqual([
      [account, '2026-12'],
      [other, '2026-11'],
    ]);
  });
});

const anyValue: fc.Arbitrary<FigureValue> = fc.oneof(fc.nat(5), fc.constant('withheld' as const));
const anyValues = fc.record({ contacts: anyValue, targetReaches: anyValue, blocks: anyValue }, { requiredKeys: [] });
const anyDays = fc
  .uniqueArray(fc.record({ on: fc.integer({ min: 1, max: 70 }), values: anyValues, of: fc.constantFrom(account, other) }), {
    maxLength: 20,
    selector: ({ on, of }) => `${on} ${of}`,
  })
  .map((days) => days.map(({ on, values, of }) => day(on, values, of)));

describe('laws of merging', () => {
  it('twice is once, and the second time nothing is new', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (before, days) => {
        const once = afterAll([before, days]);
        const again = mergeDays(once, days, 'again');
        expect(again.changes).toEqual([]);
        expect([again.added, again.changed, again.same]).toEqual([0, 0, days.length]);
        expect(valuesOf(afterAll([before, days, days]))).toEqual(valuesOf(once));
      }),
    );
  });

  it('files about different days or accounts may come in either order', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (one, two) => {
        const taken = new Set(one.map(({ on, account: of }) => `${on} ${of}`));
        const apart = two.filter(({ on, account: of }) => !taken.has(`${on} ${of}`));
        expect(valuesOf(afterAll([one, apart]))).toEqual(valuesOf(afterAll([apart, one])));
      }),
    );
  });

  it('the later file has the last word wherever it says something', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (one, two) => {
        const months = new Map(afterAll([one, two]).map((month) => [`${month.account} ${month.month}`, month]));
        for (const { on, account: of, values } of two) {
          const iso = new Date(on * 86_400_000).toISOString();
          const month = months.get(`${of} ${iso.slice(0, 7)}`);
          for (const [metric, value] of Object.entries(values)) {
            expect(month?.values[metric as 'contacts']?.[Number(iso.slice(8, 10)) - 1]).toBe(value);
          }
        }
      }),
    );
  });
});
