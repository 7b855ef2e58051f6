import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { AccountHeads } from './AccountHeads';
import { type GridCursor, moveCursor } from './gridKeys';
import { cellId } from './cellId';
import type { ColumnSlot } from './columnSlot';
import styles from './MatrixGrid.module.css';
import { MatrixRowLine } from './MatrixRowLine';
import type { Matrix } from './useMatrix';
import type { Cursor } from './useGridCursor';

/** px: heads of the items, and the least a column needs for `+12,786`. */
const itemWidth = 268;
const columnWidth = 60;

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly columns: readonly FigureAccountId[];
  readonly failing: ReadonlySet<FigureAccountId>;
  readonly cursor: Cursor;
  /** A press on the cell or range under the cursor. */
  readonly onPress: (at: GridCursor) => void;
  readonly onWaive: (at: GridCursor) => void;
  readonly onOpen: (at: GridCursor) => void;
  readonly onKeys: () => void;
}

/** Items by accounts, one tab stop: the grid keeps the focus and names the cell it stands on, so no redrawing can lose it. */
export function MatrixGrid({ matrix, columns, failing, cursor, onPress, onWaive, onOpen, onKeys }: MatrixGridProps) {
  const words = useWords().matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = matrix;
  const { at, put } = cursor;
  const slots = useColumns(scroller, columns, at.column);
  const { keepInView } = slots;
  useEffect(() => keepInView(at), [keepInView, at]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const pressed = { key: event.key, shift: event.shiftKey, ctrl: event.ctrlKey };
    const next = moveCursor(at, { rows: rows.length, columns: columns.length }, pressed);
    if (next !== null) put(next);
    else if (event.key === ' ') onPress(at);
    else if (event.key === 'Enter') onOpen(at);
    else if (event.key === '?') onKeys();
    else if (event.key === 'Escape' && at.anchor !== null) put({ ...at, anchor: null });
    else if (event.key.toLowerCase() === 'w' && !event.ctrlKey) onWaive(at);
    else return;
    event.preventDefault();
  }

  function onClick(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (cell === null) return;
    const [row, column] = [Number(cell.dataset['row']), Number(cell.dataset['column'])];
    const range = event.shiftKey && row === at.row && at.column >= 0 && column >= 0;
    const next = { row, column, anchor: range ? (at.anchor ?? at.column) : null };
    put(next);
    if (column < 0 && row >= 0) onOpen(next);
    else if (row >= 0 && !range) onPress(next);
  }

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={words.grid}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={cellId(at)}
      className={styles.grid}
      data-matrix=""
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={styles.all} style={{ width: itemWidth + slots.total }}>
        <AccountHeads
          slots={slots.shown}
          nameOf={matrix.nameOf}
          done={rows.filter(({ progress }) => progress.isDone).length}
          items={rows.length}
          failing={failing}
          cursor={at.row === -1 ? at : null}
        />
        {rows.map((row, index) => (
          <MatrixRowLine
            key={row.item.itemId}
            row={row}
            index={index}
            columns={columns.length}
            slots={slots.shown}
            by={matrix.by}
            startedBy={matrix.shown.startedBy}
            begunAt={matrix.shown.pauses[row.item.itemId] ?? null}
            cursor={index === at.row ? at : null}
            ready={matrix.findings !== undefined}
          />
        ))}
      </div>
    </div>
  );
}

/** The columns in sight and the one of the cursor; all as wide as the room allows. */
function useColumns(scroller: { readonly current: HTMLDivElement | null }, columns: readonly FigureAccountId[], here: number) {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);
  const width = Math.max(columnWidth, Math.min(96, Math.floor((room - itemWidth) / Math.max(1, columns.length))));
  const virtual = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 4,
    initialRect: { width: 1_100, height: 600 },
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        return here < 0 || shown.includes(here) ? shown : [...shown, here].sort((a, b) => a - b);
      },
      [here],
    ),
  });
  useLayoutEffect(() => virtual.measure(), [virtual, width, columns]);
  const keepInView = useCallback(
    (at: GridCursor) => {
      const element = scroller.current;
      // Somewhere else nothing is scrolled away under the eyes of whoever reads.
      if (element === null || document.activeElement !== element) return;
      document.getElementById(cellId(at))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const left = at.column * width;
      if (at.column < 0) return;
      const seen = element.clientWidth - itemWidth;
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (left + width > element.scrollLeft + seen) element.scrollLeft = left + width - seen;
    },
    [scroller, width],
  );
  const drawn = virtual
    .getVirtualItems()
    .map(({ index }) => index)
    .join(' ');
  // The same columns are the same array: rows that did not change are not drawn again.
  const shown = useMemo(
    () =>
      drawn.split(' ').flatMap((text): ColumnSlot[] => {
        const index = Number(text);
        const account = columns[index];
        return text === '' || account === undefined ? [] : [{ account, index, left: itemWidth + index * width, width }];
      }),
    [drawn, columns, width],
  );
  return { shown, total: columns.length * width, keepInView };
}
