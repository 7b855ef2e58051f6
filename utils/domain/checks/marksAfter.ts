import type { FigureAccountId } from '../figures/figureAccount';
import type { CellMark, ItemMarks, RunState } from './run';
import type { CellAccounts, RunEventOf } from './runEvents';
import type { FrozenItem } from './template';

export type MarkEvent = RunEventOf<'ticked' | 'unticked' | 'waived' | 'unwaived'>;

const noMarks: ItemMarks = { run: null, accounts: {} };

/**
 * The run with what was said of some cells of one item. Cells of accounts that are not planned and of items that are not there are passed over
 * (an event of a browser that did not know of a change). Taking back takes back only its own kind: who unticks does not lift a waiver that
 * somebody else put there meanwhile.
 */
export function marksAfter(state: RunState, event: MarkEvent): RunState {
  const item = state.template.items.find(({ itemId }) => itemId === event.itemId);
  if (item === undefined) return state;
  const before = state.marks[event.itemId] ?? noMarks;
  const after: ItemMarks =
    event.accounts === null
      ? { ...before, run: markAfter(before.run, event, item, null) }
      : { ...before, accounts: accountsAfter(state, before.accounts, { event, item, accounts: event.accounts }) };
  return { ...state, marks: { ...state.marks, [event.itemId]: after } };
}

function accountsAfter(
  { plan }: RunState,
  before: ItemMarks['accounts'],
  { event, item, accounts }: { readonly event: MarkEvent; readonly item: FrozenItem; readonly accounts: NonNullable<CellAccounts> },
): ItemMarks['accounts'] {
  const planned = new Set(plan.accounts.map(({ account }) => account));
  const named = new Set(accounts.filter((account) => planned.has(account)));
  const others = Object.entries(before).filter(([account]) => !named.has(account as FigureAccountId));
  const marks = [...named].flatMap((account): [string, CellMark][] => {
    const mark = markAfter(before[account] ?? null, event, item, account);
    return mark === null ? [] : [[account, mark]];
  });
  return Object.fromEntries([...others, ...marks]);
}

function markAfter(before: CellMark | null, event: MarkEvent, item: FrozenItem, account: FigureAccountId | null): CellMark | null {
  const { by, at } = event;
  switch (event.kind) {
    case 'ticked':
      return { kind: 'ticked', by, at };
    case 'unticked':
      return before?.kind === 'waived' ? before : null;
    case 'unwaived':
      return before?.kind === 'ticked' ? before : null;
    case 'waived': {
      const own = event.findings.filter(({ check }) => check === item.check);
      const finding = own.find((found) => account === null || ('account' in found && found.account === account)) ?? null;
      return { kind: 'waived', by, at, reason: event.reason, finding };
    }
  }
}
