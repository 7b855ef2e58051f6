import { describe, expect, it } from 'vitest';
import type { Broadcast } from '../../utils/domain/figures/broadcast';
import { largestDays } from './largestDays';

const sent = (...days: readonly number[]) => days.map((sentOn) => ({ sentOn }) as Broadcast);
const period = { fromOn: 100, toOn: 130 };
const points = Array.from({ length: 31 }, (_, index) => 1_000 + index * 2 + (index >= 10 ? 50 : 0) - (index >= 20 ? 400 : 0));

describe('largestDays', () => {
  it('marks the days the total moved after, up or down', () => {
    expect(largestDays(sent(105, 110, 120, 127), period, points, 2)).toEqual([110, 120]);
  });
  it('leaves out days outside the period, doubles and neighbours', () => {
    expect(largestDays(sent(99, 120, 120, 121, 131), period, points, 5)).toEqual([120]);
  });
});
