import { browser } from 'wxt/browser';
import type { AlarmTest } from './messaging/protocol';
import { notificationsAllowed, notifier } from './notifications';

const testId = 'test';
/** So long the system gets to put a notification on the screen, ms. */
const showMs = 400;

/** Rings once for real and reports what came through. The badge is put right again by the caller. */
export async function tryAlarm(words: { readonly title: string; readonly message: string }): Promise<AlarmTest> {
  await browser.action.setBadgeText({ text: '1' });
  const badge = (await browser.action.getBadgeText({})) === '1';
  if (!(await notificationsAllowed())) return { badge, notification: 'denied' };
  // A system that does not answer has swallowed it, too.
  return { badge, notification: (await reachesScreen(words).catch(() => false)) ? 'shown' : 'swallowed' };
}

async function reachesScreen(words: { readonly title: string; readonly message: string }): Promise<boolean> {
  await notifier.clear(testId);
  const asked = await notifier.show({ id: testId, ...words });
  await new Promise((resolve) => setTimeout(resolve, showMs));
  return asked && (await notifier.shown()).includes(testId);
}
