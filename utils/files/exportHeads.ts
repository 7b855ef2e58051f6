import { markHead } from '../domain/figures/ownMark';
import type { ViewTable } from '../domain/figures/views/viewTable';

/** The heads of an exported table: the first one says that the file is ours (see `ownMark.ts`). */
export function exportHeads({ columns }: ViewTable): readonly string[] {
  return columns.map(({ head }, index) => (index === 0 ? markHead(head) : head));
}
