import type { GridPlace } from './gridKeys';

/** Id of a cell's element: what the grid names as the one it stands on. */
export function cellId({ row, column }: GridPlace): string {
  return `cell-${row}-${column}`;
}
