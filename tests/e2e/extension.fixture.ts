import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server';
import { World } from '../../sandbox/world';
import type { WorldSpec } from '../../sandbox/worldSpec';
import { deleteProfile, ExtensionBrowser, newProfile } from './extensionBrowser';

/** The build, or whatever else is to be tested, e.g. an unpacked package. */
export const builtExtension = resolve(import.meta.dirname, '../..', process.env['YOBIRIN_EXTENSION'] ?? '.output/chrome-mv3');

/** A small world: one account with a few old groups, one more account. */
export const smallWorld: WorldSpec = {
  title: 'end-to-end',
  language: 'ja',
  accounts: [
    {
      botId: 'U0000000000000000000000000000000a',
      basicId: '@e2e0001',
      name: 'カフェ青空 渋谷店',
      chats: [
        { chatId: 'C00000000000000000000000000000001', type: 'GROUP', name: '青空ファン', members: 12, updatedMinutesAgo: 90 },
        { chatId: 'C00000000000000000000000000000002', type: 'GROUP', name: 'シフト連絡', members: 6, updatedMinutesAgo: 300 },
      ],
    },
    { botId: 'U0000000000000000000000000000000b', basicId: '@e2e0002', name: 'みなと学習塾 川崎校', chats: [] },
  ],
};

export interface Stand {
  readonly browser: ExtensionBrowser;
  readonly world: World;
  readonly sandbox: Sandbox;
  readonly errors: string[];
}

/**
 * Sandbox and browser of a test's own; for tests that stop, reload or fill what others share. The welcome page stands open already: later it
 * would come in front of a test's page, and a page that is not in front is drawn seldom.
 */
export async function stand(
  spec: WorldSpec = smallWorld,
  language = 'ja',
  given: readonly string[] = [],
  extension = builtExtension,
): Promise<Stand & { close(): Promise<void> }> {
  const world = new World(spec);
  const sandbox = await startSandbox({ world });
  const profile = newProfile();
  const errors: string[] = [];
  const browser = await ExtensionBrowser.launch({
    extension,
    sandboxPort: sandbox.port,
    profile,
    language,
    given,
    onError: (text) => errors.push(text),
  });
  await browser.welcomePage();
  return {
    browser,
    world,
    sandbox,
    errors,
    close: async () => {
      await browser.close();
      await sandbox.close();
      deleteProfile(profile);
    },
  };
}

/** One browser for all tests of a file that only look at pages. */
export const test = base.extend<object, { shared: Stand }>({
  shared: [
    async ({}, use) => {
      const { close, ...shared } = await stand();
      await (await shared.browser.welcomePage()).close();
      await use(shared);
      await close();
    },
    { scope: 'worker' },
  ],
});
