/** One step of one row. */
export interface StripPlace {
  readonly row: number;
  readonly step: number;
}

/** Null when the key is not one of the strip's. */
export function moveOver(key: string, { row, step }: StripPlace, lastRow: number, lastStep: number): StripPlace | null {
  switch (key) {
    case 'ArrowLeft':
      return { row, step: Math.max(0, step - 1) };
    case 'ArrowRight':
      return { row, step: Math.min(lastStep, step + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), step };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), step };
    case 'Home':
      return { row, step: 0 };
    case 'End':
      return { row, step: lastStep };
    case 'PageUp':
      return { row: Math.max(0, row - 10), step };
    case 'PageDown':
      return { row: Math.min(lastRow, row + 10), step };
    default:
      return null;
  }
}
