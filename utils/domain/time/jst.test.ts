import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atJstDay, jstDay, parseJstLocal, toJst, toJstLocal } from './jst';
import { snoozeTimes } from './snoozeTimes';

const at = (text: string) => Date.parse(`${text}:00+09:00`);

describe('Japanese days', () => {
  it('change at 15:00 UTC', () => {
    expect(jstDay(at('2026-11-21T00:00')) - jstDay(at('2026-11-20T23:59'))).toBe(1);
    expect(toJst(at('2026-11-20T23:59'))).toEqual({ year: 2026, month: 11, day: 20, hour: 23, minute: 59, weekday: 5 });
  });
  it('a day and its clock time lead back to the day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 23 }), (day, hour) => jstDay(atJstDay(day, hour)) === day));
  });
});

describe('parseJstLocal', () => {
  const cases: readonly [string, number | null][] = [
    ['2026-11-20T18:00', at('2026-11-20T18:00')],
    ['2026-11-20T18:00:30', at('2026-11-20T18:00')],
    ['2026-02-30T10:00', null],
    ['2026-11-20T24:00', null],
    ['2026-11-20', null],
    ['', null],
  ];
  it.each(cases)('%j', (text, expected) => {
    expect(parseJstLocal(text)).toBe(expected);
  });
  it('reads back what is written', () => {
    expect(parseJstLocal(toJstLocal(at('2027-01-01T00:05')))).toBe(at('2027-01-01T00:05'));
  });
});

describe('snoozeTimes', () => {
  const cases: readonly [string, readonly (readonly [string, string])[]][] = [
    [
      '2026-11-20T14:32',
      [
        ['evening', '2026-11-20T18:00'],
        ['tomorrow', '2026-11-21T09:00'],
        ['monday', '2026-11-23T09:00'],
      ],
    ],
    [
      '2026-11-20T17:31',
      [
        ['tomorrow', '2026-11-21T09:00'],
        ['monday', '2026-11-23T09:00'],
      ],
    ],
    [
      '2026-11-23T08:00',
      [
        ['evening', '2026-11-23T18:00'],
        ['tomorrow', '2026-11-24T09:00'],
        ['monday', '2026-11-30T09:00'],
      ],
    ],
    [
      '2026-11-22T20:00',
      [
        ['tomorrow', '2026-11-23T09:00'],
        ['monday', '2026-11-23T09:00'],
      ],
    ],
  ];
  it.each(cases)('at %s', (now, expected) => {
    expect(snoozeTimes(at(now)).map(({ choice, untilAt }) => [choice, untilAt])).toEqual(expected.map(([choice, until]) => [choice, at(until)]));
  });
});
