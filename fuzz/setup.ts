import '../tests/setup';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** One after the other, whatever the name: nothing here waits for itself. */
const locks = { request: async (_name: string, work: () => Promise<unknown>) => work() };

/**
 * What Chromium has and Node lacks, as for the tests, and a browser that is none. Must be imported before anything that looks for a database or
 * for the browser; called again where somebody takes globals back between two tests.
 */
export function standIn(): void {
  Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'ja' });
  if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}

standIn();
