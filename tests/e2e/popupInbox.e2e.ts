import { expect, type Page } from '@playwright/test';
import { loadWords } from '../../utils/i18n/words';
import { busyWorld, crowdedWorld, type StoredWorld } from './busyWorld';
import { test } from './extension.fixture';
import type { ExtensionBrowser } from './extensionBrowser';
import { storeSettings, storeWorld } from './seed';

const crowd = { accounts: 20, groups: 1_000 };
const ringing = crowd.groups / 200;

/** Every text the tabs and the panel below them have ever shown, in turn; and how often all groups were read. */
interface Seen {
  readonly tabs: string[];
  readonly panel: string[];
  readonly readsOfAll: number;
}

/** The popup on these rows, in its own size, watched from its first moment on. */
async function openPopup(browser: ExtensionBrowser, world: StoredWorld): Promise<Page> {
  const page = await browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  await storeWorld(page, world);
  await page.setViewportSize({ width: 440, height: 600 });
  await page.addInitScript(() => {
    const seen = { tabs: [] as string[], panel: [] as string[], readsOfAll: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      for (const [role, texts] of [
        ['tablist', seen.tabs],
        ['tabpanel', seen.panel],
      ] as const) {
        const text = document.querySelector(`[role="${role}"]`)?.textContent;
        if (text !== undefined && text !== texts.at(-1)) texts.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
    IDBObjectStore.prototype.getAll = new Proxy(IDBObjectStore.prototype.getAll, {
      apply: (read, store: IDBObjectStore, args: []) => {
        if (store.name === 'groups') seen.readsOfAll += 1;
        return Reflect.apply(read, store, args);
      },
    });
  });
  await page.goto('about:blank');
  await page.goto(browser.url('popup.html'));
  await expect(page.locator('[data-attention="ringing"]').first(), 'the keyboard starts in the list').toBeFocused();
  return page;
}

const seenOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
const lines = (page: Page, count: number) => expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count));

test('the popup shows what is open at once, reads the rest when asked, and never shows a count before it is known', async ({ shared }) => {
  const { inbox } = await loadWords('ja');
  const page = await openPopup(shared.browser, crowdedWorld(Date.now(), crowd));
  const tab = (label: string) => page.getByRole('tab', { name: label });
  // Each section has a head.
  await lines(page, ringing + 1);
  await expect(tab(inbox.tabs.open)).toHaveText(`${inbox.tabs.open}${ringing}`);
  await expect(tab(inbox.tabs.all)).toHaveText(`${inbox.tabs.all}1,000`);
  const { tabs, panel, readsOfAll } = await seenOn(page);
  expect(readsOfAll).toBe(0);
  const known = [inbox.tabs.open, ringing, inbox.tabs.all, '1,000', inbox.tabs.byAccount];
  expect([known.join(''), known.toSpliced(3, 1).join('')]).toEqual(expect.arrayContaining(tabs));
  expect(panel.every((text) => text.startsWith(inbox.sections.ringing))).toBe(true);

  await tab(inbox.tabs.all).click();
  await lines(page, crowd.groups + 2);
  await tab(inbox.tabs.byAccount).click();
  await lines(page, crowd.groups + crowd.accounts);
  await tab(inbox.tabs.open).click();
  await lines(page, ringing + 1);
  const after = await seenOn(page);
  expect(after.readsOfAll).toBeGreaterThan(0);
  expect(after.panel.filter((text) => text.includes(inbox.empty.all))).toEqual([]);
  await page.close();
});

test('a search in the popup that finds nothing open says so only once it knows what there is under "all"', async ({ shared }) => {
  const { inbox } = await loadWords('ja');
  const page = await openPopup(shared.browser, crowdedWorld(Date.now(), crowd));
  await lines(page, ringing + 1);
  // No frame passes between the key and the field: what is typed next is the search.
  const focused = await page.evaluate(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    return document.activeElement?.matches('input[type="search"]');
  });
  expect(focused).toBe(true);
  // Every two hundredth is open; this one was dealt with.
  await page.keyboard.insertText('グループ 999');
  await expect(page.getByRole('status').filter({ hasText: inbox.search.found(0) })).toBeVisible();
  const inAll = page.getByRole('button', { name: inbox.search.inAll(1) });
  await expect(inAll).toBeVisible();
  expect((await seenOn(page)).panel.filter((text) => text.includes(inbox.search.nothingHint))).toEqual([]);
  await expect(page.getByLabel(inbox.search.account).locator('option')).toHaveCount(crowd.accounts + 1);
  await inAll.click();
  await lines(page, 2);
  await expect(page.locator('[data-group-name]')).toHaveText('グループ 999');
  await page.close();
});

test('a decision in the popup moves its list, its counts and its bell together, and the rest still agrees when it is read', async ({ shared }) => {
  const { common, inbox } = await loadWords('ja');
  const page = await openPopup(shared.browser, busyWorld(Date.now()));
  const count = async (label: string) => Number((await page.getByRole('tab', { name: label }).locator('small').textContent()) ?? NaN);
  const rings = page.locator('[data-attention="ringing"]');
  await expect(rings.first()).toBeVisible();
  const [open, all, ring] = [await count(inbox.tabs.open), await count(inbox.tabs.all), await rings.count()];
  await page.keyboard.press('e');
  await expect(rings).toHaveCount(ring - 1);
  await expect(page.getByText(common.railCount.ringing(ring - 1), { exact: true })).toBeAttached();
  expect([await count(inbox.tabs.open), await count(inbox.tabs.all)]).toEqual([open - 1, all]);
  await page.getByRole('tab', { name: inbox.tabs.all }).click();
  await expect(rings).toHaveCount(ring - 1);
  await page.keyboard.press('z');
  await expect(rings).toHaveCount(ring);
  await expect.poll(() => count(inbox.tabs.open)).toBe(open);
  await page.close();
});
