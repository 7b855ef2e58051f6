import { textFingerprint } from '../textFingerprint';
import type { ItemId } from './checkIds';
import { marksAfter } from './marksAfter';
import { samePerson } from './personName';
import type { RunState, Signature } from './run';
import type { RunEvent, RunEventOf } from './runEvents';

/**
 * Folds the events of one run into its present state. The order in which they were stored does not matter, nor does a doubled event: they are
 * sorted by time, then by id. Null while nothing says that the run was started. Events that were not allowed at their place (two browsers that
 * did not know of each other) change nothing; they stay in the history. One exception: a send is a fact, so it counts over an abandonment.
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
    case 'pauseStarted': {
      const item = itemOf(state, event.itemId);
      return item !== undefined && item.kind !== 'afterSend';
    }
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
  if (event.kind === 'noted') return { ...state, notes: [...state.notes, { text: event.text, by: event.by, at: event.at }] };
  if (event.kind === 'sent') return send(state, event);
  if (state.status === 'abandoned') return state;
  if (state.status === 'sent') return afterSend(state, event);
  if (isEdit(state, event)) return edit(afterCancelling(state, event), event);
  switch (event.kind) {
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
      return marksAfter(state, event);
    case 'signed':
      return sign(state, event);
    case 'abandoned':
      return { ...state, status: 'abandoned', abandoned: { reason: event.reason, by: event.by, at: event.at } };
    default:
      return state;
  }
}

/** The first word of it counts. Nothing but whole signatures of the present revision makes it a send with sign-off. */
function send(state: RunState, event: RunEventOf<'sent'>): RunState {
  if (state.sent !== null) return state;
  return { ...state, status: 'sent', sent: { sentAt: event.sentAt, by: event.by, withoutSignOff: !isWhole(state.signatures) } };
}

/** Only items of that time and results; everything else came too late. */
function afterSend(state: RunState, event: RunEvent): RunState {
  switch (event.kind) {
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
      return isEdit(state, event) ? state : marksAfter(state, event);
    case 'resultNoted': {
      const { result, note, by, at } = event;
      return { ...state, results: { ...state.results, ...Object.fromEntries(event.accounts.map((account) => [account, { result, note, by, at }])) } };
    }
    default:
      return state;
  }
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
      return withoutGone({ ...edited, plan: event.plan, plannedAt: event.plan.plannedAt ?? 0 });
    case 'pauseStarted': {
      // Begun anew: what was ticked after the pause before is open again.
      const { [event.itemId]: _, ...marks } = edited.marks;
      return { ...edited, marks, pauses: { ...edited.pauses, [event.itemId]: event.at } };
    }
    case 'ticked':
    case 'unticked':
    case 'waived':
    case 'unwaived':
      return marksAfter(edited, event);
    default:
      return edited;
  }
}

/** Marks of accounts that are no longer planned go: an account that comes back is looked at anew. */
function withoutGone(state: RunState): RunState {
  const planned = new Set<string>(state.plan.accounts.map(({ account }) => account));
  const marks = Object.entries(state.marks).map(([itemId, item]) => {
    const accounts = Object.entries(item?.accounts ?? {}).filter(([account]) => planned.has(account));
    return [itemId, { run: item?.run ?? null, accounts: Object.fromEntries(accounts) }];
  });
  return { ...state, marks: Object.fromEntries(marks) as RunState['marks'] };
}

/**
 * A signature over other edits than these was given for something else: it is kept as cancelled. The same person once more (in another browser)
 * is not a second person, so it changes nothing.
 */
function sign(state: RunState, event: RunEventOf<'signed'>): RunState {
  const { eventId, signer, at, recordId, digest, needed } = event;
  const signature: Signature = { eventId, signer, at, recordId, digest, needed };
  if (event.basis !== state.basis) {
    const cancelled = { ...signature, revision: state.revision, cancelledAt: at, cancelledBy: event.by, cause: 'elsewhere' as const };
    return { ...state, cancelled: [...state.cancelled, cancelled] };
  }
  if (state.signatures.some((before) => samePerson(before.signer, signer))) return state;
  const signatures = [...state.signatures, signature];
  return { ...state, signatures, status: isWhole(signatures) ? 'signed' : 'partlySigned' };
}

function isWhole(signatures: readonly Signature[]): boolean {
  return signatures.length > 0 && signatures.length >= Math.max(...signatures.map(({ needed }) => needed));
}
