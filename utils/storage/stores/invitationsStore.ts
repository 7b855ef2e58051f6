import type { InvitationsStore } from '../../app/invitations/ports';
import { fail, ok } from '../../domain/result';
import { db as connection, isDatabaseError, type YobirinDatabase } from '../db';

/** What was said of expected invitations. */
export function createInvitationsStore(db: YobirinDatabase): InvitationsStore {
  return {
    async transaction(work) {
      try {
        return ok(
          await db.transaction('rw', db.invitationEvents, async () =>
            work({
              events: () => db.invitationEvents.toArray(),
              add: async (events) => {
                await db.invitationEvents.bulkAdd([...events]);
              },
            }),
          ),
        );
      } catch (error) {
        if (isDatabaseError(error)) return fail('refused');
        throw error;
      }
    },
  };
}

/** The store of this context's one connection. */
export const invitationsStore = createInvitationsStore(connection);
