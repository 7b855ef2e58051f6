import { foldPerson } from '../checks/personName';
import type { AccountId, BasicId } from '../ids';
import type { InvitationDetails } from './invitation';

/** The columns of a table of expected invitations, in the order in which they are written. */
export const invitationColumns = ['customer', 'account', 'groupName', 'byDay', 'owner', 'note'] as const;
export type InvitationColumn = (typeof invitationColumns)[number];

/** Without them a table says nothing of whom to expect where and when. */
export const neededColumns: readonly InvitationColumn[] = ['account', 'byDay'];

/** The heads to write, in the language of the person. */
export type InvitationHeads = Readonly<Record<InvitationColumn, string>>;

/** The heads to recognise, in all languages; width, case and spacing do not count. */
export type KnownInvitationHeads = Readonly<Record<InvitationColumn, readonly string[]>>;

/** An account as a table may name it. */
export interface NamedAccount {
  readonly accountId: AccountId;
  readonly basicId: BasicId | null;
}

/**
 * The account a cell means: by account id or basic id, the latter with or without its `@`; width and case do not count. Null when there is none,
 * or more than one.
 */
export function accountInCell(cell: string, accounts: readonly NamedAccount[]): AccountId | null {
  const wanted = foldId(cell);
  if (wanted === '') return null;
  const found = accounts.filter(({ accountId, basicId }) =>
    [accountId, basicId].some((id) => id !== null && (foldId(id) === wanted || foldId(id) === `@${wanted}`)),
  );
  const ids = new Set(found.map(({ accountId }) => accountId));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

function foldId(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Equal for two invitations that expect the same: account, client, group and day, names compared as a reader would. Who looks after it does not count. */
export function expectationKey({ customer, accountId, groupName, byOn }: InvitationDetails): string {
  return JSON.stringify([accountId, foldPerson(customer), foldPerson(groupName ?? ''), byOn]);
}
