import type { Instant } from '../ids';
import type { ItemId } from './checkIds';
import { type ItemProgress, holdsBack, isPerAccount } from './itemProgress';
import { foldPerson, samePerson } from './personName';
import type { RunState, RunStatus } from './run';
import type { CellAccounts, RunMove } from './runEvents';
import type { FrozenItem } from './template';

export type MoveName = RunMove['kind'] | 'sign';

/** Why a move is not allowed; nothing is written then. */
export type MoveRefusal =
  | 'notInThisState'
  | 'noSuchItem'
  | 'notThatCell'
  | 'computedItem'
  | 'samePerson'
  | 'pauseNotOver'
  | 'noName'
  | 'noReason'
  | 'itemsOpen'
  | 'signedAlready'
  | 'noAccounts';

/**
 * Which moves a state allows at all. After the send only items of that time are moved, and they are ticked
 * only then: `refuseMove` looks at the item.
 */
export const allowedMoves: { readonly [Status in RunStatus]: ReadonlySet<MoveName> } = {
  checking: new Set(['planned', 'ticked', 'unticked', 'waived', 'unwaived', 'pauseStarted', 'noted', 'abandoned', 'sent', 'sign']),
  partlySigned: new Set(['planned', 'ticked', 'unticked', 'waived', 'unwaived', 'pauseStarted', 'noted', 'abandoned', 'sent', 'sign']),
  signed: new Set(['planned', 'ticked', 'unticked', 'waived', 'unwaived', 'pauseStarted', 'noted', 'abandoned', 'sent']),
  sent: new Set(['ticked', 'unticked', 'waived', 'unwaived', 'noted', 'resultNoted']),
  abandoned: new Set(['noted']),
};

/** Null = allowed. `by`: who moves. After a clock was set back a pause is not over before the clock has come past its beginning again. */
export function refuseMove(run: RunState, move: RunMove, by: string, now: Instant): MoveRefusal | null {
  if (!allowedMoves[run.status].has(move.kind)) return 'notInThisState';
  switch (move.kind) {
    case 'planned':
      return move.plan.accounts.length === 0 ? 'noAccounts' : null;
    case 'abandoned':
      return move.reason.trim() === '' ? 'noReason' : null;
    case 'resultNoted':
      return move.accounts.length > 0 && move.accounts.every((account) => isPlanned(run, account)) ? null : 'notThatCell';
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
    case 'pauseStarted':
      return refuseItemMove(run, move, by, now);
    default:
      return null;
  }
}

type ItemMove = Extract<RunMove, { readonly itemId: ItemId }>;

function refuseItemMove(run: RunState, move: ItemMove, by: string, now: Instant): MoveRefusal | null {
  const item = run.template.items.find(({ itemId }) => itemId === move.itemId);
  if (item === undefined) return 'noSuchItem';
  if (run.status === 'sent' && item.kind !== 'afterSend') return 'notInThisState';
  if (move.kind === 'pauseStarted') return item.kind === 'pause' ? null : 'noSuchItem';
  if (!fits(run, item, move.accounts)) return 'notThatCell';
  if (move.kind === 'ticked' && item.kind === 'afterSend' && run.status !== 'sent') return 'notInThisState';
  if (move.kind === 'waived') return move.reason.trim() === '' ? 'noReason' : null;
  if (move.kind !== 'ticked') return null;
  return refuseTick(run, item, by, now);
}

function refuseTick(run: RunState, item: FrozenItem, by: string, now: Instant): MoveRefusal | null {
  if (item.kind === 'computed') return 'computedItem';
  if (item.kind === 'secondPerson') return foldPerson(by) === '' ? 'noName' : samePerson(by, run.startedBy) ? 'samePerson' : null;
  if (item.kind !== 'pause') return null;
  const begunAt = run.pauses[item.itemId];
  return begunAt === undefined || now - begunAt < (item.pauseSeconds ?? 0) * 1_000 ? 'pauseNotOver' : null;
}

function fits(run: RunState, item: FrozenItem, accounts: CellAccounts): boolean {
  if (accounts === null) return !isPerAccount(item);
  return isPerAccount(item) && accounts.length > 0 && accounts.every((account) => isPlanned(run, account));
}

function isPlanned(run: RunState, account: string): boolean {
  return run.plan.accounts.some((planned) => planned.account === account);
}

/** Null = may sign. Two signatures of one run are of different people. */
export function refuseSignature(run: RunState, progress: readonly ItemProgress[], signer: string): MoveRefusal | null {
  if (run.status === 'signed') return 'signedAlready';
  if (!allowedMoves[run.status].has('sign')) return 'notInThisState';
  if (foldPerson(signer) === '') return 'noName';
  if (progress.some(holdsBack)) return 'itemsOpen';
  return run.signatures.some((signature) => samePerson(signature.signer, signer)) ? 'samePerson' : null;
}
