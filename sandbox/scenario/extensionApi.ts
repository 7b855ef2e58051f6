import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** In a page of the extension; the functions below are run there, not here. */
declare const chrome: typeof browser;

export interface BrowserAlarm {
  readonly name: string;
  /** The browser's clock, which is not sped up. */
  readonly scheduledTime: number;
  readonly periodInMinutes?: number | undefined;
}

/** The words on the extension's button; '' = none. */
export function readBadge(observer: Page): Promise<string> {
  return observer.evaluate(() => chrome.action.getBadgeText({}));
}

/** Ids of the desktop notifications that stand at present. */
export function readNotificationIds(observer: Page): Promise<string[]> {
  return observer.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

export function readAlarms(observer: Page): Promise<BrowserAlarm[]> {
  return observer.evaluate(() => chrome.alarms.getAll());
}

export async function clearAlarm(observer: Page, name: string): Promise<void> {
  await observer.evaluate((alarm) => chrome.alarms.clear(alarm), name);
}

/** One value the extension keeps outside its database; undefined when there is none. */
export function readKept(observer: Page, area: 'local' | 'session', key: string): Promise<unknown> {
  return observer.evaluate(async ([where, what]) => (await chrome.storage[where].get(what))[what], [area, key] as const);
}
