import { browser } from 'wxt/browser';

const chatHost = { origins: ['https://chat.line.biz/*'] };

/**
 * Asks for access to chat.line.biz without an open tab (level `always`). Call it first thing in a click: the browser only asks inside a user gesture.
 * False: refused, or the browser would not ask.
 */
export async function requestChatHost(): Promise<boolean> {
  try {
    return await browser.permissions.request(chatHost);
  } catch {
    return false;
  }
}

export async function hasChatHost(): Promise<boolean> {
  return browser.permissions.contains(chatHost);
}
