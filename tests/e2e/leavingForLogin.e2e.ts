import { expect, type Page } from '@playwright/test';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import { smallWorld, stand, type Stand, test } from './extension.fixture';
import { startWatching } from './startWatching';
import { badgeOf, readStored } from './stored';

const redirecting = { ...smallWorld, site: { loggedOut: 'redirect' } } as const;
const login = `https://account.line.biz/login?redirectUri=${encodeURIComponent('https://chat.line.biz/')}`;

async function firstAccount(observer: Page) {
  return (await readStored(observer)).accounts.find((account) => account.basicId === '@e2e0001');
}

async function healthAndBadge(observer: Page): Promise<readonly [string | undefined, string]> {
  return [(await firstAccount(observer))?.health, await badgeOf(observer)];
}

async function goAway(line: Page, address: string): Promise<void> {
  await line.evaluate((url) => void setTimeout(() => location.assign(url), 0), address);
}

for (const level of ['page', 'tab', 'always'] as const satisfies readonly WatchLevel[]) {
  test(`level "${level}": a page that leaves for the login at once, while the worker sleeps, is enough to know of the log-out`, async () => {
    const own = await stand(redirecting);
    const { observer, line } = await startWatching(own, level);
    await own.browser.stopWorker();
    own.world.logOut();
    await goAway(line, login);
    await expect.poll(async () => healthAndBadge(observer), { timeout: 15_000 }).toEqual(['loggedOut', '?']);

    // The login page goes back by itself.
    own.world.logIn();
    await expect.poll(async () => healthAndBadge(observer), { timeout: 40_000 }).toEqual(['watching', '']);
    expect(own.errors).toEqual([]);
    await own.close();
  });
}

test('a page that goes elsewhere or is closed says nothing about the login', async () => {
  const own = await stand(redirecting);
  const { observer, line } = await startWatching(own, 'page');
  const before = await firstAccount(observer);
  // The note lies in the extension's storage, which scripts of LINE's page cannot reach.
  expect(await line.evaluate(() => 'storage' in ((globalThis as { chrome?: object }).chrome ?? {}))).toBe(false);
  for (const address of ['https://manager.line.biz/account/@e2e0001', 'https://account.line.biz/profile']) {
    await backToList(own, line);
    await goAway(line, address);
    await line.waitForURL(address);
  }
  await backToList(own, line);
  await line.close();
  const closedAt = Date.now();
  await backToList(own, await own.browser.context.newPage());
  await expect.poll(async () => (await firstAccount(observer))?.lastLookAt, { timeout: 15_000 }).toBeGreaterThan(closedAt);
  expect(await firstAccount(observer)).toMatchObject({ health: 'watching', healthSinceAt: before?.healthSinceAt });
  await expect.poll(async () => badgeOf(observer)).toBe('');
  await own.close();
});

async function backToList({ world }: Stand, page: Page): Promise<void> {
  await page.goto(`https://chat.line.biz/${world.findAccount('@e2e0001')?.botId ?? ''}`);
}

test('who logs out and in again at once is not taken for logged out', async () => {
  const own = await stand(redirecting);
  const { observer, line } = await startWatching(own, 'page');
  const before = await firstAccount(observer);
  await own.browser.stopWorker();
  own.world.logOut();
  await goAway(line, login);
  own.world.logIn();
  await line.waitForURL(/^https:\/\/chat\.line\.biz\/U/);
  await expect.poll(async () => (await firstAccount(observer))?.lastLookAt, { timeout: 20_000 }).toBeGreaterThan(before?.lastLookAt ?? Infinity);
  await expect.poll(async () => healthAndBadge(observer)).toEqual(['watching', '']);
  await expect.poll(async () => notesIn(observer)).toEqual([]);
  expect(await healthAndBadge(observer)).toEqual(['watching', '']);
  await own.close();
});

/** What pages that left for the login noted and the worker has not taken yet. */
async function notesIn(observer: Page): Promise<string[]> {
  const kept = await observer.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get(),
  );
  return Object.keys(kept).filter((key) => key === 'leftForLogin');
}
