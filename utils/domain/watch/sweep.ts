import type { AccountId, ChatId, Instant } from '../ids';
import { isGeneralProblem } from './accountChanges';
import type { Reading, ReadRequest } from './reading';

/** A walk through everything an account's lists hold. Kept in the browser session only: LINE's `next` is never stored for longer. */
export interface SweepProgress {
  readonly accountId: AccountId;
  readonly startedAt: Instant;
  /** Index into `steps`. */
  readonly step: number;
  readonly next: string | null;
  readonly pages: number;
  /** How often a folder was begun anew because its `next` was refused. */
  readonly restarts: number;
  readonly seen: readonly ChatId[];
  readonly unknownChats: number;
  readonly contacts: 'read' | 'refused' | 'skipped' | null;
}

/** ALL is read once more at the end: what moved to the top meanwhile must not look new later (a list shifts while it is read). */
const steps = ['ALL', 'DONE', 'SPAM', 'contacts', 'recheck'] as const;
/** More pages than any real list has: a `next` that leads in a circle must end. */
const mostPages = 2_000;
const mostRestarts = 3;

export function startSweep(accountId: AccountId, startedAt: Instant): SweepProgress {
  return { accountId, startedAt, step: 0, next: null, pages: 0, restarts: 0, seen: [], unknownChats: 0, contacts: null };
}

/** What to ask next. `contactsAllowed` false skips the contacts list (it refused lately). */
export function sweepRequest(sweep: SweepProgress): ReadRequest {
  const step = steps[sweep.step] ?? 'recheck';
  if (step === 'contacts') return { kind: 'contacts', accountId: sweep.accountId, next: sweep.next };
  return { kind: 'chats', accountId: sweep.accountId, folder: step === 'recheck' ? 'ALL' : step, next: sweep.next };
}

/** Is this the look at the top of the list after everything else was read? Unseen groups there may be news. */
export function isRecheck(sweep: SweepProgress): boolean {
  return steps[sweep.step] === 'recheck';
}

export type SweepStep =
  | { readonly kind: 'more'; readonly sweep: SweepProgress }
  | { readonly kind: 'done'; readonly sweep: SweepProgress }
  /** This answer ends the sweep; it begins anew when the account may be read again. */
  | { readonly kind: 'broken' };

/** Takes one answer into account. A refused `next` begins its folder anew; a refused contacts list is passed over. */
export function advanceSweep(sweep: SweepProgress, reading: Reading, contactsAllowed: boolean): SweepStep {
  if (sweep.pages >= mostPages) return { kind: 'broken' };
  if (reading.of === 'problem') return afterProblem(sweep, reading, contactsAllowed);
  if (reading.of !== 'chats') return { kind: 'broken' };
  const read: SweepProgress = {
    ...sweep,
    pages: sweep.pages + 1,
    seen: [...new Set([...sweep.seen, ...reading.groups.map((group) => group.chatId)])],
    unknownChats: isRecheck(sweep) || sweep.step > 0 ? sweep.unknownChats : sweep.unknownChats + reading.unknownChats,
    contacts: steps[sweep.step] === 'contacts' ? 'read' : sweep.contacts,
  };
  if (isRecheck(sweep)) return { kind: 'done', sweep: read };
  if (reading.next !== null && reading.next !== sweep.next) return { kind: 'more', sweep: { ...read, next: reading.next } };
  return { kind: 'more', sweep: nextStep(read, contactsAllowed) };
}

function afterProblem(sweep: SweepProgress, reading: Extract<Reading, { of: 'problem' }>, contactsAllowed: boolean): SweepStep {
  if (isGeneralProblem(reading.problem)) return { kind: 'broken' };
  // The contacts list is known from a single source: whatever it answers, the baseline must not hang on it.
  if (steps[sweep.step] === 'contacts' && sweep.next === null) {
    return { kind: 'more', sweep: nextStep({ ...sweep, pages: sweep.pages + 1, contacts: 'refused' }, contactsAllowed) };
  }
  if (reading.problem.kind === 'rejected' && sweep.next !== null && sweep.restarts < mostRestarts) {
    return { kind: 'more', sweep: { ...sweep, pages: sweep.pages + 1, next: null, restarts: sweep.restarts + 1 } };
  }
  return { kind: 'broken' };
}

function nextStep(sweep: SweepProgress, contactsAllowed: boolean): SweepProgress {
  const step = sweep.step + 1;
  if (steps[step] === 'contacts' && !contactsAllowed) return { ...sweep, step: step + 1, next: null, contacts: 'skipped' };
  return { ...sweep, step, next: null };
}
