import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { MarkupShape, PageShape } from '../../utils/domain/watch/pageShape';
import { smallWorld, stand, type Stand, test } from './extension.fixture';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';
import { readStored } from './stored';

const names = smallWorld.accounts.flatMap((account) => [
  account.name,
  account.botId,
  account.basicId,
  ...(account.chats ?? []).flatMap((chat) => [chat.name, chat.chatId]),
]);

type SavedShape = PageShape & { readonly level: string; readonly health: string };

/** Makes every chat list unreadable until the account is known as not understood. */
async function breakLists({ world }: Stand, observer: Page): Promise<void> {
  world.fault({ path: '/chats', body: 'garbage', times: 1_000 });
  // A moved account is looked at soon at every level.
  world.message({ account: '@e2e0001', chatId: 'C00000000000000000000000000000001' });
  await expect
    .poll(async () => (await readStored(observer)).accounts.find((one) => one.basicId === '@e2e0001')?.health, { timeout: 60_000 })
    .toBe('notUnderstood');
}

async function savedBy(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '形を保存' }).click();
  const download = await saving;
  await expect(page.getByText(/名前・ID・文章は.*置きかえて/)).toBeVisible();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

function expectNothingOfTheirs(text: string): void {
  expect(names.filter((name) => text.includes(name))).toEqual([]);
}

test('an answer nobody understands can be saved as a shape, through the tab, from popup and full tab', async () => {
  test.setTimeout(150_000);
  const own = await stand();
  const { observer, line } = await startWatching(own);
  await storeSettings(observer, { language: 'ja' });
  await breakLists(own, observer);
  for (const screen of ['dashboard.html#/watch', 'popup.html#/watch']) {
    await observer.goto('about:blank');
    await observer.goto(own.browser.url(screen));
    const asked = own.sandbox.log.byExtension().length;
    const { name, text } = await savedBy(observer);
    expect(name).toMatch(/^yobirin-page-shape-\d{4}-\d\d-\d\d\.json$/);
    expectNothingOfTheirs(text);
    const shape = JSON.parse(text) as SavedShape;
    expect(shape).toMatchObject({ level: 'tab', health: 'notUnderstood' });
    expect(shape.answers.map(({ of, status, format }) => [of, status, format])).toEqual([
      ['chats', 200, 'other'],
      ['accounts', 200, 'json'],
    ]);
    expect(Object.keys(shape.answers[1]?.json as object)).toContain('list');
    expect(shape.list).toMatchObject({ page: 'chatList', found: 'list', rows: 2 } satisfies Partial<MarkupShape>);
    expect(own.sandbox.log.byExtension().length).toBeGreaterThanOrEqual(asked + 2);
  }
  await line.close();
  await expect
    .poll(
      async () => {
        await observer.getByRole('button', { name: '形を保存' }).click();
        return observer.getByText('LINEのタブがないので、形を集められません').isVisible();
      },
      { timeout: 20_000, intervals: [1_500] },
    )
    .toBe(true);
  expect(own.sandbox.log.nonGetByExtension()).toEqual([]);
  expect(own.sandbox.log.mostByExtensionWithin(800, 'real')).toBeLessThanOrEqual(2);
  expect(own.sandbox.log.mostInFlightByExtension()).toBe(1);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('at level "page" the shape is taken from the page alone, without a request', async () => {
  const own = await stand();
  const { observer, line } = await startWatching(own, 'page');
  await storeSettings(observer, { language: 'ja' });
  own.world.fault({ path: '/chats', body: 'garbage', times: 1_000 });
  await line.reload();
  await expect
    .poll(async () => (await readStored(observer)).accounts.find((one) => one.basicId === '@e2e0001')?.health, { timeout: 30_000 })
    .toBe('notUnderstood');
  await observer.goto(own.browser.url('dashboard.html#/watch'));
  const { text } = await savedBy(observer);
  expectNothingOfTheirs(text);
  const shape = JSON.parse(text) as SavedShape;
  expect([shape.level, shape.answers]).toEqual(['page', []]);
  expect(shape.list?.markup.length).toBeGreaterThan(0);
  expect(own.sandbox.log.byExtension()).toEqual([]);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('at level "always" the shape is taken without any LINE tab, in turn with everything else the worker asks', async () => {
  test.setTimeout(120_000);
  const own = await stand();
  const { observer, line } = await startWatching(own, 'always');
  await storeSettings(observer, { language: 'ja' });
  await line.close();
  await breakLists(own, observer);
  await observer.goto(own.browser.url('dashboard.html#/watch'));
  const { text } = await savedBy(observer);
  expectNothingOfTheirs(text);
  const shape = JSON.parse(text) as SavedShape;
  expect(shape).toMatchObject({ level: 'always', health: 'notUnderstood', list: null });
  expect(shape.answers.map(({ of, status, format }) => [of, status, format])).toEqual([
    ['chats', 200, 'other'],
    ['accounts', 200, 'json'],
  ]);
  expect(own.sandbox.log.nonGetByExtension()).toEqual([]);
  expect(own.sandbox.log.mostByExtensionWithin(800, 'real')).toBeLessThanOrEqual(2);
  expect(own.sandbox.log.mostInFlightByExtension()).toBe(1);
  expect(own.errors).toEqual([]);
  await own.close();
});
