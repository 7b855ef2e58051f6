import type { InvitationsStore, InvitationsTransaction } from '../../app/invitations/ports';
import { answered } from '../answered';
import { db as connection, type YobirinDatabase } from '../db';

/** What was said of expected invitations. */
export function createInvitationsStore(db: YobirinDatabase): InvitationsStore {
  const events = () => db.invitationEvents.toArray();
  const transaction: InvitationsTransaction = {
    events,
    add: async (added) => {
      await db.invitationEvents.bulkAdd([...added]);
    },
  };
  return {
    events: () => answered(events),
    transaction: (work) => answered(() => db.transaction('rw', db.invitationEvents, async () => work(transaction))),
  };
}

/** The store of this context's one connection. */
export const invitationsStore = createInvitationsStore(connection);
