import { useMemo, useState } from 'react';
import { type GridCursor, type GridSize, insideGrid } from './gridKeys';

export interface Cursor {
  readonly at: GridCursor;
  readonly put: (at: GridCursor) => void;
}

/** Where the keyboard stands in the matrix; stays inside when columns go. */
export function useGridCursor(size: GridSize): Cursor {
  const [wanted, put] = useState<GridCursor>({ row: 0, column: 0, anchor: null });
  const { rows, columns } = size;
  const at = useMemo(() => insideGrid(wanted, { rows, columns }), [wanted, rows, columns]);
  return { at, put };
}
