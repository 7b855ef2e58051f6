import type { GroupsStore } from '../../app/ports';
import { isDatabaseError } from '../db';

/** Tells when the database begins to refuse writing, and when it takes it again. The failure itself goes on to the caller. */
export function reportingStore(store: GroupsStore, report: (refused: boolean) => Promise<void>): GroupsStore {
  return {
    ...store,
    async transaction(work) {
      try {
        const value = await store.transaction(work);
        await report(false);
        return value;
      } catch (error) {
        if (isDatabaseError(error)) await report(true);
        throw error;
      }
    },
  };
}
