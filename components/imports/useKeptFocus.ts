import { type RefObject, useEffect, useRef, useState } from 'react';
import type { BatchLine } from './batchLines';

/**
 * Keeps the keyboard in the table: when an answer moves the focused row to another part, the focus goes to the row that took its place.
 * Gives the key of the line the focus is in.
 */
export function useKeptFocus(table: RefObject<HTMLTableElement | null>, lines: readonly BatchLine[]): string | null {
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const before = useRef(lines);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const element = table.current;
    if (element === null) return undefined;
    const keyOf = (target: EventTarget | null) =>
      target instanceof Element ? (target.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? null) : null;
    const enter = (event: FocusEvent) => setFocusedKey(keyOf(event.target));
    const leave = (event: FocusEvent) => event.relatedTarget !== null && !element.contains(event.relatedTarget as Node) && setFocusedKey(null);
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [table]);
  useEffect(() => {
    const old = before.current;
    before.current = lines;
    if (old === lines || focusedKey === null) return;
    const place = placeOf(old, focusedKey);
    if (place !== null && placeOf(lines, focusedKey)?.part !== place.part) wanted.current = successor(old, lines, focusedKey);
    if (wanted.current === null) return;
    const row = [...(table.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].find((line) => line.dataset['line'] === wanted.current);
    wanted.current = null;
    row?.querySelector<HTMLElement>('select, button, input')?.focus();
  }, [lines, focusedKey, table]);
  return focusedKey;
}

function placeOf(lines: readonly BatchLine[], key: string): { readonly part: string; readonly index: number } | null {
  let part = '';
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'head') part = line.need;
    else if (line.key === key) return { part, index };
  }
  return null;
}

/** The next row of the same part that is still there, else the one before it. */
function successor(old: readonly BatchLine[], lines: readonly BatchLine[], key: string): string | null {
  const from = placeOf(old, key);
  if (from === null) return null;
  const stays = (line: BatchLine | undefined) =>
    line?.kind === 'file' && line.key !== key && placeOf(old, line.key)?.part === from.part && placeOf(lines, line.key)?.part === from.part;
  const next = old.slice(from.index + 1).find(stays) ?? old.slice(0, from.index).reverse().find(stays);
  return next?.key ?? null;
}
