import { useMemo, useState } from 'react';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import { sortedOrder, type TableSort } from './sortRows';

interface SortedTable {
  /** As it is on screen. */
  readonly table: ViewTable;
  /** For each row on screen its index in the table as it was given. */
  readonly order: readonly number[];
  readonly sort: TableSort | null;
  readonly onSort: (column: number) => void;
}

/** Lets the reader sort a table by its heads; the last `totals` rows stay at the end. `first` is how it starts. */
export function useSortedTable(table: ViewTable, totals = 0, first: TableSort | null = null): SortedTable {
  const [sort, setSort] = useState(first);
  return useMemo(() => {
    const sortable = table.rows.length - totals;
    const end = Array.from({ length: totals }, (_, index) => sortable + index);
    const order = [...sortedOrder(table.rows.slice(0, sortable), sort), ...end];
    return {
      table: { ...table, rows: order.flatMap((index) => (table.rows[index] ? [table.rows[index]] : [])) },
      order,
      sort,
      onSort: (column) => setSort({ column, descending: sort?.column === column ? !sort.descending : table.columns[column]?.kind !== 'text' }),
    };
  }, [table, totals, sort]);
}
