import { useDeferredValue } from 'react';

/** What fits a screen, and a flick more. */
const shownAtOnce = 60;

/** How many of `count` rows or charts to draw now: a screenful with the page, the others right after, without keeping it from answering. */
export function useShownCount(count: number): number {
  return Math.min(count, useDeferredValue(count, shownAtOnce));
}
