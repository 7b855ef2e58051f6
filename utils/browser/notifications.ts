import { browser } from 'wxt/browser';
import type { Notifier } from '../app/ports';
import { askWithin } from './messaging/askWithin';

/** Longer than this nobody waits for the system's notification service: one that never answers must not silence the bell, ms. */
const answerMs = 5_000;

/** Each rejects with a `TimeoutError` when the system does not answer; nothing is known then, and the next telling asks anew. */
export const notifier: Notifier = {
  async shown() {
    return Object.keys(await answered(() => browser.notifications.getAll()));
  },
  show: ({ id, ...words }) => create(id, words),
  async clear(id) {
    await answered(() => browser.notifications.clear(id));
  },
};

/** The one reminder of overdue invitations; a press on it opens their list. */
export const overdueNotificationId = 'yobirin:overdue';

/** A notification that makes no sound. False: the browser would not show it. (A priority below 0 is an error on desktop systems.) */
export function showQuietly({ id, ...words }: { readonly id: string; readonly title: string; readonly message: string }): Promise<boolean> {
  return create(id, { ...words, silent: true });
}

async function create(id: string, content: { readonly title: string; readonly message: string; readonly silent?: boolean }): Promise<boolean> {
  const options = { type: 'basic', iconUrl: browser.runtime.getURL('/icons/128.png'), ...content } as const;
  return answered(() =>
    browser.notifications.create(id, options).then(
      () => true,
      () => false,
    ),
  );
}

async function answered<Value>(ask: () => Promise<Value>): Promise<Value> {
  const asked = await askWithin(ask, answerMs);
  if (!asked.ok) throw new DOMException('the system does not answer about notifications', 'TimeoutError');
  return asked.value;
}

/** Has the user or the system forbidden notifications of this browser? */
export async function notificationsAllowed(): Promise<boolean> {
  const level: string = await browser.notifications.getPermissionLevel();
  return level === 'granted';
}
