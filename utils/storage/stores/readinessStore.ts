import type { ReadinessStore, ReadinessTransaction } from '../../app/readiness/ports';
import { fail, ok } from '../../domain/result';
import { db as connection, isDatabaseError, type YobirinDatabase } from '../db';

/** Readings of the switch for groups, and the walk that asks for them. */
export function createReadinessStore(db: YobirinDatabase): ReadinessStore {
  return {
    async transaction(work) {
      try {
        return ok(await db.transaction('rw', db.joinReadings, db.joinChecks, async () => work(transactionOf(db))));
      } catch (error) {
        if (isDatabaseError(error)) return fail('refused');
        throw error;
      }
    },
  };
}

/** The store of this context's one connection. */
export const readinessStore = createReadinessStore(connection);

function transactionOf(db: YobirinDatabase): ReadinessTransaction {
  return {
    readings: (account) => db.joinReadings.where('account').equals(account).toArray(),
    add: async (reading) => {
      await db.joinReadings.add(reading);
    },
    check: () => db.joinChecks.get('join'),
    putCheck: async (check) => {
      await db.joinChecks.put(check);
    },
  };
}
