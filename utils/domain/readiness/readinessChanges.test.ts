import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReadings, figureAccountOf, noted, reading } from '../../testing/readinessBuilders';
import { dayMs } from '../time/jst';
import { staleAfterDays } from './assess';
import { isKnown } from './joinReading';
import { readinessChanges } from './readinessChanges';

const now = 100 * dayMs;

describe('contradictions between known readings', () => {
  const a = reading('allowed', 90 * dayMs);
  const b = reading('off', 95 * dayMs, { source: 'tap' });

  it.each([
    ['none in one reading', [a], []],
    ['none while they agree', [a, reading('allowed', 91 * dayMs)], []],
    ['allowed, then off', [a, b], [{ from: a, to: b }]],
    ['across a reading that could not tell', [a, reading({ unknown: 'notFound' }, 92 * dayMs), b], [{ from: a, to: b }]],
    ['off, then allowed', [reading('off', 80 * dayMs), a], [{ from: reading('off', 80 * dayMs), to: a }]],
    ['there and back, newest first', [reading('off', 80 * dayMs), a, b], [{ from: a, to: b }, { to: a }]],
    ['the last word before and the first one after', [reading('allowed', 1), a, b, reading('off', 99 * dayMs)], [{ from: a, to: b }]],
    ['a note against a reading', [a, noted('off', 96 * dayMs)], [{ from: a, to: noted('off', 96 * dayMs) }]],
    ['two sources at the same instant', [a, reading('off', a.at, { source: 'tap' })], [{ from: a, to: { joining: 'off', at: a.at } }]],
    [
      'newest first, also where two end at the same instant',
      [reading('off', 5), reading('allowed', a.at), reading('off', a.at)],
      [
        { from: { at: a.at }, to: { at: a.at } },
        { from: { at: 5 }, to: { at: a.at } },
      ],
    ],
    ['none between two accounts', [a, { ...b, account: figureAccountOf(2) }], []],
  ] as const)('%s', (_title, readings, expected) => {
    const { changes } = readinessChanges(readings, now);
    expect(changes).toHaveLength(expected.length);
    expect(changes).toMatchObject(expected);
  });
});

describe('what is too old', () => {
  const old = reading('allowed', now - (staleAfterDays + 3) * dayMs);

  it.each([
    ['old and never read again', [old], [{ account: figureAccountOf(1), reading: old, ageDays: staleAfterDays + 3 }]],
    ['read again', [old, reading('allowed', now - dayMs)], []],
    ['exactly at the limit is not', [reading('off', now - staleAfterDays * dayMs)], []],
    ['a later reading that could not tell makes it unknown, not stale', [old, reading({ unknown: 'notFound' }, now - dayMs)], []],
    ['a log-out since does not hide it', [old, reading({ unknown: 'loggedOut' }, now - dayMs)], [{ reading: old }]],
    ['an old note', [noted('allowed', 1)], [{ reading: noted('allowed', 1) }]],
    ['oldest first', [old, reading('off', 2, { account: figureAccountOf(2) })], [{ account: figureAccountOf(2) }, { account: figureAccountOf(1) }]],
  ] as const)('%s', (_title, readings, expected) => {
    const { stale } = readinessChanges(readings, now);
    expect(stale).toHaveLength(expected.length);
    expect(stale).toMatchObject(expected);
  });
});

describe('for any readings', () => {
  it('their order and doubles do not matter', () => {
    const shuffled = anyReadings(3).chain((readings) =>
      fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length }), fc.subarray(readings)),
    );
    fc.assert(
      fc.property(shuffled, ([readings, others, doubled]) => {
        expect(readinessChanges([...doubled, ...others], now)).toEqual(readinessChanges(readings, now));
      }),
    );
  });

  it('changes alternate and end where the last known reading stands', () => {
    fc.assert(
      fc.property(anyReadings(1), (readings) => {
        const known = readings.filter(isKnown);
        const { changes } = readinessChanges(readings, now);
        for (const [index, { from, to }] of changes.entries()) {
          expect(from.joining).not.toBe(to.joining);
          expect(from.at).toBeLessThanOrEqual(to.at);
          expect(changes[index + 1]?.to.joining ?? from.joining).toBe(from.joining);
        }
        const joinings = new Set(known.map(({ joining }) => joining));
        expect(changes.length > 0).toBe(joinings.size === 2);
      }),
    );
  });
});
