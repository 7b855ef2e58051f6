import { useCallback, useMemo, useState } from 'react';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { type InboxLine, nearestRow } from './inboxRows';

export interface Cursor {
  /** Index of the row the keyboard stands on; null when the list is empty. */
  readonly index: number | null;
  readonly group: InboxGroup | null;
  readonly put: (key: string) => void;
  /** Index to which a key of the keyboard leads, heads skipped. */
  readonly indexAfter: (key: string) => number | null;
}

const page = 6;

/** Where the keyboard stands. When its row leaves the list, it stays at the same place, so that handling one after the other works. */
export function useCursor(lines: readonly InboxLine[]): Cursor {
  const [place, setPlace] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const index = useMemo(() => {
    const found = place === null ? -1 : lines.findIndex((line) => line.key === place.key);
    if (found >= 0) return found;
    const near = Math.min(place?.index ?? 0, lines.length - 1);
    return nearestRow(lines, near, 1) ?? nearestRow(lines, near, -1);
  }, [lines, place]);
  const line = index === null ? undefined : lines[index];
  const put = useCallback(
    (key: string) => {
      const at = lines.findIndex((candidate) => candidate.key === key);
      if (at >= 0) setPlace({ key, index: at });
    },
    [lines],
  );
  function indexAfter(key: string): number | null {
    const at = index ?? 0;
    const last = lines.length - 1;
    switch (key) {
      case 'ArrowDown':
        return nearestRow(lines, at + 1, 1);
      case 'ArrowUp':
        return nearestRow(lines, at - 1, -1);
      case 'Home':
        return nearestRow(lines, 0, 1);
      case 'End':
        return nearestRow(lines, last, -1);
      case 'PageDown':
        return nearestRow(lines, Math.min(last, at + page), -1);
      case 'PageUp':
        return nearestRow(lines, Math.max(0, at - page), 1);
      default:
        return null;
    }
  }
  return { index, group: line?.kind === 'row' ? line.group : null, put, indexAfter };
}
