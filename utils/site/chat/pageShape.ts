/**
 * "Save page shape": turns an answer or a piece of a page into a sample that may be sent to us. Keys, structure, types and the order of
 * times stay; every text, id, address and larger number is replaced, the same one always by the same. Pure.
 */

/** Fields whose values are words of LINE's, never of people's; an unseen word in one of them is what a sample is for. */
const wordKeys: ReadonlySet<string> = new Set(['chatType', 'type', 'status', 'responseMode', 'userPermissionType', 'brandType', 'planType', 'code']);
/** Attributes whose values are part of the layout. */
const layoutAttributes: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'type',
  'tabindex',
  'dir',
  'aria-hidden',
  'aria-selected',
  'aria-expanded',
]);
const droppedElements: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'link', 'meta']);

const firstTime = 1_700_000_000_000;
const deepest = 200;

/** The same shape as `json` with nothing of its content. What lies deeper than any answer of LINE's is left out. */
export function shapeOfJson(json: unknown): unknown {
  const names = createNames();
  const times = rankTimes(json);
  function shape(value: unknown, key: string, depth: number): unknown {
    if (depth > deepest) return null;
    if (typeof value === 'string') return wordKeys.has(key) && isWord(value) ? value : names.of(value);
    if (typeof value === 'number') return times.get(value) ?? shapeOfNumber(value);
    if (Array.isArray(value)) return value.map((item: unknown) => shape(item, '', depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [shapeOfKey(name, names), shape(item, name, depth + 1)]));
  }
  return shape(json, '', 0);
}

/** The mark-up of `element` with its tags, class names and roles, and nothing that anybody wrote. */
export function shapeOfElement(element: Element): string {
  const names = createNames();
  function shape(node: Node, depth: number): string {
    if (node.nodeType === 3) return shapeOfText(node.nodeValue ?? '', names);
    if (node.nodeType !== 1 || depth > deepest) return '';
    const { localName, attributes, childNodes } = node as Element;
    if (droppedElements.has(localName)) return '';
    const written = [...attributes].map((attribute) => ` ${attribute.name}="${escaped(shapeOfAttribute(attribute, names))}"`).join('');
    return `<${localName}${written}>${[...childNodes].map((child) => shape(child, depth + 1)).join('')}</${localName}>`;
  }
  return shape(element, 0);
}

interface Names {
  of(text: string): string;
}

/** Replaces texts by numbered ones of the same kind, counted in the order of their first appearance. */
function createNames(): Names {
  const given = new Map<string, string>();
  return {
    of(text) {
      if (text === '') return '';
      const known = given.get(text);
      if (known !== undefined) return known;
      const name = nameOfKind(text, given.size + 1);
      given.set(text, name);
      return name;
    },
  };
}

function nameOfKind(text: string, number: number): string {
  if (/^[A-Z][0-9a-f]{32}$/.test(text)) return `${text.charAt(0)}5a3f${number.toString(16).padStart(28, '0')}`;
  if (/^\d{10,}$/.test(text)) return String(number).padStart(18, '5');
  if (/^@\S+$/.test(text)) return `@sample${number}`;
  if (/^https?:\/\//.test(text)) return `address※${number}`;
  return `※${number}`;
}

function isWord(value: string): boolean {
  return /^[A-Za-z_]{1,40}$/.test(value);
}

/** A key may be an id where an answer is a map. */
function shapeOfKey(key: string, names: Names): string {
  return /^[A-Za-z_][A-Za-z_]{0,40}\d{0,2}$/.test(key) ? key : names.of(key);
}

/** Times keep their order, not their date. */
function rankTimes(json: unknown): ReadonlyMap<number, number> {
  const found = new Set<number>();
  function collect(value: unknown, depth: number): void {
    if (typeof value === 'number' && value > 1_000_000_000_000 && value < 5_000_000_000_000) found.add(value);
    if (typeof value === 'object' && value !== null && depth <= deepest) for (const item of Object.values(value)) collect(item, depth + 1);
  }
  collect(json, 0);
  return new Map([...found].sort((one, other) => one - other).map((time, index) => [time, firstTime + index * 1_000]));
}

/** Small counts tell the shape (0 and 1 above all); a larger number keeps its sign and its number of digits. */
function shapeOfNumber(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 10) return value;
  const digits = String(Math.trunc(Math.abs(value))).length;
  const size = Number.isInteger(value) ? 10 ** Math.min(digits - 1, 15) : 0.5;
  return value < 0 ? -size : size;
}

function shapeOfText(text: string, names: Names): string {
  const core = text.trim();
  return core === '' ? text.replace(/\S/g, '') : escaped(text.replace(core, () => names.of(core)));
}

function shapeOfAttribute({ name, value }: Attr, names: Names): string {
  if (value === '#' || value === '') return value;
  if (!layoutAttributes.has(name)) return names.of(value);
  return value
    .split(/\s+/)
    .map((word) => (/\d{4}|[0-9a-f]{8}|[^\w:/.[\]%-]/i.test(word) ? names.of(word) : word))
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
