import { expect, type Page } from '@playwright/test';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import { chooseWatchLevel } from '../../sandbox/scenario/welcomePage';
import type { Stand } from './extension.fixture';
import { readStored } from './stored';

/** Answers the welcome page, opens the first account's chat list and waits until it is watched. Returns a page of the extension to look from. */
export async function startWatching(
  { browser, world }: Pick<Stand, 'browser' | 'world'>,
  level: WatchLevel = 'tab',
): Promise<{ observer: Page; line: Page }> {
  if (level === 'always') await browser.grantHost('https://chat.line.biz/*');
  const observer = await browser.welcomePage();
  await chooseWatchLevel(observer, browser.url('dashboard.html'), level);
  const line = await browser.context.newPage();
  const account = world.findAccount('@e2e0001');
  await line.goto(`https://chat.line.biz/${account?.botId ?? ''}`);
  await expect
    .poll(async () => (await readStored(observer)).accounts.find((one) => one.basicId === '@e2e0001')?.health, { timeout: 20_000 })
    .toBe('watching');
  return { observer, line };
}
