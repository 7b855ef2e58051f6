import type { ListedAccount } from '../../domain/figures/joinAccounts';
import type { GroupEvent } from '../../domain/groups/events';
import { type GroupState, openAttentions } from '../../domain/groups/groupState';
import type { AccountId, ChatId } from '../../domain/ids';
import { db } from '../db';

/** A group with what the inbox shows beside it. */
export interface InboxGroup extends GroupState {
  /** Name of the account; null = not told yet. */
  readonly accountName: string | null;
}

/** Groups nobody has dealt with, in no order. By index: most of ten thousand groups are done. Live: use inside `useLiveQuery`. */
export async function readOpenInbox(): Promise<GroupState[]> {
  // One read each: for `anyOf` Dexie would walk the index row by row.
  const byAttention = await Promise.all(openAttentions.map((attention) => db.groups.where('attention').equals(attention).toArray()));
  return byAttention.flat();
}

/** Every group of every account, newest notice first. Live: use inside `useLiveQuery`. */
export async function readInbox(): Promise<GroupState[]> {
  // Sorted here: by its index each row would be looked up twice, and each key noted by the live query.
  const groups = await db.groups.toArray();
  return groups.sort((a, b) => b.noticedAt - a.noticedAt);
}

/** How many groups `readInbox` would give. Live: use inside `useLiveQuery`. */
export function countGroups(): Promise<number> {
  return db.groups.count();
}

/** Another account in whose list the same group stands at present: breaks LINE's one-account rule, a puzzle to look at. */
export interface AlsoUnder {
  readonly accountId: AccountId;
  /** Null = not told yet. */
  readonly accountName: string | null;
}

/** Accounts in which a group stands besides this one; none once it has left this one. Live: use inside `useLiveQuery`. */
export async function readAlsoUnder(accountId: AccountId, chatId: ChatId): Promise<AlsoUnder[]> {
  const [groups, accounts] = await Promise.all([db.groups.where('chatId').equals(chatId).toArray(), db.accounts.toArray()]);
  const present = withAccountNames(
    groups.filter(({ presence }) => presence === 'in'),
    accounts,
  ).map((group) => ({ accountId: group.accountId, accountName: group.accountName }));
  return present.some((one) => one.accountId === accountId) ? present.filter((one) => one.accountId !== accountId) : [];
}

/** One group's events, newest first. */
export async function readTimeline(accountId: AccountId, chatId: ChatId): Promise<GroupEvent[]> {
  const events = await db.groupEvents.where('[accountId+chatId]').equals([accountId, chatId]).toArray();
  return events.sort((a, b) => b.at - a.at || b.recordedAt - a.recordedAt || (a.eventId < b.eventId ? 1 : -1));
}

/** Groups as the inbox shows them. Joined there, because the rows of accounts change with every look. */
export function withAccountNames(groups: readonly GroupState[], listed: readonly ListedAccount[]): InboxGroup[] {
  const accountNames = new Map(listed.map(({ accountId, name }) => [accountId, name]));
  return groups.map((group) => ({ ...group, accountName: accountNames.get(group.accountId) ?? null }));
}
