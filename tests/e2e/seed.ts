import type { Page } from '@playwright/test';
import type { Settings } from '../../utils/app/ports';
import type { StoredWorld } from './busyWorld';

/** Empties the database and puts these rows in, once the extension has made its tables. The page must be one of its own. */
export async function storeWorld(page: Page, world: StoredWorld): Promise<void> {
  await page.evaluate(async (rows) => {
    while (!(await indexedDB.databases()).some(({ name }) => name === 'yobirin')) await new Promise((resolve) => setTimeout(resolve, 20));
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('yobirin');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const names = [...database.objectStoreNames];
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(names, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
      for (const name of names) {
        const table = transaction.objectStore(name);
        table.clear();
        for (const row of (rows as unknown as Record<string, readonly unknown[]>)[name] ?? []) table.put(row);
      }
    });
    database.close();
  }, world);
}

/** Writes settings as the extension stores them. */
export async function storeSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(async (change) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> } } };
      }
    ).chrome;
    const before = (await storage.local.get('settings'))['settings'] ?? {};
    await storage.local.set({ settings: { ...before, ...change } });
  }, settings);
}
