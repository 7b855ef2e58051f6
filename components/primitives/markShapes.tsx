import type { ReactNode } from 'react';
import { type SharedMark, type SharedMarkKind, sharedMarks } from '../../utils/marks/sharedMarks';

function draw({ line, dashes, filled, dot }: SharedMark): ReactNode {
  return (
    <>
      {line !== undefined && <path d={line} strokeDasharray={dashes} />}
      {filled !== undefined && <path d={filled} fill="currentColor" />}
      {dot !== undefined && <path d={dot} fill="currentColor" stroke="none" />}
    </>
  );
}

const drawnShared = Object.fromEntries(Object.entries(sharedMarks).map(([kind, mark]) => [kind, draw(mark)])) as Record<SharedMarkKind, ReactNode>;

/** Drawn on a 16 × 16 grid with a round 1.5 stroke in `currentcolor`, so that forced colours keep them. */
export const markShapes = {
  ...drawnShared,
  watching: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="2.2" fill="currentColor" stroke="none" />
    </>
  ),
  blind: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.3-.8.6-.8 1.2M8 11.3v.1" />
    </>
  ),
  na: <path d="M4.5 8h7" />,
  yet: <circle cx="8" cy="8" r="5.2" strokeDasharray=".1 3.17" strokeWidth="1.8" />,
  blocked: (
    <>
      <circle cx="8" cy="8" r="5.2" />
      <path d="M4.4 11.6l7.2-7.2" />
    </>
  ),
  bellCalm: (
    <>
      <path d="M2.5 11.6a5.5 5.5 0 0 1 11 0z" />
      <path d="M1.6 13.6h12.8M8 5.9V4.4M6.6 4.2h2.8" />
    </>
  ),
  bellBlind: (
    <>
      <path d="M2.5 11.6a5.5 5.5 0 0 1 11 0z" strokeDasharray="1.6 2.2" />
      <path d="M1.6 13.6h12.8M8 5.9V4.4M6.6 4.2h2.8" />
      <path d="M7 8.9a1 1 0 1 1 1.5.9c-.3.2-.5.3-.5.6" strokeWidth="1.1" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4" />
      <path d="M10 10l3.2 3.2" />
    </>
  ),
  puzzle: (
    <>
      <circle cx="6" cy="8" r="3.6" />
      <circle cx="10" cy="8" r="3.6" />
    </>
  ),
  gear: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <circle cx="8" cy="8" r="5" />
      <path d="M8 1.6V3M8 13v1.4M1.6 8H3M13 8h1.4M3.5 3.5l1 1M11.5 11.5l1 1M12.5 3.5l-1 1M4.5 11.5l-1 1" />
    </>
  ),
  stored: (
    <>
      <ellipse cx="8" cy="4.6" rx="4.8" ry="1.9" />
      <path d="M3.2 4.6v6.8c0 1 2.1 1.9 4.8 1.9s4.8-.9 4.8-1.9V4.6M3.2 8c0 1 2.1 1.9 4.8 1.9s4.8-.9 4.8-1.9" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.4" r="2.4" />
      <path d="M3.4 13a4.6 4.6 0 0 1 9.2 0" />
    </>
  ),
  note: <path d="M3.5 12.5l.6-2.7 6.6-6.6 2.1 2.1-6.6 6.6zM9.2 4.7l2.1 2.1" />,
  back: <path d="M9.8 3.8L5.6 8l4.2 4.2" />,
  down: <path d="M4 6.2L8 10l4-3.8" />,
  up: <path d="M4 9.8L8 6l4 3.8" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  undo: <path d="M5.8 3.6L3 6.4l2.8 2.8M3.2 6.4h6a3.4 3.4 0 0 1 0 6.8H6.4" />,
  more: (
    <>
      <circle cx="3.6" cy="8" r=".6" fill="currentColor" />
      <circle cx="8" cy="8" r=".6" fill="currentColor" />
      <circle cx="12.4" cy="8" r=".6" fill="currentColor" />
    </>
  ),
  fail: <path d="M8 3.6v5.2M8 12.1v.1" strokeWidth="2" />,
  done: (
    <>
      <rect x="3.5" y="3.5" width="9" height="9" rx="1" fill="currentColor" />
      <path d="M5.8 8.2l1.6 1.6 3-3.6" stroke="var(--paper)" />
    </>
  ),
  open: <rect x="3.5" y="3.5" width="9" height="9" rx="1" />,
  calc: (
    <>
      <rect x="3.5" y="2.5" width="9" height="11" rx="1" />
      <path d="M6 5.5h4M6 8.5h.1M8 8.5h.1M10 8.5h.1M6 11h.1M8 11h.1M10 11h.1" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type MarkKind = keyof typeof markShapes;
