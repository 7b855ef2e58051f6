import type { GroupsStore } from '../../app/ports';
import type { GroupEvent } from '../../domain/groups/events';

/** Tells after each transaction that wrote something of a group; what only looked, or was not kept, is not told. */
export function tellingStore(store: GroupsStore, tell: () => Promise<void>): GroupsStore {
  return {
    ...store,
    async transaction(work) {
      const written: GroupEvent[] = [];
      const value = await store.transaction((tx) =>
        work({
          ...tx,
          append: async (events) => {
            written.push(...events);
            await tx.append(events);
          },
        }),
      );
      if (written.length > 0) await tell();
      return value;
    },
  };
}
