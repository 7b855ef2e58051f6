/** The tokens a canvas cannot read by itself. */
export interface ChartColours {
  /** `--c1` … `--c6`. */
  readonly lines: readonly string[];
  readonly band: string;
  readonly bandMid: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly line2: string;
  readonly edge: string;
  readonly paper: string;
  readonly paper2: string;
  /** Font family. */
  readonly font: string;
  /** The user's own few colours: shapes alone must tell. */
  readonly forced: boolean;
}

/** Reads the tokens as they hold at `element`; in forced colours the system's. */
export function readColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const font = token('--font') || 'sans-serif';
  if (matchMedia('(forced-colors: active)').matches) return forcedColours(font);
  return {
    lines: ['--c1', '--c2', '--c3', '--c4', '--c5', '--c6'].map(token),
    band: token('--band'),
    bandMid: token('--band-mid'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    line: token('--line'),
    line2: token('--line-2'),
    edge: token('--edge'),
    paper: token('--paper'),
    paper2: token('--paper-2'),
    font,
    forced: false,
  };
}

function forcedColours(font: string): ChartColours {
  const text = 'CanvasText';
  return {
    lines: Array.from({ length: 6 }, () => text),
    band: 'Canvas',
    bandMid: text,
    ink: text,
    ink2: text,
    ink3: text,
    line: 'GrayText',
    line2: 'GrayText',
    edge: text,
    paper: 'Canvas',
    paper2: 'Canvas',
    font,
    forced: true,
  };
}
