import type { GroupEvent } from './events';
import type { GroupState } from './groupState';
import { riseAfter } from './memberRise';

/**
 * Folds the events of one group under one account into its present state. Null while nothing says that the group was ever seen.
 * The order in which events were stored does not matter, nor does a doubled event: they are sorted by time, then by id.
 */
export function foldGroup(events: readonly GroupEvent[]): GroupState | null {
  const ordered = withoutUndone(events).sort(byTime);
  const first = earliestSight(ordered);
  if (first === null) return null;
  let state: GroupState = {
    accountId: first.accountId,
    chatId: first.chatId,
    chatKind: first.chatKind,
    name: first.name,
    members: first.members,
    iconHash: first.iconHash,
    novelty: first.novelty,
    noticedAt: first.at,
    noticedVia: first.via,
    notBeforeAt: first.notBeforeAt,
    joinedAt: null,
    presence: 'in',
    leftAt: null,
    returned: false,
    attention: first.novelty === 'baseline' ? 'known' : 'new',
    owner: null,
    handledBy: null,
    handledAt: null,
    note: '',
    snoozedUntilAt: null,
    muted: false,
    rangAt: null,
    lastEventAt: first.at,
    inByAt: first.novelty === 'baseline' ? first.changedAt : undefined,
  };
  for (const event of ordered) state = step(state, event);
  return state;
}

type FirstSeen = Extract<GroupEvent, { kind: 'firstSeen' }>;

/** Two browsers may both have a first sight; the earlier one counts. */
function earliestSight(ordered: readonly GroupEvent[]): FirstSeen | null {
  return ordered.find((event): event is FirstSeen => event.kind === 'firstSeen') ?? null;
}

function withoutUndone(events: readonly GroupEvent[]): GroupEvent[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  const kept = new Map<string, GroupEvent>();
  for (const event of events) if (!undone.has(event.eventId)) kept.set(event.eventId, event);
  return [...kept.values()];
}

/** By when it happened; at the same instant what was written first comes first, the id settles the rest. */
function byTime(a: GroupEvent, b: GroupEvent): number {
  return a.at - b.at || rank(a) - rank(b) || a.recordedAt - b.recordedAt || (a.eventId < b.eventId ? -1 : 1);
}

/** At the same instant: first sight, then what it implies, then what people and the bell did. */
function rank(event: GroupEvent): number {
  if (event.kind === 'firstSeen') return 0;
  return 'by' in event || event.kind === 'rang' ? 2 : 1;
}

function step(state: GroupState, event: GroupEvent): GroupState {
  const next = { ...state, lastEventAt: Math.max(state.lastEventAt, event.at) };
  switch (event.kind) {
    case 'firstSeen':
    case 'undone':
      return next;
    case 'joined':
      return { ...next, joinedAt: Math.max(state.joinedAt ?? 0, event.at) };
    case 'settled':
      return settle(next, event.novelty);
    case 'left':
      return { ...next, presence: 'left', leftAt: event.at };
    case 'returned':
      return ringAgain(next, event);
    case 'renamed':
      return { ...next, name: event.to };
    case 'membersChanged':
      return { ...next, members: event.to, rise: riseAfter(state.rise, event) };
    case 'iconChanged':
      return { ...next, iconHash: event.to };
    case 'rang':
      return { ...next, rangAt: event.at };
    case 'seen':
      return state.attention === 'new' ? { ...next, attention: 'seen', snoozedUntilAt: null } : next;
    case 'owned':
      return { ...next, attention: 'owned', owner: event.owner, snoozedUntilAt: null };
    case 'handled':
      return { ...next, attention: 'handled', handledBy: event.by, handledAt: event.at, snoozedUntilAt: null };
    case 'reopened':
      return { ...next, attention: state.owner === null ? 'seen' : 'owned', handledBy: null, handledAt: null };
    case 'noted':
      return { ...next, note: event.text };
    case 'snoozed':
      return { ...next, snoozedUntilAt: event.untilAt };
    case 'muted':
      return { ...next, muted: event.on };
  }
}

/** A settled doubt only changes a group that is still in doubt. */
function settle(state: GroupState, novelty: 'joined' | 'baseline'): GroupState {
  if (state.novelty !== 'maybeOld') return state;
  if (novelty === 'joined') return { ...state, novelty };
  return { ...state, novelty, attention: state.attention === 'new' ? 'known' : state.attention };
}

/** Coming back is news again, whatever was decided before it left. */
function ringAgain(state: GroupState, event: Extract<GroupEvent, { kind: 'returned' }>): GroupState {
  return {
    ...state,
    presence: 'in',
    returned: true,
    // A join older than the leave dates the first stay, not this one.
    joinedAt: state.joinedAt !== null && state.joinedAt > (state.leftAt ?? 0) ? state.joinedAt : null,
    novelty: 'joined',
    inByAt: undefined,
    noticedAt: event.recordedAt,
    noticedVia: event.via,
    notBeforeAt: event.notBeforeAt,
    attention: 'new',
    handledBy: null,
    handledAt: null,
    snoozedUntilAt: null,
    rangAt: null,
  };
}
