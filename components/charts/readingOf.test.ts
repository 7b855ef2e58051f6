import { describe, expect, it } from 'vitest';
import { lookOfSlot } from './lineLook';
import { readingOf } from './readingOf';
import type { TimeSeriesModel } from './timeSeriesModel';

const model: TimeSeriesModel = {
  period: { fromOn: 100, toOn: 102 },
  lines: [
    { id: 'gap', name: 'Gap', look: lookOfSlot(0), points: [1, null, 1] },
    { id: 'low', name: 'Low', look: lookOfSlot(1), points: [5, 0, 5] },
    { id: 'high', name: 'High', look: lookOfSlot(2), points: [9, 8, 9] },
  ],
  band: { low: [2, 2, 2], median: [3, null, 3], high: [4, 4, 4], name: 'Rest', about: '' },
  events: [{ id: 'e', on: 101, name: 'Sent', look: null, weight: 1 }],
  baseline: null,
  unfinishedFrom: 102,
  smallestStep: 1,
};

describe('readingOf', () => {
  it('orders by value, says what is missing, and keeps zero', () => {
    expect(readingOf(model, 1).rows.map(({ name, value }) => [name, value])).toEqual([
      ['High', 8],
      ['Low', 0],
      ['Gap', null],
      ['Rest', null],
    ]);
  });
  it('tells what was sent on that day only', () => {
    expect(readingOf(model, 1).events).toHaveLength(1);
    expect(readingOf(model, 0).events).toHaveLength(0);
  });
  it('says when the day may still move', () => {
    expect([0, 1, 2].map((index) => readingOf(model, index).unfinished)).toEqual([false, false, true]);
  });
});
