import type { FigureAccountId } from '../figures/figureAccount';
import { accountChecks, type CheckId } from './checkId';
import type { Finding } from './finding';
import { isNoWorse } from './isNoWorse';
import type { CellMark, RunState } from './run';
import type { FrozenItem } from './template';

/** How one cell stands. waivedBefore: it was waived, and what is computed now is worse than what was waived, so it is open again. */
export type CellState = 'done' | 'waived' | 'open' | 'waivedBefore';

export interface Cell {
  /** Null = the one cell of an item that is asked once per run. */
  readonly account: FigureAccountId | null;
  readonly state: CellState;
  readonly mark: CellMark | null;
  /** For computed items. */
  readonly finding: Finding | null;
}

export interface ItemProgress {
  readonly item: FrozenItem;
  readonly cells: readonly Cell[];
  readonly open: number;
  readonly isDone: boolean;
}

/** Does the item have one cell for each account? Computed items by what is computed, all others as the template says. */
export function isPerAccount(item: Pick<FrozenItem, 'check' | 'scope'>): boolean {
  return item.check === null ? item.scope === 'account' : accountChecks.has(item.check);
}

/** Every item of a run with the state of its cells, in the order of the template. */
export function progressOf(run: RunState, findings: readonly Finding[]): readonly ItemProgress[] {
  const computed = findingsByCell(findings);
  return run.template.items.map((item) => {
    const accounts = isPerAccount(item) ? run.plan.accounts.map(({ account }) => account) : [null];
    const cells = accounts.map((account) =>
      cellOf(run, item, account, item.check === null ? null : (computed.get(keyOf(item.check, account)) ?? null)),
    );
    const open = cells.filter(({ state }) => state === 'open' || state === 'waivedBefore').length;
    return { item, cells, open, isDone: open === 0 };
  });
}

function cellOf(run: RunState, item: FrozenItem, account: FigureAccountId | null, finding: Finding | null): Cell {
  const marks = run.marks[item.itemId];
  const mark = (account === null ? marks?.run : marks?.accounts[account]) ?? null;
  return { account, mark, finding, state: stateOf(item, mark, finding) };
}

function stateOf(item: FrozenItem, mark: CellMark | null, finding: Finding | null): CellState {
  if (item.kind !== 'computed') return mark === null ? 'open' : mark.kind === 'ticked' ? 'done' : 'waived';
  const holds = finding === null || finding.verdict === 'fail' || finding.verdict === 'unknown';
  if (!holds) return 'done';
  if (mark?.kind !== 'waived') return 'open';
  return isNoWorse(mark.finding, finding) ? 'waived' : 'waivedBefore';
}

function findingsByCell(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [keyOf(finding.check, 'account' in finding ? finding.account : null), finding]));
}

function keyOf(check: CheckId, account: FigureAccountId | null): string {
  return `${check} ${account ?? ''}`;
}

/** Items that must be done before anybody may sign: all required ones, without those that belong to the time after the send. */
export function holdsBack({ item, isDone }: ItemProgress): boolean {
  return item.required && item.kind !== 'afterSend' && !isDone;
}
