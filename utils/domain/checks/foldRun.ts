import { textFingerprint } from '../textFingerprint';
import type { FigureAccountId } from '../figures/figureAccount';
import type { ItemId } from './checkIds';
import type { CellMark, ItemMarks, RunState, Signature } from './run';
import type { CellAccounts, RunEvent, RunEventOf } from './runEvents';

/**
 * Folds the events of one run into its present state. The order in which they were stored does not matter, nor does a doubled event: they are
 * sorted by time, then by id. Null while nothing says that the run was started. Events that were not allowed at their place (two browsers that
 * did not know of each other) change nothing; they stay in the history.
 */
export function foldRun(events: readonly RunEvent[]): RunState | null {
  const ordered = [...new Map(events.map((event) => [event.eventId, event])).values()].sort(byTime);
  const start = ordered.find((event) => event.kind === 'started');
  if (start === undefined) return null;
  let state = begin(start);
  for (const event of ordered) if (event !== start) state = { ...step(state, event), lastEventAt: Math.max(state.lastEventAt, event.at) };
  return state;
}

/** Adds events that are newer than all before; the same as folding anew, without reading the history. */
export function stepRun(state: RunState, event: RunEvent): RunState {
  return { ...step(state, event), lastEventAt: event.at };
}

/** Changes what would be signed, so it cancels signatures. What comes after the send and notes do not. */
export function isEdit(state: RunState, event: RunEvent): boolean {
  switch (event.kind) {
    case 'planned':
      return true;
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
    case 'pauseStarted':
      return itemOf(state, event.itemId)?.kind !== 'afterSend';
    default:
      return false;
  }
}

function byTime(a: RunEvent, b: RunEvent): number {
  return a.at - b.at || (a.eventId < b.eventId ? -1 : 1);
}

function itemOf({ template }: RunState, itemId: ItemId) {
  return template.items.find((item) => item.itemId === itemId);
}

function begin(event: RunEventOf<'started'>): RunState {
  return {
    runId: event.runId,
    status: 'checking',
    revision: 1,
    plan: event.plan,
    plannedAt: event.plan.plannedAt ?? 0,
    template: event.template,
    startedAt: event.at,
    startedBy: event.by,
    marks: {},
    pauses: {},
    basis: textFingerprint(event.eventId),
    signatures: [],
    cancelled: [],
    notes: [],
    sent: null,
    results: {},
    abandoned: null,
    lastEventAt: event.at,
  };
}

function step(state: RunState, event: RunEvent): RunState {
  if (state.status === 'abandoned' || (state.status === 'sent' && (isEdit(state, event) || event.kind === 'signed'))) return withNote(state, event);
  if (isEdit(state, event)) return edit(afterCancelling(state, event), event);
  switch (event.kind) {
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
      return withMarks(state, event);
    case 'signed':
      return sign(state, event);
    case 'abandoned':
      return { ...state, status: 'abandoned', abandoned: { reason: event.reason, by: event.by, at: event.at } };
    case 'sent':
      return state.sent === null
        ? { ...state, status: 'sent', sent: { sentAt: event.sentAt, by: event.by, withoutSignOff: state.status !== 'signed' } }
        : state;
    case 'resultNoted': {
      const { result, note, by, at } = event;
      return { ...state, results: { ...state.results, ...Object.fromEntries(event.accounts.map((account) => [account, { result, note, by, at }])) } };
    }
    default:
      return withNote(state, event);
  }
}

function withNote(state: RunState, event: RunEvent): RunState {
  if (event.kind !== 'noted') return state;
  return { ...state, notes: [...state.notes, { text: event.text, by: event.by, at: event.at }] };
}

/** An edit over a signature opens the next revision, which nobody has signed. */
function afterCancelling(state: RunState, event: RunEvent): RunState {
  if (state.signatures.length === 0) return state;
  const cancelled = state.signatures.map((signature) => ({
    ...signature,
    revision: state.revision,
    cancelledAt: event.at,
    cancelledBy: event.by,
    cause: event.kind,
  }));
  return { ...state, status: 'checking', revision: state.revision + 1, signatures: [], cancelled: [...state.cancelled, ...cancelled] };
}

function edit(state: RunState, event: RunEvent): RunState {
  const edited = { ...state, basis: textFingerprint(`${state.basis} ${event.eventId}`) };
  switch (event.kind) {
    case 'planned':
      return { ...edited, plan: event.plan, plannedAt: event.plan.plannedAt ?? 0 };
    case 'pauseStarted':
      return { ...edited, pauses: { ...edited.pauses, [event.itemId]: event.at } };
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
      return withMarks(edited, event);
    default:
      return edited;
  }
}

type MarkEvent = RunEventOf<'ticked' | 'unticked' | 'waived' | 'unwaived'>;
const noMarks: ItemMarks = { run: null, accounts: {} };

function withMarks(state: RunState, event: MarkEvent): RunState {
  if (itemOf(state, event.itemId) === undefined) return state;
  const before = state.marks[event.itemId] ?? noMarks;
  const after: ItemMarks =
    event.accounts === null
      ? { ...before, run: markOf(event, null) }
      : { ...before, accounts: marksOfAccounts(before.accounts, event, event.accounts) };
  return { ...state, marks: { ...state.marks, [event.itemId]: after } };
}

function marksOfAccounts(before: ItemMarks['accounts'], event: MarkEvent, accounts: NonNullable<CellAccounts>): ItemMarks['accounts'] {
  const named = new Set<string>(accounts);
  const others = Object.entries(before).filter(([account]) => !named.has(account));
  const marks = accounts.flatMap((account): [string, CellMark][] => {
    const mark = markOf(event, account);
    return mark === null ? [] : [[account, mark]];
  });
  return Object.fromEntries([...others, ...marks]);
}

function markOf(event: MarkEvent, account: FigureAccountId | null): CellMark | null {
  const { by, at } = event;
  if (event.kind === 'ticked') return { kind: 'ticked', by, at };
  if (event.kind !== 'waived') return null;
  const finding = event.findings.find((found) => account === null || ('account' in found && found.account === account)) ?? null;
  return { kind: 'waived', by, at, reason: event.reason, finding };
}

/** A signature over other edits than these was given for something else: it is kept as cancelled. */
function sign(state: RunState, event: RunEventOf<'signed'>): RunState {
  const { eventId, signer, at, recordId, digest, needed } = event;
  const signature: Signature = { eventId, signer, at, recordId, digest, needed };
  if (event.basis !== state.basis) {
    const cancelled = { ...signature, revision: state.revision, cancelledAt: at, cancelledBy: event.by, cause: 'elsewhere' as const };
    return { ...state, cancelled: [...state.cancelled, cancelled] };
  }
  const signatures = [...state.signatures, signature];
  return { ...state, signatures, status: signatures.length >= Math.max(...signatures.map((one) => one.needed)) ? 'signed' : 'partlySigned' };
}
