import { useMemo, useState } from 'react';
import { type GridCursor, type GridPlace, type GridSize, insideGrid } from './gridKeys';

export interface Cursor {
  readonly at: GridCursor;
  readonly put: (at: GridCursor) => void;
}

/** Where the keyboard stands in the matrix: at `first` until it was moved; stays inside when columns go. */
export function useGridCursor({ rows, columns }: GridSize, first: () => GridPlace): Cursor {
  const [wanted, put] = useState<GridCursor | null>(null);
  const at = useMemo(() => insideGrid(wanted ?? { ...first(), anchor: null }, { rows, columns }), [wanted, first, rows, columns]);
  return useMemo(() => ({ at, put }), [at]);
}
