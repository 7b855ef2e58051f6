import type { GroupEvent, Novelty } from '../domain/groups/events';
import type { GroupState } from '../domain/groups/groupState';
import { foldGroup } from '../domain/groups/foldGroup';
import type { Instant } from '../domain/ids';
import type { ListedGroup } from '../domain/watch/reading';
import { accountIdOf, chatIdOf } from './simulatedLine';

/** A first sight, the least a group needs to exist. */
export function firstSeen(change: Partial<Extract<GroupEvent, { kind: 'firstSeen' }>> = {}): Extract<GroupEvent, { kind: 'firstSeen' }> {
  const at = change.at ?? 1_000;
  return {
    eventId: `first:${at}`,
    accountId: accountIdOf(1),
    chatId: chatIdOf(1),
    at,
    recordedAt: at,
    kind: 'firstSeen',
    novelty: 'newToUs',
    via: 'list',
    notBeforeAt: null,
    chatKind: 'group',
    name: 'One',
    members: 5,
    iconHash: null,
    ...change,
  };
}

/** Any other event of the same group; its id is its kind and time unless given. */
export function event<Kind extends Exclude<GroupEvent['kind'], 'firstSeen'>>(
  kind: Kind,
  at: Instant,
  rest: Omit<Extract<GroupEvent, { kind: Kind }>, 'eventId' | 'accountId' | 'chatId' | 'at' | 'recordedAt' | 'kind'> & { readonly eventId?: string },
): GroupEvent {
  return { eventId: `${kind}:${at}`, accountId: accountIdOf(1), chatId: chatIdOf(1), at, recordedAt: at, kind, ...rest } as unknown as GroupEvent;
}

/** The state these events fold to. */
export function folded(...events: readonly GroupEvent[]): GroupState {
  const state = foldGroup(events);
  if (state === null) throw new Error('no first sight among the events');
  return state;
}

/** A group that was first seen at `noticedAt` with this novelty. */
export function groupSeen(number: number, novelty: Novelty, noticedAt: Instant): GroupState {
  return folded(firstSeen({ chatId: chatIdOf(number), novelty, at: noticedAt }));
}

export function listedGroup(number: number, change: Partial<ListedGroup> = {}): ListedGroup {
  return {
    chatId: chatIdOf(number),
    kind: 'group',
    name: `group ${number}`,
    members: 5,
    iconHash: null,
    updatedAt: 1_000,
    talkedAt: 1_000,
    joinedAt: null,
    leftAt: null,
    ...change,
  };
}
