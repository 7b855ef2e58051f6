import type { ReadinessStore, ReadinessTransaction } from '../../app/readiness/ports';
import { answered } from '../answered';
import { db as connection, type YobirinDatabase } from '../db';

/** Readings of the switch for groups, and the walk that asks for them. */
export function createReadinessStore(db: YobirinDatabase): ReadinessStore {
  return {
    async check() {
      const read = await answered(() => db.joinChecks.get('join'));
      return read.ok ? read.value : undefined;
    },
    transaction: (work) => answered(() => db.transaction('rw', db.joinReadings, db.joinChecks, async () => work(transactionOf(db)))),
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
