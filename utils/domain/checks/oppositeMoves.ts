import { canonicalText } from '../canonicalText';
import type { FigureAccountId } from '../figures/figureAccount';
import type { CellMark, ItemMarks, RunState } from './run';
import type { CellAccounts, RunEvent, RunMove } from './runEvents';

type MarkEvent = Extract<RunEvent, { kind: 'ticked' | 'unticked' | 'waived' | 'unwaived' }>;

/**
 * What takes an event back, as moves that are appended after it. `before`: the run just before the event; `now`: as it is. Only cells nobody has
 * touched since are put back, each to what it was. Empty: there is nothing to take back, or nothing that can be (notes, signatures, the send).
 */
export function oppositeMoves(before: RunState, now: RunState, event: RunEvent): readonly RunMove[] {
  switch (event.kind) {
    case 'planned':
      return canonicalText(now.plan) === canonicalText(event.plan) ? [{ kind: 'planned', plan: before.plan }] : [];
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
      return marksBack(before.marks[event.itemId], now.marks[event.itemId], event);
    default:
      return [];
  }
}

function marksBack(before: ItemMarks | undefined, now: ItemMarks | undefined, event: MarkEvent): readonly RunMove[] {
  const markOf = (marks: ItemMarks | undefined, account: FigureAccountId | null): CellMark | null =>
    (account === null ? marks?.run : marks?.accounts[account]) ?? null;
  const back = new Map<string, { readonly move: RunMove; readonly accounts: FigureAccountId[] }>();
  for (const account of event.accounts ?? [null]) {
    const [was, is] = [markOf(before, account), markOf(now, account)];
    const isUntouched = event.kind === 'ticked' || event.kind === 'waived' ? is?.at === event.at : is === null;
    if (!isUntouched || (was === null && is === null)) continue;
    const move = moveTo(was, event, null);
    const key = JSON.stringify(move);
    const own = back.get(key) ?? { move, accounts: [] };
    if (account !== null) own.accounts.push(account);
    back.set(key, own);
  }
  return [...back.values()].map(({ move, accounts }) => ({ ...move, accounts: event.accounts === null ? null : accounts }) as RunMove);
}

function moveTo(was: CellMark | null, { itemId, kind }: MarkEvent, accounts: CellAccounts): RunMove {
  if (was === null) return { kind: kind === 'waived' ? 'unwaived' : 'unticked', itemId, accounts };
  if (was.kind === 'ticked') return { kind: 'ticked', itemId, accounts };
  return { kind: 'waived', itemId, accounts, reason: was.reason, findings: was.finding === null ? [] : [was.finding] };
}
