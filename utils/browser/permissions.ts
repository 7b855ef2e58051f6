import { browser } from 'wxt/browser';

const chatHost = { origins: ['https://chat.line.biz/*'] };
const managerHost = { origins: ['https://manager.line.biz/*'] };
const downloadList = { permissions: ['downloads' as const] };

/**
 * Asks for access to chat.line.biz without an open tab (level `always`). Call it first thing in a click: the browser only asks inside a user gesture.
 * False: refused, or the browser would not ask.
 */
export async function requestChatHost(): Promise<boolean> {
  return requested(chatHost);
}

export async function hasChatHost(): Promise<boolean> {
  return browser.permissions.contains(chatHost);
}

/** Asks for access to manager.line.biz, where figures are collected. First thing in a click, as above. */
export async function requestManagerHost(): Promise<boolean> {
  return requested(managerHost);
}

export async function hasManagerHost(): Promise<boolean> {
  return browser.permissions.contains(managerHost);
}

/** Asks for what taking over downloads needs: the list of downloads, and the Manager to read the same address once more. First thing in a click, as above. */
export async function requestTakeOver(): Promise<boolean> {
  return requested({ ...managerHost, ...downloadList });
}

export async function hasTakeOver(): Promise<boolean> {
  return browser.permissions.contains({ ...managerHost, ...downloadList });
}

/** Gives the list of downloads back; nothing is taken over any more. */
export async function leaveTakeOver(): Promise<void> {
  await browser.permissions.remove(downloadList);
}

/** Calls `listener` whenever a permission comes or goes; the result stops that. */
export function onPermissionsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

async function requested(permissions: Parameters<typeof browser.permissions.request>[0]): Promise<boolean> {
  try {
    return await browser.permissions.request(permissions);
  } catch {
    return false;
  }
}
