import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { LinePlace } from './linePlace';

/** Fewer lines than this are all drawn: find in page and print then see everything. */
const drawnAtOnce = 100;

interface DrawnLinesAsk {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** First guess at the height of a line, px; measured once it is drawn. */
  readonly heightOf: (index: number) => number;
  /** Line that exists wherever the page is scrolled to, because the keyboard is in it; -1 = none. */
  readonly kept: number;
}

interface DrawnLines {
  readonly lines: readonly { readonly index: number; readonly place: LinePlace }[];
  /** Room of the lines that are not drawn, px. */
  readonly above: number;
  readonly below: number;
  /** For assistive technology; undefined while all lines are there. */
  readonly rowCount: number | undefined;
}

/** Which lines of a table exist: all of a short one, of a long one those in sight. */
export function useDrawnLines({ table, scroller, count, keyOf, heightOf, kept }: DrawnLinesAsk): DrawnLines {
  const whole = count <= drawnAtOnce;
  const virtual = useVirtualizer({
    enabled: !whole,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 12,
    initialRect: { width: 1_100, height: 800 },
    scrollMargin: useOffset(table, scroller, whole),
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        return kept < 0 || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
      },
      [kept],
    ),
  });
  if (whole) {
    const lines = Array.from({ length: count }, (_, index) => ({
      index,
      place: { 'data-index': index, 'aria-rowindex': undefined, ref: undefined },
    }));
    return { lines, above: 0, below: 0, rowCount: undefined };
  }
  const items = virtual.getVirtualItems();
  const margin = virtual.options.scrollMargin;
  return {
    lines: items.map(({ index }) => ({ index, place: { 'data-index': index, 'aria-rowindex': index + 2, ref: virtual.measureElement } })),
    above: (items[0]?.start ?? margin) - margin,
    below: virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
    rowCount: count + 1,
  };
}

/** How far below the top of what is scrolled the table begins, px. */
function useOffset(table: RefObject<HTMLTableElement | null>, scroller: RefObject<HTMLElement | null>, whole: boolean): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const [inner, outer] = [table.current, scroller.current];
    if (whole || inner === null || outer === null) return undefined;
    // Told at once, and again whenever lines come or go.
    const watcher = new ResizeObserver(() =>
      setOffset(Math.round(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop)),
    );
    watcher.observe(inner);
    return () => watcher.disconnect();
  }, [table, scroller, whole]);
  return offset;
}
