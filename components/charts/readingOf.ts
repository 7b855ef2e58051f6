import type { JstDay } from '../../utils/domain/figures/day';
import type { LineLook } from './lineLook';
import type { TimeSeriesEvent, TimeSeriesModel } from './timeSeriesModel';

/** What the chart shows for one day. */
export interface DayReading {
  readonly index: number;
  readonly on: JstDay;
  /** Lines from the highest to the lowest, those without a figure last; then the median. */
  readonly rows: readonly ReadingRow[];
  readonly events: readonly TimeSeriesEvent[];
  readonly unfinished: boolean;
}

export interface ReadingRow {
  /** Null: the median of the rest. */
  readonly id: string | null;
  readonly name: string;
  readonly look: LineLook | null;
  readonly value: number | null;
}

export function readingOf(model: TimeSeriesModel, index: number): DayReading {
  const on = model.period.fromOn + index;
  const rows: ReadingRow[] = model.lines.map(({ id, name, look, points }) => ({ id, name, look, value: points[index] ?? null }));
  rows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
  if (model.band) rows.push({ id: null, name: model.band.name, look: null, value: model.band.median[index] ?? null });
  return {
    index,
    on,
    rows,
    events: model.events.filter((event) => event.on === on),
    unfinished: model.unfinishedFrom !== null && on >= model.unfinishedFrom,
  };
}
