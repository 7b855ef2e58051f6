import { isoOfDay } from '../figures/day';
import type { AccountId } from '../ids';
import { byDueDay } from './foldInvitation';
import type { Invitation } from './invitation';
import { accountInCell, invitationColumns, type InvitationColumn, type InvitationHeads, type NamedAccount } from './invitationTable';

/**
 * The open invitations as rows of a table, the heads first, what is due first at the top; `readInvitationRows` makes the same of them again. Matched
 * and closed ones stay out, since a table that is read back records what is expected. Texts are written as they are: a cell that a spreadsheet
 * would calculate is guarded where the file is written, and the guard taken off where one is read.
 */
export function invitationRows(
  invitations: readonly Invitation[],
  heads: InvitationHeads,
  accounts: readonly NamedAccount[],
): readonly (readonly string[])[] {
  const open = invitations.filter(({ status }) => status === 'open').sort(byDueDay);
  return [invitationColumns.map((column) => heads[column]), ...open.map((one) => invitationColumns.map((column) => cellOf(one, column, accounts)))];
}

function cellOf(invitation: Invitation, column: InvitationColumn, accounts: readonly NamedAccount[]): string {
  switch (column) {
    case 'account':
      return accountCell(invitation.accountId, accounts);
    case 'byDay':
      return isoOfDay(invitation.byOn);
    default:
      return invitation[column] ?? '';
  }
}

/** The basic id is what people know an account by; where it does not lead back to the account, its account id is written. */
function accountCell(accountId: AccountId, accounts: readonly NamedAccount[]): string {
  const basicId = accounts.find((account) => account.accountId === accountId)?.basicId ?? null;
  return basicId !== null && accountInCell(basicId, accounts) === accountId ? basicId : accountId;
}
