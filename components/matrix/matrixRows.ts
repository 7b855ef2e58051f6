import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { type Cell, isPerAccount, type ItemProgress } from '../../utils/domain/checks/itemProgress';
import type { RunState } from '../../utils/domain/checks/run';
import type { PlannedAccount } from '../../utils/domain/checks/runPlan';
import type { FrozenItem } from '../../utils/domain/checks/template';

/** One row of the matrix: an item with its cells by account, or its one cell. */
export interface MatrixRow {
  readonly item: FrozenItem;
  /** As numbered in the template, from 1. */
  readonly number: number;
  readonly progress: ItemProgress;
  /** The cell of an item asked once; null for items asked of each account. */
  readonly wide: Cell | null;
  readonly cells: ReadonlyMap<FigureAccountId, Cell>;
}

/** Items of the time after the send have their rows once it was sent; before that nothing can be said of them. */
export function matrixRows(progress: readonly ItemProgress[], status: RunState['status']): readonly MatrixRow[] {
  return progress
    .map((one, index): MatrixRow => ({
      item: one.item,
      number: index + 1,
      progress: one,
      wide: isPerAccount(one.item) ? null : (one.cells[0] ?? null),
      cells: new Map(one.cells.flatMap((cell) => (cell.account === null ? [] : [[cell.account, cell] as const]))),
    }))
    .filter(({ item }) => item.kind !== 'afterSend' || status === 'sent');
}

export type ColumnFilter = 'all' | 'open' | 'failing';

/** Accounts that still have an open cell of a required item. */
export function openAccounts(rows: readonly MatrixRow[]): ReadonlySet<FigureAccountId> {
  const open = rows.filter(({ item }) => item.required).flatMap(({ progress }) => progress.cells.filter(isOpenCell));
  return new Set(open.flatMap(({ account }) => account ?? []));
}

/** Accounts that cannot be sent to like this, whatever was said of it. */
export function failingAccounts(rows: readonly MatrixRow[]): ReadonlySet<FigureAccountId> {
  const failing = rows.flatMap(({ progress }) => progress.cells.filter(({ finding }) => finding?.verdict === 'fail'));
  return new Set(failing.flatMap(({ account }) => account ?? []));
}

export function isOpenCell({ state }: Pick<Cell, 'state'>): boolean {
  return state === 'open' || state === 'waivedBefore';
}

/** The columns to show: those of the filter whose name or id has what is searched. */
export function filterColumns(
  accounts: readonly PlannedAccount[],
  { filter, search, rows, nameOf }: { filter: ColumnFilter; search: string; rows: readonly MatrixRow[]; nameOf: (account: FigureAccountId) => string },
): readonly FigureAccountId[] {
  const wanted = fold(search);
  const kept = filter === 'all' ? null : filter === 'open' ? openAccounts(rows) : failingAccounts(rows);
  return accounts
    .map(({ account }) => account)
    .filter((account) => (kept === null || kept.has(account)) && (wanted === '' || fold(`${nameOf(account)} ${account}`).includes(wanted)));
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** May many cells of it be ticked in one go? Only what a person looks at and nobody else must. */
export function mayTickMany({ kind }: Pick<FrozenItem, 'kind'>): boolean {
  return kind === 'confirm' || kind === 'afterSend';
}

/** Where to look first: the first cell that fails, else the first that is open, else the first. */
export function firstTrouble(rows: readonly MatrixRow[], columns: readonly FigureAccountId[]): { readonly row: number; readonly column: number } {
  const places = rows.flatMap((row, index) =>
    row.wide !== null
      ? [{ row: index, column: 0, cell: row.wide, required: row.item.required }]
      : columns.flatMap((account, column) => {
          const cell = row.cells.get(account);
          return cell === undefined ? [] : [{ row: index, column, cell, required: row.item.required }];
        }),
  );
  const open = places.filter(({ cell, required }) => required && isOpenCell(cell));
  const { row, column } = open.find(({ cell }) => cell.finding?.verdict === 'fail') ?? open[0] ?? { row: 0, column: 0 };
  return { row, column };
}
