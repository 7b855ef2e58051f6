import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { Period } from '../../utils/domain/figures/day';
import { joinClasses } from '../primitives/joinClasses';
import type { ChartLayout } from './chartLayout';
import { moveByKey } from './dayCursor';
import styles from './TimeSeries.module.css';

interface DayCursorProps {
  readonly period: Period;
  readonly layout: Pick<ChartLayout, 'plot' | 'x'>;
  /** Null: no day is pointed at. */
  readonly index: number | null;
  readonly label: string;
  readonly valueText: (index: number) => string;
  readonly describedBy: string;
  readonly onMove: (index: number | null, byKeyboard: boolean) => void;
  /** The line at a day and height. */
  readonly nearest: (index: number, y: number) => string | null;
  readonly onHighlight: (id: string | null) => void;
  readonly onPick?: ((id: string) => void) | undefined;
}

/** Walks over the days of a chart: with the pointer, or focused with ←, →, Home, End, PageUp and PageDown. Escape lets go. */
export function DayCursor({ period, layout, index, label, valueText, describedBy, onMove, nearest, onHighlight, onPick }: DayCursorProps) {
  const { plot } = layout;
  const last = period.toOn - period.fromOn;
  const [overLine, setOverLine] = useState<string | null>(null);

  const indexAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return width === 0 ? 0 : Math.max(0, Math.min(last, Math.round(((event.clientX - left) / width) * Math.max(1, last))));
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const at = indexAt(event);
    const line = nearest(at, event.clientY - event.currentTarget.getBoundingClientRect().top + plot.top);
    setOverLine(line);
    onHighlight(line);
    onMove(at, false);
  };
  const leave = () => {
    setOverLine(null);
    onHighlight(null);
    onMove(null, false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && index !== null) {
      event.stopPropagation();
      leave();
      return;
    }
    const next = moveByKey(event.key, index, period);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(next, true);
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index ?? last}
      aria-valuetext={valueText(index ?? last)}
      className={joinClasses(styles.cursor, overLine !== null && onPick !== undefined && styles.pickable)}
      style={plot}
      onKeyDown={press}
      onFocus={(event) => {
        if (index === null && event.currentTarget.matches(':focus-visible')) onMove(last, true);
      }}
      onBlur={leave}
      onPointerMove={point}
      onPointerLeave={leave}
      onClick={() => {
        if (overLine !== null) onPick?.(overLine);
      }}
    >
      {index !== null && <span className={styles.hair} style={{ left: layout.x(index) - plot.left }} />}
    </div>
  );
}
