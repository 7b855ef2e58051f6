import { expect } from '@playwright/test';
import { stand, test } from './extension.fixture';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';
import { badgeOf, notificationsOf, readStored } from './stored';

const chatId = 'C00000000000000000000000000000e01';
const trouble = '記録を書きこめません';

/** Lets the worker's database refuse as a full disk makes it refuse; `mended` gives back what was there. */
const fillDisk = `(() => {
  const store = IDBObjectStore.prototype;
  globalThis.mended ??= { put: store.put, add: store.add };
  store.put = store.add = () => { throw new DOMException('full', 'QuotaExceededError'); };
})()`;
const freeDisk = 'void Object.assign(IDBObjectStore.prototype, globalThis.mended)';

test('a database that refuses is told on every screen, and nothing is lost or doubled when it takes again', async () => {
  test.setTimeout(150_000);
  const own = await stand();
  const { observer } = await startWatching(own);
  await storeSettings(observer, { language: 'ja' });
  const popup = await own.browser.page('popup.html');
  await expect(observer.getByText(trouble)).toHaveCount(0);

  await own.browser.evaluateInWorker(fillDisk);
  own.world.invite({ account: '@e2e0001', chatId, name: '容量の会', members: 5 });
  await expect.poll(async () => badgeOf(observer), { timeout: 20_000 }).toBe('?');
  await expect(observer.getByText(trouble)).toBeVisible();
  await expect(popup.getByText(trouble)).toBeVisible();
  for (const screen of ['watch', 'settings', 'stored', 'inbox']) {
    await observer.goto(own.browser.url(`dashboard.html#/${screen}`));
    await expect(observer.getByText(trouble)).toBeVisible();
  }
  await expect(observer.locator('[data-banner="storage-trouble"]').getByRole('link', { name: '保存データ' })).toBeVisible();
  expect((await readStored(observer)).groups.filter((group) => group.chatId === chatId)).toEqual([]);

  const rung = new Set<string>();
  await own.browser.evaluateInWorker(freeDisk);
  await expect
    .poll(
      async () => {
        for (const id of await notificationsOf(observer)) rung.add(id);
        return badgeOf(observer);
      },
      { timeout: 60_000, intervals: [100] },
    )
    .toBe('1');
  await expect(observer.getByText(trouble)).toHaveCount(0);
  await expect(popup.getByText(trouble)).toHaveCount(0);
  await expect
    .poll(async () => (await readStored(observer)).groupEvents.filter((event) => event.chatId === chatId && event.kind === 'rang').length)
    .toBe(1);
  for (const id of await notificationsOf(observer)) rung.add(id);
  expect([...rung].filter((id) => id.endsWith(chatId))).toHaveLength(1);
  // The ring is the last thing that is written of a group.
  const { groups, groupEvents } = await readStored(observer);
  expect(groups.filter((group) => group.attention === 'new' && group.novelty !== 'baseline')).toHaveLength(1);
  expect(groupEvents.filter((event) => event.chatId === chatId && event.kind === 'firstSeen')).toHaveLength(1);
  expect(own.sandbox.log.nonGetByExtension()).toEqual([]);
  await own.close();
});
