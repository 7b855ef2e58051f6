import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { dumpOf } from '../../utils/testing/releasedDumps';
import { axeFindingsInEveryLook } from './axeFindings';
import { type Stand, stand, test } from './extension.fixture';
import { makeNewer, readDisk, storeReleased } from './releasedDatabase';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';
import { badgeOf, notificationsOf, readTable } from './stored';

/** Lets every upgrade fail as a full disk makes it fail; `mendedTables` gives back what was there. */
const fillDisk = `(() => {
  const database = IDBDatabase.prototype;
  globalThis.mendedTables ??= { createObjectStore: database.createObjectStore };
  database.createObjectStore = () => { throw new DOMException('full', 'QuotaExceededError'); };
})()`;
const freeDisk = 'void Object.assign(IDBDatabase.prototype, globalThis.mendedTables)';

/** Where what the page saves ends up, by the names of its entries. */
async function saved(page: Page, press: () => Promise<void>): Promise<Record<string, Uint8Array>> {
  const saving = page.waitForEvent('download');
  await press();
  return unzipSync(readFileSync(await (await saving).path()));
}

function rowsOf(entry: Uint8Array | undefined): Record<string, readonly unknown[]> {
  return JSON.parse(strFromU8(entry ?? new Uint8Array())) as Record<string, readonly unknown[]>;
}

async function openBoth({ browser }: Stand): Promise<{ tab: Page; popup: Page }> {
  const [tab, popup] = [await browser.page('dashboard.html#/inbox'), await browser.page('popup.html')];
  await popup.setViewportSize({ width: 440, height: 600 });
  return { tab, popup };
}

// Long tests, each with a browser of its own: they are shared out.
test.describe.configure({ mode: 'parallel' });

test('an upgrade that fails leaves everything on disk, says so, saves it as a file, and is made up for when it can', async () => {
  test.setTimeout(150_000);
  const own = await stand();
  const dump = dumpOf(3);
  const quiet = await own.browser.quietPage();
  await storeSettings(quiet, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  await own.browser.evaluateInWorker(fillDisk);
  const filled = await own.browser.context.addInitScript({ content: fillDisk });
  await storeReleased(quiet, dump);
  const before = await readDisk(quiet);
  expect([before.version, before.tables['groupEvents']?.length]).toEqual([30, dump.tables['groupEvents']?.length]);

  const { tab, popup } = await openBoth(own);
  for (const page of [tab, popup]) await expect(page.getByRole('heading', { name: '記録を開けません' })).toBeVisible();
  const panel = await own.browser.page('sidepanel.html');
  await expect(panel.getByRole('heading', { name: '記録を開けません' })).toBeVisible();
  for (const page of [tab, popup]) expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await expect.poll(async () => badgeOf(quiet), { timeout: 20_000 }).toBe('?');
  expect(await notificationsOf(quiet)).toEqual([]);

  await tab.bringToFront();
  await tab.keyboard.press('Tab');
  await expect(tab.getByRole('button', { name: 'ファイルに書き出す' })).toBeFocused();
  const files = await saved(tab, () => tab.keyboard.press('Enter'));
  await expect(tab.getByRole('status').filter({ hasText: 'を書き出しました' })).toBeVisible();
  const [bell, checks] = [rowsOf(files['yobirin-backup.json']), rowsOf(files['checks.json'])];
  expect(bell['groupEvents']).toHaveLength(dump.tables['groupEvents']?.length ?? 0);
  expect(checks['runEvents']).toHaveLength(dump.tables['runEvents']?.length ?? 0);
  expect(checks['joinReadings']).toEqual([]);
  expect(Object.keys(files).filter((name) => name.endsWith('.csv'))).toHaveLength(dump.tables['importFiles']?.length ?? 0);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await expect(tab.getByRole('status').filter({ hasText: 'まだ開けません' })).toBeVisible();
  const leading = own.browser.context.waitForEvent('page');
  await popup.getByRole('link', { name: '全画面で書き出す' }).click();
  await expect((await leading).getByRole('button', { name: 'ファイルに書き出す' })).toBeVisible();
  expect(await readDisk(quiet)).toEqual(before);

  await filled.dispose();
  for (const page of [tab, popup]) await page.evaluate(freeDisk);
  await own.browser.evaluateInWorker(freeDisk);
  for (const page of [tab, popup]) {
    await page.getByRole('button', { name: 'もう一度開く' }).click();
    await expect(page.locator('[data-group-name]', { hasText: '新年会' })).toBeVisible();
  }
  const after = await readDisk(quiet);
  expect(after.version).toBe(40);
  expect(after.tables['runEvents']).toEqual(before.tables['runEvents']);
  // The bell has rung for what it could not tell before, once.
  await expect.poll(async () => badgeOf(quiet), { timeout: 60_000 }).toBe('1');
  await expect.poll(async () => (await notificationsOf(quiet)).length, { timeout: 20_000 }).toBe(1);
  await expect(tab.locator('[data-banner="storage-trouble"]')).toHaveCount(0);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('a database that a newer version has written is read, never written, and the bell says that it sees nothing', async () => {
  test.setTimeout(150_000);
  const own = await stand();
  const { observer } = await startWatching(own);
  await storeSettings(observer, { language: 'ja', theme: 'light' });
  const quiet = await own.browser.quietPage();
  await observer.close();
  await makeNewer(quiet);
  const before = await readDisk(quiet);
  expect([before.version, before.tables['later']]).toEqual([50, [{ id: 1 }]]);

  const chatId = 'C00000000000000000000000000000f51';
  own.world.invite({ account: '@e2e0001', chatId, name: '新しい会', members: 5 });
  await expect.poll(async () => badgeOf(quiet), { timeout: 60_000 }).toBe('?');
  const { tab, popup } = await openBoth(own);
  for (const page of [tab, popup]) await expect(page.getByRole('heading', { name: '新しい版のYobirinの記録です' })).toBeVisible();
  for (const page of [tab, popup]) expect(await axeFindingsInEveryLook(page)).toEqual([]);
  const files = await saved(tab, () => tab.getByRole('button', { name: 'ファイルに書き出す' }).click());
  expect(rowsOf(files['yobirin-backup.json'])['groupEvents']).toHaveLength(before.tables['groupEvents']?.length ?? 0);
  await tab.getByRole('button', { name: 'もう一度開く' }).click();
  await expect(tab.getByRole('status').filter({ hasText: 'まだ開けません' })).toBeVisible();
  expect((await notificationsOf(quiet)).filter((id) => id.endsWith(chatId))).toEqual([]);
  expect(await readTable(quiet, 'later')).toEqual([{ id: 1 }]);
  expect(await readDisk(quiet)).toEqual(before);
  expect(own.sandbox.log.nonGetByExtension()).toEqual([]);
  await own.close();
});

test('an upgrade that has to wait for a page with the old version says so, and goes on by itself', async () => {
  test.setTimeout(150_000);
  const own = await stand();
  const quiet = await own.browser.quietPage();
  await (await own.browser.welcomePage()).close();
  await storeSettings(quiet, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  await own.browser.evaluateInWorker(fillDisk);
  await storeReleased(quiet, dumpOf(3));
  await quiet.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('yobirin', 30);
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        };
      }),
  );
  await own.browser.evaluateInWorker(freeDisk);

  const tab = await own.browser.page('dashboard.html#/inbox');
  await expect(tab.getByRole('heading', { name: '記録を開くのを待っています' })).toBeVisible();
  await expect(tab.getByRole('button')).toHaveCount(0);
  expect(await axeFindingsInEveryLook(tab)).toEqual([]);
  await expect.poll(async () => badgeOf(quiet), { timeout: 30_000 }).toBe('?');

  await quiet.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await expect(tab.locator('[data-group-name]', { hasText: '新年会' })).toBeVisible();
  await expect.poll(async () => badgeOf(quiet), { timeout: 60_000 }).toBe('1');
  expect((await readDisk(quiet)).version).toBe(40);
  expect(own.errors).toEqual([]);
  await own.close();
});
