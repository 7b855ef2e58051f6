/** Where the keyboard stands: row −1 is the heads of the accounts, column −1 the heads of the items. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The cursor, and where a range in its row began. */
export interface GridCursor extends GridPlace {
  /** Column at the other end of the range; null = no range. */
  readonly anchor: number | null;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns a page key goes over. */
const pageRows = 5;
const pageColumns = 10;

/** Where a key leads: null when it moves nothing. Shift makes a range along the row, Page keys with Shift go sideways. */
export function moveCursor(
  cursor: GridCursor,
  size: GridSize,
  pressed: { readonly key: string; readonly shift: boolean; readonly ctrl: boolean },
): GridCursor | null {
  const { key, shift, ctrl } = pressed;
  const last = size.columns - 1;
  const across = (column: number): GridCursor => {
    const to = clamp(column, -1, last);
    return { row: cursor.row, column: to, anchor: shift && to >= 0 && cursor.column >= 0 ? (cursor.anchor ?? cursor.column) : null };
  };
  const down = (rows: number): GridCursor => ({ row: clamp(cursor.row + rows, -1, size.rows - 1), column: cursor.column, anchor: null });
  switch (key) {
    case 'ArrowRight':
      return across(cursor.column + 1);
    case 'ArrowLeft':
      return across(cursor.column - 1);
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'Home':
      return ctrl ? { row: 0, column: 0, anchor: null } : across(0);
    case 'End':
      return ctrl ? { row: size.rows - 1, column: last, anchor: null } : across(last);
    case 'PageDown':
      return shift ? { ...across(cursor.column + pageColumns), anchor: null } : down(pageRows);
    case 'PageUp':
      return shift ? { ...across(cursor.column - pageColumns), anchor: null } : down(-pageRows);
    default:
      return null;
  }
}

/** First and last column of the range, or the cursor's own column twice. */
export function rangeOf({ column, anchor }: GridCursor): readonly [from: number, to: number] {
  return anchor === null ? [column, column] : [Math.min(anchor, column), Math.max(anchor, column)];
}

/** The same place in a smaller or larger grid. */
export function insideGrid(cursor: GridCursor, { rows, columns }: GridSize): GridCursor {
  const row = clamp(cursor.row, -1, rows - 1);
  const column = clamp(cursor.column, -1, columns - 1);
  const anchor = cursor.anchor !== null && cursor.anchor < columns ? cursor.anchor : null;
  // The same place is the same object: nothing is drawn or scrolled for it.
  return row === cursor.row && column === cursor.column && anchor === cursor.anchor ? cursor : { row, column, anchor };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
