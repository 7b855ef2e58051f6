import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOfDay } from '../../utils/domain/figures/day';
import { countStates, monthMarks, stretchesOf } from './coverageStretches';

const period = (from: string, to: string) => ({ fromOn: dayFromIso(from) ?? NaN, toOn: dayFromIso(to) ?? NaN });

describe('stretchesOf', () => {
  it('joins equal neighbours', () => {
    expect(stretchesOf(['there', 'there', 'missing', 'there'])).toEqual([
      { state: 'there', from: 0, length: 2 },
      { state: 'missing', from: 2, length: 1 },
      { state: 'there', from: 3, length: 1 },
    ]);
    expect(stretchesOf([])).toEqual([]);
  });
});

describe('countStates', () => {
  it('leaves out what there is none of', () => {
    expect(countStates(['there', 'missing', 'there'], ['missing', 'withheld', 'there'])).toEqual([
      { state: 'missing', days: 1 },
      { state: 'there', days: 2 },
    ]);
  });
});

describe('monthMarks', () => {
  it.each([
    ['2026-10-23', '2026-11-19', 12, ['2026-10-23', '2026-11-01']],
    ['2026-10-30', '2026-11-26', 12, ['2026-11-01']],
    ['2026-10-30', '2026-12-31', 6, ['2026-11-01', '2026-12-01']],
    ['2025-12-01', '2026-11-30', 6, ['2025-12-01', '2026-02-01', '2026-04-01', '2026-06-01', '2026-08-01', '2026-10-01']],
  ])('%s to %s', (from, to, most, expected) => {
    expect(monthMarks(period(from, to), most).map((mark) => isoOfDay(mark.on))).toEqual(expected);
  });
});
