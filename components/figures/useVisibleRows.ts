import { type RefObject, useEffect, useState } from 'react';

interface RowRange {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** Fewer rows than this are all there: finding in the page and printing need no care then. */
const allBelow = 80;
/** Rows kept beyond both edges, so that arrow keys and a flick never meet an empty place. */
const beyond = 20;

/** Which of `count` rows of `rowHeight` px are near the screen. All of them while printing. */
export function useVisibleRows(count: number, rowHeight: number, body: RefObject<HTMLElement | null>): RowRange {
  const [range, setRange] = useState<RowRange>({ from: 0, to: 2 * beyond });
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = (on: boolean) => () => setPrinting(on);
    const [before, after] = [print(true), print(false)];
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  useEffect(() => {
    if (count < allBelow) return undefined;
    const look = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const first = Math.floor(-top / rowHeight) - beyond;
      const last = first + Math.ceil(innerHeight / rowHeight) + 2 * beyond;
      // In steps, so that not every pixel of scrolling is a new list.
      const from = Math.max(0, Math.floor(first / 10) * 10);
      const to = Math.max(from, Math.ceil(last / 10) * 10);
      setRange((kept) => (kept.from === from && kept.to === to ? kept : { from, to }));
    };
    look();
    // Captured: scrolling does not bubble, and the page scrolls in a part of its own.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [count, rowHeight, body]);
  if (printing || count < allBelow) return { from: 0, to: count };
  return { from: Math.min(range.from, count), to: Math.min(range.to, count) };
}
