import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Finding } from '../../utils/domain/checks/finding';
import { type Cell, isPerAccount, type ItemProgress, progressOf } from '../../utils/domain/checks/itemProgress';
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

/**
 * Rows of a run as it is now. A row whose marks did not change since `before` is the same object as then, so that a tick draws one row and not all.
 * Items of the time after the send have their rows once it was sent; before that nothing can be said of them.
 */
export function matrixRows(run: RunState, findings: readonly Finding[], before: MatrixState | null): MatrixState {
  const kept =
    before !== null && before.findings === findings && before.accounts === run.plan.accounts && before.items === run.template.items ? before : null;
  const rows = run.template.items.flatMap((item, index): MatrixRow[] => {
    if (item.kind === 'afterSend' && run.status !== 'sent') return [];
    const old = kept?.rows.find((row) => row.item === item);
    if (kept !== null && old !== undefined && kept.marks[item.itemId] === run.marks[item.itemId] && kept.pauses === run.pauses) return [old];
    const [progress] = progressOf({ ...run, template: { ...run.template, items: [item] } }, findings);
    return progress === undefined ? [] : [rowOf(progress, index + 1)];
  });
  return { rows, findings, accounts: run.plan.accounts, items: run.template.items, marks: run.marks, pauses: run.pauses };
}

/** Rows, and what they were made from. */
export interface MatrixState extends Pick<RunState, 'marks' | 'pauses'> {
  readonly rows: readonly MatrixRow[];
  readonly findings: readonly Finding[];
  readonly accounts: readonly PlannedAccount[];
  readonly items: readonly FrozenItem[];
}

function rowOf(progress: ItemProgress, number: number): MatrixRow {
  return {
    item: progress.item,
    number,
    progress,
    wide: isPerAccount(progress.item) ? null : (progress.cells[0] ?? null),
    cells: new Map(progress.cells.flatMap((cell) => (cell.account === null ? [] : [[cell.account, cell] as const]))),
  };
}

export type ColumnFilter = 'all' | 'open' | 'failing';

/** Accounts that still have an open cell of a required item. */
export function openAccounts(rows: readonly MatrixRow[]): ReadonlySet<FigureAccountId> {
  const open = rows.filter(({ item }) => item.required).flatMap(({ progress }) => progress.cells.filter(isOpenCell));
  return new Set(open.flatMap(({ account }) => account ?? []));
}

/** Accounts that cannot be sent to like this, whatever was said of it. */
export function failingAccounts(findings: readonly Finding[]): ReadonlySet<FigureAccountId> {
  return new Set(findings.flatMap((finding) => (finding.check === 'quota' && finding.verdict === 'fail' ? [finding.account] : [])));
}

export function isOpenCell({ state }: Pick<Cell, 'state'>): boolean {
  return state === 'open' || state === 'waivedBefore';
}

/** The columns to show: those of `kept` (null = all) whose name or id has what is searched. */
export function filterColumns(
  accounts: readonly PlannedAccount[],
  {
    kept,
    search,
    nameOf,
  }: { readonly kept: ReadonlySet<FigureAccountId> | null; readonly search: string; readonly nameOf: (account: FigureAccountId) => string },
): readonly FigureAccountId[] {
  const wanted = fold(search);
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
