import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Finding } from '../../utils/domain/checks/finding';
import type { Cell } from '../../utils/domain/checks/itemProgress';
import type { RunMove } from '../../utils/domain/checks/runEvents';
import { isOpenCell, type MatrixRow } from './matrixRows';

/** Cells of one item: some accounts of it, or the one cell of an item asked once. */
export interface CellTarget {
  readonly row: MatrixRow;
  readonly accounts: readonly FigureAccountId[] | null;
}

export function cellsOf({ row, accounts }: CellTarget): readonly Cell[] {
  return accounts === null ? (row.wide === null ? [] : [row.wide]) : accounts.flatMap((account) => row.cells.get(account) ?? []);
}

/** The same item with only those of its cells that still are open; null when none is. */
export function openPart(target: CellTarget): CellTarget | null {
  const open = cellsOf(target).filter(isOpenCell);
  if (open.length === 0) return null;
  return target.accounts === null ? target : { row: target.row, accounts: open.flatMap(({ account }) => account ?? []) };
}

export function tickOf({ row, accounts }: CellTarget): RunMove {
  return { kind: 'ticked', itemId: row.item.itemId, accounts };
}

function untickOf({ row, accounts }: CellTarget): RunMove {
  return { kind: 'unticked', itemId: row.item.itemId, accounts };
}

export function unwaiveOf({ row, accounts }: CellTarget): RunMove {
  return { kind: 'unwaived', itemId: row.item.itemId, accounts };
}

/** With what is computed at this moment, so that the waiver holds only while that does not become worse. */
export function waiveOf(target: CellTarget, reason: string): RunMove {
  const findings: readonly Finding[] = cellsOf(target).flatMap(({ finding }) => finding ?? []);
  return { kind: 'waived', itemId: target.row.item.itemId, accounts: target.accounts, reason: reason.trim(), findings };
}

/** What a press on a cell does; null: it is looked at only. A range is ticked while any of it is open, else unticked. */
export function pressOf(target: CellTarget, pauseBegun: boolean): RunMove | null {
  const { kind, itemId } = target.row.item;
  if (kind === 'computed') return null;
  const cells = cellsOf(target);
  if (cells.length === 0) return null;
  const open = openPart(target);
  if (kind === 'pause' && open !== null && !pauseBegun) return { kind: 'pauseStarted', itemId };
  if (open !== null) return tickOf(open);
  const ticked = cells.filter(({ state }) => state === 'done');
  if (ticked.length === 0) return null;
  const part = target.accounts === null ? target : { row: target.row, accounts: ticked.flatMap(({ account }) => account ?? []) };
  return untickOf(part);
}
