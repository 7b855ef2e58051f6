import type { Page } from '@playwright/test';
import type { GroupEvent } from '../../utils/domain/groups/events';
import type { GroupState } from '../../utils/domain/groups/groupState';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';

interface Tables {
  readonly accounts: readonly AccountWatch[];
  readonly groups: readonly GroupState[];
  readonly groupEvents: readonly GroupEvent[];
}

/** What the extension's database holds now. The page must be one of its own. */
export async function readStored(page: Page): Promise<Tables> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('yobirin');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const read = (name: string) =>
      new Promise<unknown>((resolve, reject) => {
        const asking = database.transaction(name).objectStore(name).getAll();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error ?? new Error('not read'));
      });
    const [accounts, groups, groupEvents] = [await read('accounts'), await read('groups'), await read('groupEvents')];
    database.close();
    return { accounts, groups, groupEvents } as unknown as Tables;
  });
}

/** Text of the badge, as the toolbar shows it. */
export async function badgeOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }).chrome.action.getBadgeText({}),
  );
}

/** Ids of the notifications on screen. */
export async function notificationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } }).chrome;
    return Object.keys(await notifications.getAll());
  });
}
