import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isRinging } from '../../utils/domain/groups/groupState';
import { busyWorld, hugeWorld } from './busyWorld';
import { stand, test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';
import { badgeOf, readStored } from './stored';

test('what is exported, wiped and imported again is what there was', async () => {
  test.setTimeout(60_000);
  const own = await stand();
  const page = await own.browser.page('dashboard.html');
  await storeWorld(page, busyWorld(Date.now()));
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  const untold = async () => (await readStored(page)).groups.filter((group) => isRinging(group, Date.now()) && group.rangAt === null);
  await expect.poll(async () => (await untold()).length).toBe(0);
  const before = await readStored(page);
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/stored'));

  const saving = page.waitForEvent('download');
  await page.locator('[data-action="export"]').first().click();
  const file = await (await saving).path();

  await page.locator('[data-action="wipe"]').click();
  await page.locator('[data-action="confirm-wipe"]').click();
  await expect.poll(async () => (await readStored(page)).groupEvents.length).toBe(0);
  await expect.poll(async () => (await readStored(page)).accounts).toEqual([]);

  await storeSettings(page, { welcomed: true });
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/stored'));
  await page.locator('input[type="file"]').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await page.locator('[data-action="merge"]').click();
  await expect.poll(async () => (await readStored(page)).groupEvents.length, { timeout: 15_000 }).toBe(before.groupEvents.length);
  await expect.poll(async () => (await readStored(page)).groups).toEqual(before.groups);
  await expect.poll(async () => (await readStored(page)).accounts.map(({ name }) => name)).toEqual(before.accounts.map(({ name }) => name));
  await expect.poll(async () => badgeOf(page)).toBe('4');
  await own.close();
});

test('ten thousand groups: the list draws only what is seen, and the keys still reach the last one', async () => {
  test.setTimeout(120_000);
  const own = await stand();
  const page = await own.browser.page('dashboard.html');
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  await storeWorld(page, hugeWorld(Date.now(), 10_000));
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/inbox'));
  const rows = page.locator('[data-group-row]');
  await expect(rows.first()).toBeVisible({ timeout: 45_000 });
  expect(await rows.count()).toBeLessThan(80);
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-group-name]', { hasText: /^グループ 10000$/ })).toBeVisible({ timeout: 20_000 });
  expect(await rows.count()).toBeLessThan(80);
  await own.close();
});
