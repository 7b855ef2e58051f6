import type { ShownAttention } from '../../utils/domain/groups/inbox';

type ShelfMark = ShownAttention | 'bell' | 'next' | 'out';

const ring = 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z';
const bellFoot = 'M1.6 13.6h12.8M8 5.9V4.4M6.6 4.2h2.8';

interface Shape {
  readonly line: string;
  readonly filled?: string;
  readonly dashed?: true;
}

/** The same shapes as on our own pages (`components/primitives/markShapes.tsx`), which cannot be drawn without their library. */
const shapes: Readonly<Record<ShelfMark, Shape>> = {
  ringing: { line: ring, filled: ring },
  maybeOld: { line: ring, dashed: true },
  seen: { line: ring },
  owned: { line: ring, filled: 'M8 3.5a4.5 4.5 0 0 0 0 9z' },
  snoozed: { line: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM8 5.2V8l2 1.4' },
  muted: { line: 'M4.6 10.6a3.6 3.6 0 0 1 6.9-1.6M3.6 12.6h8.8M8 5.3V4.2M3 3l10 10.4' },
  left: { line: 'M9.5 3.5h-6v9h6M7.5 8h6M11.2 5.7L13.5 8l-2.3 2.3' },
  handled: { line: 'M3.5 8.5l3 3 6-7' },
  known: { line: '', filled: 'M8 6.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z' },
  bell: { line: bellFoot, filled: 'M2.5 11.6a5.5 5.5 0 0 1 11 0z' },
  next: { line: 'M6 4l4 4-4 4' },
  out: { line: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.3 3.7L7.5 8.5' },
};

const svg = 'http://www.w3.org/2000/svg';

/** A state or an action as a shape; `label` null where its word stands beside it or names its button. */
export function shelfMark(kind: ShelfMark, label: string | null, weight: 'calm' | 'strong' | 'needs' = 'calm'): SVGElement {
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  if (weight !== 'calm') mark.setAttribute(`data-${weight}`, '');
  if (label === null) mark.setAttribute('aria-hidden', 'true');
  else {
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', label);
  }
  const { line, filled, dashed } = shapes[kind];
  if (filled !== undefined) mark.append(path(filled, { fill: 'currentColor' }));
  if (line !== '') mark.append(path(line, dashed ? { 'stroke-dasharray': '1.6 2.4' } : {}));
  return mark;
}

function path(shape: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, 'path');
  element.setAttribute('d', shape);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
