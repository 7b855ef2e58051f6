import { matchArrived } from '../../utils/app/invitations/matchArrived';
import type { InvitationsDeps } from '../../utils/app/invitations/ports';
import { remindOverdue } from '../../utils/app/invitations/remindOverdue';
import type { Clock } from '../../utils/app/ports';
import { overdueNotificationId, showQuietly } from '../../utils/browser/notifications';
import { reminderWords } from '../../utils/i18n/reminder';
import type { YobirinDatabase } from '../../utils/storage/db';
import { readCandidates } from '../../utils/storage/queries/readInvitations';
import { keepRemindedOn, readRemindedOn } from '../../utils/storage/remindedOn';
import { readSettings } from '../../utils/storage/settings';
import { createInvitationsStore } from '../../utils/storage/stores/invitationsStore';
import { interfaceLanguage } from './bell';

/** Expected invitations in the worker: what comes back, called whenever something was learned, lets arrived groups find theirs and reminds of overdue ones once a day. */
export function createInvitationKeeper({ clock, database }: { readonly clock: Clock; readonly database: YobirinDatabase }): () => Promise<void> {
  const invitations = createInvitationsStore(database);
  const deps: InvitationsDeps = { clock, invitations, newId: () => crypto.randomUUID(), by: '' };
  return async () => {
    await matchArrived(deps, (accountIds, sinceAt) => readCandidates(accountIds, sinceAt, database));
    if (!(await readSettings()).notify) return;
    await remindOverdue({
      clock,
      invitations,
      lastOn: readRemindedOn,
      keepLastOn: keepRemindedOn,
      remind: async (overdue) => showQuietly({ id: overdueNotificationId, ...reminderWords(await interfaceLanguage(), overdue) }),
    });
  };
}
