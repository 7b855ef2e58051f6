import type { Ref } from 'react';

/** Where a line stands among all lines, for the list that draws only the visible ones. */
export interface LinePlace {
  readonly 'data-index': number;
  readonly 'aria-rowindex': number | undefined;
  readonly ref: Ref<HTMLTableRowElement> | undefined;
}
