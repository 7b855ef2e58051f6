import type { YobirinDatabase } from './db';

/** Empties every table in one transaction, all or none: the only way in which what is append-only goes (`appendOnly.ts`). */
export async function emptyDatabase(db: YobirinDatabase): Promise<void> {
  const { tables } = db;
  await db.transaction('rw', tables, async () => Promise.all(tables.map((table) => table.clear())));
}
