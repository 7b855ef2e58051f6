import type { InvitationColumn, KnownInvitationHeads } from '../domain/invitations/invitationTable';
import { expected as en } from './en/expected';
import { expected as ja } from './ja/expected';
import { expected as th } from './th/expected';
import { expected as zhTW } from './zh-TW/expected';

/** Heads that are recognised in a table of expected invitations: those of every language, and the plain names of the columns. */
export const knownInvitationHeads: KnownInvitationHeads = {
  customer: headsOf('customer'),
  account: headsOf('account'),
  groupName: headsOf('groupName'),
  byDay: headsOf('byDay'),
  owner: headsOf('owner'),
  note: headsOf('note'),
};

function headsOf(column: InvitationColumn): readonly string[] {
  return [...new Set([column, ...[ja, en, th, zhTW].map(({ columns }) => columns[column])])];
}
