import type { Page } from '@playwright/test';
import type { ReleasedDump } from '../../utils/testing/releasedDumps';

/** Puts a released database in the place of what is there. The page must be one of the extension's own, without a connection to its database. */
export async function storeReleased(page: Page, dump: ReleasedDump): Promise<void> {
  await page.evaluate(async ({ version, schema, tables }) => {
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('yobirin');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
    });
    // Dexie's shorthand: the key, then the indexes; ++ counts up, * is many values, [a+b] several fields.
    const pathOf = (part: string) => (part.startsWith('[') ? part.slice(1, -1).split('+') : part.replace(/^\*|^\+\+/, ''));
    const rowOf = (row: unknown) => {
      const { gzip } = row as { gzip?: { base64: string } };
      return gzip === undefined ? row : { ...(row as object), gzip: Uint8Array.from(atob(gzip.base64), (sign) => sign.charCodeAt(0)) };
    };
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('yobirin', version * 10);
      opening.onupgradeneeded = () => {
        for (const [name, shorthand] of Object.entries(schema)) {
          const [key = '', ...indexes] = shorthand.split(',').map((part) => part.trim());
          const store = opening.result.createObjectStore(name, { keyPath: pathOf(key), autoIncrement: key.startsWith('++') });
          for (const index of indexes) {
            store.createIndex(index.replace(/^\*/, ''), pathOf(index), { multiEntry: index.startsWith('*') });
          }
          for (const row of tables[name] ?? []) store.add(rowOf(row));
        }
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
      opening.onerror = () => reject(opening.error ?? new Error('not made'));
    });
  }, dump);
}

/** Lifts what is there to version 5: one more table, and one more field in every event. */
export async function makeNewer(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('yobirin', 50);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('later', { keyPath: 'id' }).add({ id: 1 });
          const events = opening.transaction?.objectStore('groupEvents').openCursor();
          if (events === undefined) return;
          events.onsuccess = () => {
            events.result?.update({ ...(events.result.value as object), meant: 'otherwise' });
            events.result?.continue();
          };
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error ?? new Error('not lifted'));
      }),
  );
}

/** Version and every row of what is on disk, bytes as a list of numbers. */
export async function readDisk(page: Page): Promise<{ readonly version: number; readonly tables: Record<string, readonly unknown[]> }> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    const database = await settled(indexedDB.open('yobirin'));
    const tables: Record<string, readonly unknown[]> = {};
    for (const name of database.objectStoreNames) {
      const rows = await settled(database.transaction(name).objectStore(name).getAll());
      tables[name] = JSON.parse(JSON.stringify(rows)) as unknown[];
    }
    database.close();
    return { version: database.version, tables };
  });
}
