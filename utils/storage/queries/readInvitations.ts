import type { ExpectedGroup } from '../../domain/invitations/expectation';
import { foldInvitations } from '../../domain/invitations/foldInvitation';
import type { Invitation } from '../../domain/invitations/invitation';
import { type AccountId, groupKey, type Instant } from '../../domain/ids';
import { type GroupState, isOpen, openAttentions } from '../../domain/groups/groupState';
import { db as connection, type YobirinDatabase } from '../db';

/** Every expected invitation, what is due first coming first. Live: use inside `useLiveQuery`. */
export async function readInvitations(): Promise<readonly Invitation[]> {
  return foldInvitations(await connection.invitationEvents.toArray());
}

/**
 * Groups these accounts are in that nobody has dealt with, or that were noticed since `sinceAt`; newest first. By index: the worker asks with every
 * answer of the watch, and most of ten thousand groups are old.
 */
export async function readCandidates(
  accountIds: readonly AccountId[],
  sinceAt: Instant,
  db: YobirinDatabase = connection,
): Promise<readonly ExpectedGroup[]> {
  const [open, recent] = await Promise.all([
    db.groups.where('attention').anyOf(openAttentions).toArray(),
    db.groups.where('noticedAt').aboveOrEqual(sinceAt).toArray(),
  ]);
  const asked = new Set(accountIds);
  const byKey = new Map([...open, ...recent].map((group) => [groupKey(group.accountId, group.chatId), group]));
  return [...byKey.values()]
    .filter(({ accountId, presence }) => presence === 'in' && asked.has(accountId))
    .sort((a, b) => b.noticedAt - a.noticedAt)
    .map(expectedGroupOf);
}

export function expectedGroupOf(group: GroupState): ExpectedGroup {
  const { accountId, chatId, name, noticedAt } = group;
  return { accountId, chatId, name, noticedAt, open: isOpen(group) };
}
