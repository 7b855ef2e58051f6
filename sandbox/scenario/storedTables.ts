import type { Page } from '@playwright/test';

/** Every row of one of the extension's tables, read without the extension's own code; null when this build has no such table. */
export function readTable(observer: Page, table: string): Promise<unknown[] | null> {
  return observer.evaluate(async (name) => {
    // Opening a database that does not exist would create it, and the extension would then find an empty one.
    if (!(await indexedDB.databases()).some((database) => database.name === 'yobirin'))
      return name === 'accounts' || name === 'groupEvents' ? [] : null;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('yobirin');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('the database does not open'));
    });
    try {
      if (!database.objectStoreNames.contains(name)) return null;
      return await new Promise<unknown[]>((resolve, reject) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result as unknown[]);
        reading.onerror = () => reject(reading.error ?? new Error('the table cannot be read'));
      });
    } finally {
      database.close();
    }
  }, table);
}
