import { type AccountId, type ChatId, groupKey, type Instant } from '../ids';
import type { ListedGroup } from '../watch/reading';
import { classifyNovelty, clockSkewMs } from './classifyNovelty';
import { datedNow, type ObservationEvent, type Sensor } from './events';
import type { GroupState } from './groupState';

/** One look at a list, and what was known before it. */
export interface Look {
  readonly accountId: AccountId;
  readonly observedAt: Instant;
  readonly via: Sensor;
  readonly groups: readonly ListedGroup[];
  readonly watchedSinceAt: Instant | null;
  readonly baselineComplete: boolean;
  readonly partOfFirstSweep: boolean;
  /** The look before this one at the same account; null = none. */
  readonly previousLookAt: Instant | null;
}

export interface Merge {
  readonly events: readonly ObservationEvent[];
  /** Groups whose presence or date one more question would settle. */
  readonly doubts: readonly Doubt[];
}

/** A question worth one request: when did the account join (events), is it still in the group (members)? */
export interface Doubt {
  readonly chatId: ChatId;
  readonly ask: 'events' | 'members';
  /** Date of what raised the question: one question per change. */
  readonly since: Instant;
}

/**
 * Compares a look with what is known and says what is new. Idempotent: the same look again gives no event. Absence from a list is never
 * taken for leaving; a message, a rename or a move in the list is never news.
 */
export function mergeListedGroups(known: ReadonlyMap<ChatId, GroupState>, look: Look): Merge {
  const events: ObservationEvent[] = [];
  const doubts: Doubt[] = [];
  for (const listed of onePerChat(look.groups)) {
    const state = known.get(listed.chatId);
    const merged = state === undefined ? firstSight(listed, look) : secondSight(state, listed, look);
    events.push(...merged.events);
    doubts.push(...merged.doubts);
  }
  return { events, doubts };
}

/** A page that shifted while being read, or two lists, may name a chat twice: the later entry counts. */
function onePerChat(groups: readonly ListedGroup[]): ListedGroup[] {
  return [...new Map(groups.map((group) => [group.chatId, group])).values()];
}

function firstSight(listed: ListedGroup, look: Look): Merge {
  const base = eventBase(look, listed.chatId);
  const novelty = classifyNovelty({ ...look, joinedAt: listed.joinedAt });
  const events: ObservationEvent[] = [
    {
      ...base('firstSeen'),
      kind: 'firstSeen',
      novelty,
      via: look.via,
      notBeforeAt: look.previousLookAt,
      chatKind: listed.kind,
      name: listed.name,
      members: listed.members,
      iconHash: listed.iconHash,
      ...(listed.updatedAt === null ? {} : { changedAt: listed.updatedAt }),
    },
  ];
  if (listed.joinedAt !== null) events.push({ ...base('joined', listed.joinedAt), kind: 'joined', via: look.via });
  if (listed.leftAt !== null) events.push({ ...base('left', listed.leftAt), kind: 'left', via: 'leaveEvent' });
  const datable = listed.joinedAt === null && (novelty === 'newToUs' || novelty === 'maybeOld');
  return { events, doubts: datable ? [{ chatId: listed.chatId, ask: 'events', since: look.observedAt }] : [] };
}

function secondSight(state: GroupState, listed: ListedGroup, look: Look): Merge {
  const base = eventBase(look, listed.chatId, state.lastEventAt);
  const events: ObservationEvent[] = [];
  if (listed.joinedAt !== null && listed.joinedAt > (state.joinedAt ?? 0)) events.push(...joinSeen(state, listed.joinedAt, look));
  if (listed.leftAt !== null) events.push(...leftSeen(state, listed.leftAt, look.observedAt));
  if (listed.name !== null && listed.name !== state.name) events.push({ ...base('renamed'), kind: 'renamed', from: state.name, to: listed.name });
  if (listed.members !== null && listed.members !== state.members) {
    events.push({ ...base('membersChanged'), kind: 'membersChanged', from: state.members, to: listed.members });
  }
  if (listed.iconHash !== null && listed.iconHash !== state.iconHash)
    events.push({ ...base('iconChanged'), kind: 'iconChanged', to: listed.iconHash });
  return { events, doubts: doubtsAbout(state, listed, look) };
}

/** A dated join that is newer than any we knew: the account came in again, or a known group got its date. */
export function joinSeen(
  state: GroupState,
  joinedAt: Instant,
  look: Pick<Look, 'observedAt' | 'via' | 'previousLookAt' | 'watchedSinceAt'>,
): ObservationEvent[] {
  const base = eventBase({ ...look, accountId: state.accountId }, state.chatId, state.lastEventAt);
  const events: ObservationEvent[] = [{ ...base('joined', joinedAt), kind: 'joined', via: look.via }];
  const cameBack = state.presence === 'left' ? joinedAt > (state.leftAt ?? 0) : rejoinedUnseen(state, joinedAt);
  if (cameBack) events.push({ ...base('returned'), kind: 'returned', via: look.via, notBeforeAt: look.previousLookAt });
  else if (state.novelty === 'maybeOld' && look.watchedSinceAt !== null) {
    const novelty = classifyNovelty({ joinedAt, watchedSinceAt: look.watchedSinceAt, baselineComplete: false, partOfFirstSweep: true });
    events.push({ ...base('settled'), kind: 'settled', novelty: novelty === 'joined' ? 'joined' : 'baseline' });
  }
  return events;
}

/**
 * It left and came back between two looks: a second dated join, or a first date that lies after the moment we already saw it. By our clock
 * that is open for as long as two clocks may differ; there LINE's own date of the first sight decides, but only of groups that never rang.
 */
function rejoinedUnseen(state: GroupState, joinedAt: Instant): boolean {
  if (state.joinedAt !== null) return joinedAt > state.joinedAt;
  if (joinedAt > state.noticedAt + clockSkewMs) return true;
  return state.inByAt !== undefined && joinedAt > state.inByAt && joinedAt > state.noticedAt - clockSkewMs;
}

/** A dated leave that is newer than the last join. Both carry LINE's clock, so they are compared with each other only. */
export function leftSeen(state: GroupState, leftAt: Instant, observedAt: Instant): ObservationEvent[] {
  if (state.presence === 'left' || leftAt <= (state.joinedAt ?? 0) || leftAt === state.leftAt) return [];
  const base = eventBase({ accountId: state.accountId, observedAt }, state.chatId, state.lastEventAt);
  return [{ ...base('left', leftAt), kind: 'left', via: 'leaveEvent' }];
}

/** A change that no message explains may be a leave or a return: the events would date it, the members would prove it. */
function doubtsAbout(state: GroupState, listed: ListedGroup, look: Look): Doubt[] {
  const since = listed.updatedAt;
  if (since === null || listed.joinedAt !== null || listed.leftAt !== null) return [];
  const both: Doubt[] = [
    { chatId: listed.chatId, ask: 'events', since },
    { chatId: listed.chatId, ask: 'members', since },
  ];
  if (state.presence === 'left') return since > (state.leftAt ?? 0) ? both : [];
  const silentChange = since > (listed.talkedAt ?? 0) + 1_000;
  const sinceWatch = look.watchedSinceAt !== null && since > look.watchedSinceAt;
  return silentChange && sinceWatch && since > state.noticedAt ? both : [];
}

/** The account is not in the group any more: LINE answered 404 for it (chat-line-biz §2.6, SINGLE). */
export function goneNow(state: GroupState, observedAt: Instant): ObservationEvent[] {
  if (state.presence === 'left') return [];
  const base = eventBase({ accountId: state.accountId, observedAt }, state.chatId, state.lastEventAt);
  return [{ ...base('left'), kind: 'left', via: 'notFound' }];
}

/** The account is in the group after all: its members could be read although it had left. */
export function backAgain(state: GroupState, observedAt: Instant, previousLookAt: Instant | null): ObservationEvent[] {
  if (state.presence === 'in') return [];
  const base = eventBase({ accountId: state.accountId, observedAt }, state.chatId, state.lastEventAt);
  return [{ ...base('returned'), kind: 'returned', via: 'members', notBeforeAt: previousLookAt }];
}

/**
 * Ids are made of the fact itself, so the same fact seen twice is the same event. What nobody dates happens at the look.
 */
function eventBase(look: { readonly accountId: AccountId; readonly observedAt: Instant }, chatId: ChatId, lastEventAt: Instant = -1) {
  const undatedAt = datedNow(look.observedAt, lastEventAt);
  return (kind: ObservationEvent['kind'], datedAt?: Instant) => {
    const at = datedAt ?? undatedAt;
    return { eventId: `${groupKey(look.accountId, chatId)}:${kind}:${at}`, accountId: look.accountId, chatId, at, recordedAt: look.observedAt };
  };
}
