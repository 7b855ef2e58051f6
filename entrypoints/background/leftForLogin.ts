import { browser } from 'wxt/browser';
import { leftForLoginKey } from '../../utils/site/chat/login';

/**
 * Calls `record` for a LINE page that went to the login. The page leaves a note in the extension's storage instead of sending a message: a
 * message dies with its page, and then never reaches a worker that has to be woken first. A note of an earlier life of the worker counts too.
 * Call synchronously at the start of the worker.
 */
export function whenLeftForLogin(record: () => Promise<void>, quietly: (work: () => Promise<unknown>) => void): void {
  const take = () =>
    navigator.locks.request('yobirin.leftForLogin', async () => {
      const noted = (await browser.storage.local.get(leftForLoginKey))[leftForLoginKey] !== undefined;
      if (!noted) return;
      await record();
      await browser.storage.local.remove(leftForLoginKey);
    });
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[leftForLoginKey]?.newValue !== undefined) quietly(take);
  });
  quietly(take);
}
