import type { ChartLayout } from './chartLayout';
import type { TimeSeriesModel } from './timeSeriesModel';

/** How far from a line the pointer still means it, px. */
const reach = 9;

/** The line at that day and height; null when none is near. */
export function lineNear(model: TimeSeriesModel, layout: ChartLayout, index: number, y: number): string | null {
  let nearest: { readonly id: string; readonly distance: number } | null = null;
  for (const { id, points } of model.lines) {
    const value = points[index];
    if (value === null || value === undefined) continue;
    const distance = Math.abs(layout.y(value) - y);
    if (distance <= reach && distance < (nearest?.distance ?? Infinity)) nearest = { id, distance };
  }
  return nearest?.id ?? null;
}
