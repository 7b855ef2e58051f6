import { listScroller, row, rowName, rowUnreadMark } from './rowSelectors';

/** One rendered row. A name is a hint, never an identity: two chats may share one, and emoji may be spelt another way than in the API. */
export interface RenderedRow {
  readonly element: Element;
  readonly name: string | null;
  /** The element that holds the name. */
  readonly holder: Element | null;
  readonly unread: boolean;
}

export type RowsRead =
  | { readonly kind: 'rows'; readonly rows: readonly RenderedRow[] }
  /** Neither a list nor a row where we look for them: still loading, or a layout we do not know. */
  | { readonly kind: 'notFound'; readonly reason: 'rowsNotFound' };

/** Reads the first rendered rows of the chat list, at most `most`. Without layout reads, so it costs the page nothing but the walk. */
export function readRows(root: ParentNode, most = Infinity): RowsRead {
  const rows = findRows(root, most);
  if (rows.length === 0 && findScroller(root) === null) return { kind: 'notFound', reason: 'rowsNotFound' };
  return { kind: 'rows', rows: rows.map(renderedRow) };
}

/** The element that scrolls the rows: the smallest one worth observing. Null: none that we know. */
export function findScroller(root: ParentNode): Element | null {
  return first(root, listScroller) ?? first(root, row)?.closest('.overflow-y-auto') ?? first(root, row)?.parentElement ?? null;
}

/** Does this node bring a row with it? */
export function holdsRow(node: Node): boolean {
  return node.nodeType === 1 && row.some((selector) => (node as Element).matches(selector) || (node as Element).querySelector(selector) !== null);
}

function findRows(root: ParentNode, most: number): readonly Element[] {
  for (const selector of row) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return Array.from({ length: Math.min(found.length, most) }, (_, index) => found[index]).filter((one) => one !== undefined);
  }
  return [];
}

function renderedRow(element: Element): RenderedRow {
  const holder = first(element, rowName);
  return { element, name: holder === null ? null : nameIn(holder), holder, unread: first(element, rowUnreadMark) !== null };
}

/** The text of a name's element with emoji, which are pictures in a name (§3.2, SINGLE), in place. Null: an empty one. */
export function nameIn(holder: Element): string | null {
  const name = (holder.childElementCount === 0 ? holder.textContent : spelled(holder)).trim();
  return name === '' ? null : name;
}

function spelled(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue ?? '';
      if (child.nodeType !== 1) return '';
      return (child as Element).tagName === 'IMG' ? ((child as Element).getAttribute('alt') ?? '') : spelled(child);
    })
    .join('');
}

function first(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}
