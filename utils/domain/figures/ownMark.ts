/**
 * Stands behind the first head of every table we write to a file, so that the file is known as ours when it comes back: in our own files an
 * empty cell is a missing figure, in LINE's it may be a withheld one.
 */
const mark = '[Yobirin]';

/** The head as it is written. */
export function markHead(head: string): string {
  return `${head} ${mark}`.trim();
}

/** The head without the mark; null when it has none. Spreadsheets and input methods may have widened its brackets. */
export function unmarkHead(header: string): string | null {
  const text = header.normalize('NFKC').trimEnd();
  const at = text.length - mark.length;
  return at >= 0 && text.slice(at).toLowerCase() === mark.toLowerCase() ? text.slice(0, at).trimEnd() : null;
}
