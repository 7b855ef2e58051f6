import type { GroupEvent } from '../../domain/groups/events';
import type { GroupState } from '../../domain/groups/groupState';
import type { AccountId, ChatId } from '../../domain/ids';
import { db } from '../db';

/** A group with what the inbox shows beside it. */
export interface InboxGroup extends GroupState {
  /** Name of the account; null = not told yet. */
  readonly accountName: string | null;
  readonly basicId: string | null;
  /** Other accounts in whose list the same group stands at present: breaks LINE's one-account rule, a puzzle to look at. */
  readonly alsoUnder: readonly { readonly accountId: AccountId; readonly accountName: string | null }[];
}

/** Every group of every account, newest notice first. Live: use inside `useLiveQuery`. */
export async function readInbox(): Promise<InboxGroup[]> {
  const [groups, accounts] = await Promise.all([db.groups.orderBy('noticedAt').reverse().toArray(), db.accounts.toArray()]);
  const accountOf = new Map(accounts.map((account) => [account.accountId, account]));
  const presentUnder = new Map<ChatId, AccountId[]>();
  for (const group of groups) {
    if (group.presence === 'in') presentUnder.set(group.chatId, [...(presentUnder.get(group.chatId) ?? []), group.accountId]);
  }
  return groups.map((group) => ({
    ...group,
    accountName: accountOf.get(group.accountId)?.name ?? null,
    basicId: accountOf.get(group.accountId)?.basicId ?? null,
    alsoUnder:
      group.presence === 'in'
        ? (presentUnder.get(group.chatId) ?? [])
            .filter((accountId) => accountId !== group.accountId)
            .map((accountId) => ({ accountId, accountName: accountOf.get(accountId)?.name ?? null }))
        : [],
  }));
}

/** One group's events, newest first. */
export async function readTimeline(accountId: AccountId, chatId: ChatId): Promise<GroupEvent[]> {
  const events = await db.groupEvents.where('[accountId+chatId]').equals([accountId, chatId]).toArray();
  return events.sort((a, b) => b.at - a.at || b.recordedAt - a.recordedAt || (a.eventId < b.eventId ? 1 : -1));
}
