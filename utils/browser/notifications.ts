import { browser } from 'wxt/browser';
import type { Notifier } from '../app/ports';

export const notifier: Notifier = {
  async shown() {
    return Object.keys(await browser.notifications.getAll());
  },
  async show({ id, title, message }) {
    try {
      await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icons/128.png'), title, message });
      return true;
    } catch {
      return false;
    }
  },
  async clear(id) {
    await browser.notifications.clear(id);
  },
};

/** Has the user or the system forbidden notifications of this browser? */
export async function notificationsAllowed(): Promise<boolean> {
  const level: string = await browser.notifications.getPermissionLevel();
  return level === 'granted';
}
