import { findScroller, holdsRow, readRows } from './readRows';
import { createRest } from '../guest/rest';

/** Rows that are compared. What comes in, comes in at the top; scrolling adds at the other end. */
const comparedRows = 25;

export interface RowWatchMeans {
  /** The document, or a part of it that outlives the list. */
  readonly root: Document;
  /** The order of names at the top of the list is another one than before. Told the number of rows that were compared. */
  readonly onChange: (rows: number) => void;
}

export interface RowWatch {
  /** Begins to watch; nothing happens before. A second call while watching does nothing. Ends with the signal. */
  start(signal: AbortSignal): void;
  /** Looks for the list anew, for instance after a move inside the app; what it shows then is the new starting point. */
  findAgain(): void;
  /** Rows the last read found; 0 before any. */
  rowsSeen(): number;
}

/**
 * Watches the rendered rows for a hint that looking is worth it. One observer, on the list's scroller alone; until there is one, on the
 * body. Looks at added nodes only and reads when the list has come to rest.
 */
export function createRowWatch({ root, onChange }: RowWatchMeans): RowWatch {
  let watched: Element | null = null;
  let names: string | null = null;
  let rows = 0;
  let running = false;
  const rest = createRest(readNow);
  const observer = new MutationObserver((records) => {
    const looking = watched === null;
    if (records.some((record) => record.addedNodes.length > 0 && (looking || [...record.addedNodes].some(holdsRow)))) rest.stir();
  });

  function readNow(): void {
    if (watched === null || !watched.isConnected) settleOnList();
    const read = readRows(watched ?? root, comparedRows);
    if (read.kind === 'notFound') return;
    rows = read.rows.length;
    if (rows === 0) return;
    const before = names;
    names = JSON.stringify(read.rows.map((one) => one.name));
    if (before !== null && before !== names) onChange(rows);
  }

  function settleOnList(): void {
    watched = findScroller(root);
    observer.disconnect();
    observer.observe(watched ?? root, { childList: true, subtree: true });
  }

  function findAgain(): void {
    if (!running) return;
    names = null;
    rows = 0;
    watched = null;
    settleOnList();
    rest.stir();
  }

  return {
    start(signal) {
      if (running || signal.aborted) return;
      running = true;
      signal.addEventListener('abort', () => {
        running = false;
        observer.disconnect();
        rest.cancel();
      });
      findAgain();
    },
    findAgain,
    rowsSeen: () => rows,
  };
}
