import type { GroupsStore } from '../../app/ports';
import { isDatabaseError } from '../db';

/** Tells when the database begins to refuse, be it reading or writing, and when it takes again what is written. The failure itself goes on to the caller. */
export function reportingStore(store: GroupsStore, report: (refused: boolean) => Promise<void>): GroupsStore {
  async function heard<Value>(ask: () => Promise<Value>): Promise<Value> {
    try {
      return await ask();
    } catch (error) {
      if (isDatabaseError(error)) await report(true);
      throw error;
    }
  }
  return {
    transaction: (work) =>
      heard(async () => {
        const value = await store.transaction(work);
        await report(false);
        return value;
      }),
    newGroups: () => heard(() => store.newGroups()),
    groupsOf: (accountId) => heard(() => store.groupsOf(accountId)),
    accounts: () => heard(() => store.accounts()),
    reader: () => heard(() => store.reader()),
  };
}
