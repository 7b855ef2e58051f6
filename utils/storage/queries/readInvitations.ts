import type { ExpectedGroup } from '../../domain/invitations/expectation';
import { foldInvitations } from '../../domain/invitations/foldInvitation';
import type { Invitation } from '../../domain/invitations/invitation';
import type { AccountId } from '../../domain/ids';
import { isOpen, type GroupState } from '../../domain/groups/groupState';
import { db as connection, type YobirinDatabase } from '../db';

/** Every expected invitation, what is due first coming first. Live: use inside `useLiveQuery`. */
export async function readInvitations(): Promise<readonly Invitation[]> {
  return foldInvitations(await connection.invitationEvents.toArray());
}

/** Groups that these accounts are in, newest first. */
export async function readArrivedGroups(accountIds: readonly AccountId[], db: YobirinDatabase = connection): Promise<readonly ExpectedGroup[]> {
  const groups = await db.groups
    .where('accountId')
    .anyOf([...accountIds])
    .toArray();
  return groups
    .filter(({ presence }) => presence === 'in')
    .sort((a, b) => b.noticedAt - a.noticedAt)
    .map(expectedGroupOf);
}

export function expectedGroupOf(group: GroupState): ExpectedGroup {
  const { accountId, chatId, name, noticedAt } = group;
  return { accountId, chatId, name, noticedAt, open: isOpen(group) };
}
