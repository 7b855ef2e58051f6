/** A mark on a grid of 16 × 16, drawn with a round stroke of 1.5 in the text's colour. */
export interface SharedMark {
  /** What is drawn as a line. */
  readonly line?: string;
  readonly dashes?: string;
  /** What is filled besides, in the same colour and with the same stroke. */
  readonly filled?: string;
  /** What is filled without a stroke around it. */
  readonly dot?: string;
}

const ring = 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z';

/** Marks that stand on our own pages, where React draws them, and in pages of LINE's, where nothing does but the browser. */
export const sharedMarks = {
  ringing: { filled: ring },
  maybe: { line: ring, dashes: '1.6 2.4' },
  seen: { line: ring },
  owned: { line: ring, filled: 'M8 3.5a4.5 4.5 0 0 0 0 9z' },
  handled: { line: 'M3.5 8.5l3 3 6-7' },
  snoozed: { line: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM8 5.2V8l2 1.4' },
  muted: { line: 'M4.6 10.6a3.6 3.6 0 0 1 6.9-1.6M3.6 12.6h8.8M8 5.3V4.2M3 3l10 10.4' },
  left: { line: 'M9.5 3.5h-6v9h6M7.5 8h6M11.2 5.7L13.5 8l-2.3 2.3' },
  known: { dot: 'M8 6.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z' },
  bell: { line: 'M1.6 13.6h12.8M8 5.9V4.4M6.6 4.2h2.8', filled: 'M2.5 11.6a5.5 5.5 0 0 1 11 0z' },
  next: { line: 'M6 4l4 4-4 4' },
  out: { line: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7L7.5 8.5' },
} as const satisfies Readonly<Record<string, SharedMark>>;

export type SharedMarkKind = keyof typeof sharedMarks;
