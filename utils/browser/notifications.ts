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

/** The one reminder of overdue invitations; a press on it opens their list. */
export const overdueNotificationId = 'yobirin:overdue';

/** A notification that makes no sound. False: the browser would not show it. (A priority below 0 is an error on desktop systems.) */
export async function showQuietly({
  id,
  title,
  message,
}: {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}): Promise<boolean> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title,
      message,
      silent: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Has the user or the system forbidden notifications of this browser? */
export async function notificationsAllowed(): Promise<boolean> {
  const level: string = await browser.notifications.getPermissionLevel();
  return level === 'granted';
}
