/** The name under which the style sheet knows the names to be marked. */
const highlightName = 'yobirin-new-group';

/**
 * Paints over the text of these elements through the browser's highlights: no node or style of the page's is touched, and nothing moves. Browsers
 * without highlights show no marks.
 */
export function paintNames(names: readonly Element[]): void {
  if (!('highlights' in CSS)) return;
  if (names.length === 0) {
    CSS.highlights.delete(highlightName);
    return;
  }
  const ranges = names.map((name) => {
    const range = document.createRange();
    range.selectNodeContents(name);
    return range;
  });
  CSS.highlights.set(highlightName, new Highlight(...ranges));
}
