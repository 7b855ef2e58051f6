import { useMemo, useState } from 'react';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { type InboxLine, keyOf } from './inboxRows';

export interface Selection {
  /** Chosen groups that are still in the list, in its order. */
  readonly groups: readonly InboxGroup[];
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** From the row chosen last to this one; where none was chosen, from the row the keyboard stands on. */
  readonly extendTo: (key: string, here: string | null) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

/** Several rows at once. What leaves the list leaves the selection: nothing unseen is ever decided upon. */
export function useSelection(lines: readonly InboxLine[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const groups = useMemo(
    () => (chosen.size === 0 ? [] : lines.flatMap((line) => (line.kind === 'row' && chosen.has(line.key) ? [line.group] : []))),
    [lines, chosen],
  );
  function toggle(key: string) {
    const next = new Set(groups.map(keyOf));
    if (!next.delete(key)) next.add(key);
    setChosen(next);
    setAnchor(key);
  }
  function extendTo(key: string, here: string | null) {
    const start = anchor ?? here;
    const from = lines.findIndex((line) => line.key === start);
    const to = lines.findIndex((line) => line.key === key);
    if (from < 0 || to < 0) return toggle(key);
    setAnchor(start);
    const between = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
    setChosen(new Set([...groups.map(keyOf), ...between.flatMap((line) => (line.kind === 'row' ? [line.key] : []))]));
  }
  return {
    groups,
    has: (key) => chosen.has(key),
    toggle,
    extendTo,
    chooseAll: () => setChosen(new Set(lines.flatMap((line) => (line.kind === 'row' ? [line.key] : [])))),
    clear: () => {
      setChosen(new Set());
      setAnchor(null);
    },
  };
}
