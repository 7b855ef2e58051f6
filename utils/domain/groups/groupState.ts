import type { AccountId, ChatId, Instant } from '../ids';
import type { ChatKind, Novelty, Sensor } from './events';
import type { MemberRise } from './memberRise';

/** new → seen → owned → handled; `known` = part of the baseline, never asked for attention. */
export type Attention = 'new' | 'seen' | 'owned' | 'handled' | 'known';

/** One group under one account, folded from its events. Everything here but `talkedAt` can be rebuilt from them. */
export interface GroupState {
  readonly accountId: AccountId;
  readonly chatId: ChatId;
  readonly chatKind: ChatKind;
  /** Null: LINE gave none (a multi-person chat may have no name). */
  readonly name: string | null;
  /** People in the group, as LINE counts them in the list; null = not told. */
  readonly members: number | null;
  readonly iconHash: string | null;
  readonly novelty: Novelty;
  /** When we first saw it, or saw it come back. */
  readonly noticedAt: Instant;
  readonly noticedVia: Sensor;
  readonly notBeforeAt: Instant | null;
  /** Dated by a join event; null = nobody told. */
  readonly joinedAt: Instant | null;
  readonly presence: 'in' | 'left';
  readonly leftAt: Instant | null;
  /** True when it left and came back since it was first seen. */
  readonly returned: boolean;
  readonly attention: Attention;
  readonly owner: string | null;
  readonly handledBy: string | null;
  readonly handledAt: Instant | null;
  readonly note: string;
  readonly snoozedUntilAt: Instant | null;
  readonly muted: boolean;
  /** When the bell announced the present episode; null = not yet. */
  readonly rangAt: Instant | null;
  readonly lastEventAt: Instant;
  /** Members rose lately; undefined = they did not, or the row was folded before this was looked for. */
  readonly rise?: MemberRise | undefined;
  /** While nothing but the baseline is known: the account was in it by this moment of LINE's clock, so a later join is another one. */
  readonly inByAt?: Instant | undefined;
  /** Day of the last message, in or out, by an instant in it, as LINE's chat lists told it (chat-line-biz §2.4); undefined = none told yet. */
  readonly talkedAt?: Instant;
}

/** Does this group demand somebody now? The badge counts exactly these. */
export function isRinging(group: GroupState, now: Instant): boolean {
  return group.attention === 'new' && group.novelty !== 'maybeOld' && group.novelty !== 'baseline' && !group.muted && !isSnoozed(group, now);
}

export function isSnoozed(group: GroupState, now: Instant): boolean {
  return group.snoozedUntilAt !== null && group.snoozedUntilAt > now;
}

/** Not dealt with yet: ringing, may be old, seen, owned or snoozed. */
export const openAttentions: readonly Attention[] = ['new', 'seen', 'owned'];

export function isOpen(group: GroupState): boolean {
  return openAttentions.includes(group.attention);
}
