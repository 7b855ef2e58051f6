import { useEffect } from 'react';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';

/** Tells the frame what is on screen whenever that changes. */
export function useOnTable(table: ViewTable, onTable: (table: ViewTable) => void): void {
  useEffect(() => onTable(table), [table, onTable]);
}
