import { type SharedMark, type SharedMarkKind, sharedMarks } from '../../utils/marks/sharedMarks';

const svg = 'http://www.w3.org/2000/svg';

/** A state or an action as a shape; `label` null where its word stands beside it or names its button. */
export function shelfMark(kind: SharedMarkKind, label: string | null, weight: 'calm' | 'strong' | 'needs' = 'calm'): SVGElement {
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  if (weight !== 'calm') mark.setAttribute(`data-${weight}`, '');
  if (label === null) mark.setAttribute('aria-hidden', 'true');
  else {
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', label);
  }
  const { line, dashes, filled, dot }: SharedMark = sharedMarks[kind];
  if (line !== undefined) mark.append(path(line, dashes === undefined ? {} : { 'stroke-dasharray': dashes }));
  if (filled !== undefined) mark.append(path(filled, { fill: 'currentColor' }));
  if (dot !== undefined) mark.append(path(dot, { fill: 'currentColor', stroke: 'none' }));
  return mark;
}

function path(shape: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, 'path');
  element.setAttribute('d', shape);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
