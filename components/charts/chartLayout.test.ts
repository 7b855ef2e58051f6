import { describe, expect, it } from 'vitest';
import { chartLayout } from './chartLayout';
import { lookOfSlot } from './lineLook';
import type { TimeSeriesModel } from './timeSeriesModel';

const model: TimeSeriesModel = {
  period: { fromOn: 20_000, toOn: 20_010 },
  lines: [
    { id: 'a', name: 'A', look: lookOfSlot(0), points: [100, 101, 102, null, 104, 105, 106, 107, 108, 109, 110] },
    { id: 'b', name: 'B', look: lookOfSlot(1), points: [100, 101, 102, 103, 104, 105, 106, null, null, null, null] },
    { id: 'c', name: 'C', look: lookOfSlot(2), points: Array.from({ length: 11 }, () => null) },
  ],
  band: null,
  events: [{ id: 'e', on: 20_005, name: 'sent', look: null, weight: 1 }],
  baseline: 100,
  unfinishedFrom: null,
  smallestStep: 1,
};
const room = { width: 800, height: 300, measure: (text: string) => text.length * 7, formatTick: String, formatValue: String };

describe('chartLayout', () => {
  it('puts days and values where uPlot draws them', () => {
    const layout = chartLayout(model, room);
    expect(layout?.x(0)).toBe(layout?.plot.left);
    expect(layout?.x(10)).toBe((layout?.plot.left ?? 0) + (layout?.plot.width ?? 0));
    expect(layout?.y(layout.axis.high)).toBe(layout?.plot.top);
    expect(layout?.y(layout.axis.low)).toBe((layout?.plot.top ?? 0) + (layout?.plot.height ?? 0));
  });
  it('ends a line where its figures end, and names no line without any', () => {
    const layout = chartLayout(model, room);
    expect(layout?.ends.map(({ id, value }) => [id, value])).toEqual([
      ['a', 110],
      ['b', 106],
    ]);
    expect(layout?.ends[1]?.x).toBe(layout?.x(6));
  });
  it('centres an event over its day', () => {
    const layout = chartLayout(model, room);
    expect((layout?.heads[0] ?? 0) + 14).toBe(layout?.x(5));
  });
  it('is nothing without figures', () => {
    expect(chartLayout({ ...model, lines: [] }, room)).toBeNull();
  });
  it('keeps most of the width for the lines however long the names are', () => {
    const long = { ...model, lines: [{ ...(model.lines[0] ?? { id: 'a', look: lookOfSlot(0), points: [1] }), name: 'x'.repeat(200) }] };
    expect(chartLayout(long, room)?.plot.width).toBeGreaterThan(500);
  });
});
