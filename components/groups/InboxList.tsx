import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { AccountId } from '../../utils/domain/ids';
import { useWords } from '../language/LanguageProvider';
import type { Cursor } from './useCursor';
import styles from './InboxList.module.css';
import type { InboxLine } from './inboxRows';
import { InboxRow, type RowActions } from './InboxRow';
import { SectionHead } from './SectionHead';
import type { Selection } from './useSelection';

const rowHeight = 56;
const headHeight = 26;
const accountHeadHeight = 34;

export interface InboxListHandle {
  /** Brings the row into view and puts the keyboard on it. */
  readonly focusRow: (index: number) => void;
}

interface InboxListProps {
  readonly lines: readonly InboxLine[];
  readonly now: number;
  readonly cursor: Cursor;
  readonly selection: Selection;
  /** Key of the group whose detail is open. */
  readonly shownKey: string | null;
  readonly actions: RowActions;
  readonly onHandleAccount: (accountId: AccountId) => void;
  readonly ref: Ref<InboxListHandle>;
}

/** The list of groups: a grid with one tab stop, of which only the visible rows exist. */
export function InboxList({ lines, now, cursor, selection, shownKey, actions, onHandleAccount, ref }: InboxListProps) {
  const words = useWords().inbox;
  const scroller = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const wanted = useRef<number | null>(null);
  const here = cursor.index;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
    initialRect: { width: 376, height: 480 },
    // The row the keyboard stands on always exists, else the list would lose its tab stop.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        return here === null || shown.includes(here) ? shown : [...shown, here].sort((a, b) => a - b);
      },
      [here],
    ),
  });
  useLayoutEffect(() => virtual.measure(), [virtual, lines]);
  const focusCursor = useCallback(
    () => scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true }),
    [],
  );
  useImperativeHandle(
    ref,
    () => ({
      focusRow: (index) => {
        virtual.scrollToIndex(index, { align: 'auto' });
        wanted.current = index;
        const line = lines[index];
        if (line) cursor.put(line.key);
        if (index === here) focusCursor();
      },
    }),
    [virtual, lines, cursor, here, focusCursor],
  );
  // Focus follows the cursor once its row exists; and when a decision took the focused row away, to the row in its place.
  useEffect(() => {
    const lost = focused.current && document.activeElement === document.body;
    if (here === null || (wanted.current !== here && !lost)) return;
    wanted.current = null;
    focusCursor();
  }, [here, lines, focusCursor]);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onFocus={() => (focused.current = true)}
      onBlur={(event) => {
        if (event.relatedTarget !== null) focused.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      <div
        role="grid"
        aria-label={words.list}
        aria-multiselectable="true"
        aria-rowcount={lines.length}
        data-choosing={selection.groups.length > 0 ? '' : undefined}
        className={styles.grid}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const style = { transform: `translateY(${item.start}px)` };
          return line.kind === 'head' ? (
            <SectionHead
              key={line.key}
              section={line.section}
              rowIndex={item.index + 1}
              height={item.size}
              style={style}
              onHandleAccount={onHandleAccount}
            />
          ) : (
            <InboxRow
              key={line.key}
              group={line.group}
              now={now}
              here={item.index === here}
              shown={line.key === shownKey}
              chosen={selection.has(line.key)}
              actions={actions}
              rowIndex={item.index + 1}
              style={style}
            />
          );
        })}
      </div>
    </div>
  );
}

function heightOf(line: InboxLine | undefined): number {
  if (line?.kind !== 'head') return rowHeight;
  return line.section.of.kind === 'account' ? accountHeadHeight : headHeight;
}
