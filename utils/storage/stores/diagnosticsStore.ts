import type { Diagnostics } from '../../app/ports';
import { whenOpen, type YobirinDatabase } from '../db';

const kept = 200;

/** The last 200 things that went wrong, each with its feature and reason. A report that cannot be written is dropped: it must not break what it reports on. */
export function createDiagnostics(db: YobirinDatabase, now: () => number): Diagnostics {
  return {
    async note(feature, reason, count = 1) {
      try {
        await whenOpen(db, () =>
          db.transaction('rw', db.diagnostics, async () => {
            await db.diagnostics.add({ at: now(), feature, reason, count });
            const surplus = (await db.diagnostics.count()) - kept;
            if (surplus > 0) await db.diagnostics.orderBy('id').limit(surplus).delete();
          }),
        );
      } catch {
        return;
      }
    },
  };
}
