import { expect, type Page } from '@playwright/test';
import type { Language } from '../../utils/i18n/language';
import { shelfWords } from '../../utils/i18n/shelf';
import { axeFindings } from './axeFindings';
import { smallWorld, stand, type Stand, test } from './extension.fixture';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';

const groupId = 'C00000000000000000000000000000c01';
const account = '@e2e0001';
const invited = { account, chatId: groupId, name: '新年会 2027', members: 498 };

const shelfOn = (line: Page) => line.locator('yobirin-shelf section');

/** The chat page with one new group, the shelf folded as at first. */
async function openChats(own: Stand): Promise<{ observer: Page; line: Page }> {
  const pages = await startWatching(own);
  await storeSettings(pages.observer, { language: 'ja' });
  own.world.invite(invited);
  await pages.line.bringToFront();
  await expect(shelfOn(pages.line).getByRole('button', { name: shelfWords('ja').unfold(1) })).toBeVisible({ timeout: 20_000 });
  return pages;
}

test('axe finds nothing on the shelf inside the page: open and folded, four languages, light and dark', async () => {
  test.setTimeout(120_000);
  const own = await stand();
  const { observer, line } = await openChats(own);
  await shelfOn(line).getByRole('button').click();
  const findings: string[] = [];
  for (const language of ['ja', 'en', 'th', 'zh-TW'] satisfies Language[]) {
    await storeSettings(observer, { language });
    const words = shelfWords(language);
    await expect(shelfOn(line).getByRole('heading', { name: words.title })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await line.emulateMedia({ colorScheme });
      for (const name of [words.fold, words.unfold(1)]) {
        const found = await axeFindings(line, { within: 'yobirin-shelf' });
        findings.push(...found.map((finding) => `${language} ${colorScheme} ${finding}`));
        await shelfOn(line).getByRole('button', { name, exact: true }).click();
      }
    }
  }
  expect(findings).toEqual([]);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('by keyboard: unfolded, to the chat and to the inbox, folded; it is remembered on the next page', async () => {
  const own = await stand();
  const { line } = await openChats(own);
  const words = shelfWords('ja');
  const focused = () =>
    line.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      return inside?.getAttribute('aria-label') ?? inside?.textContent ?? null;
    });
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 200 && (await focused()) !== name; presses += 1) await line.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo(words.unfold(1));
  await line.keyboard.press('Enter');
  await expect.poll(focused).toBe(words.fold);
  await tabTo(words.openInbox);
  const opening = own.browser.context.waitForEvent('page');
  await line.keyboard.press('Enter');
  const inbox = await opening;
  expect(inbox.url()).toContain('dashboard.html#/inbox');
  await line.bringToFront();
  await tabTo(words.openChat('新年会 2027'));
  await line.keyboard.press('Enter');
  await line.waitForURL(`**/chat/${groupId}`);
  await expect(shelfOn(line).getByRole('listitem').and(line.locator('[aria-current]'))).toContainText('新年会 2027');
  await tabTo(words.fold);
  await line.keyboard.press('Enter');
  await line.reload();
  await expect(shelfOn(line).getByRole('button')).toHaveCount(1, { timeout: 20_000 });
  await own.close();
});

test('the page’s own parts stand where they stood, and nothing in them is changed', async () => {
  const own = await stand();
  const { observer, line } = await openChats(own);
  await shelfOn(line).getByRole('button').click();
  const painted = () => line.evaluate(() => [...(CSS.highlights.get('yobirin-new-group') ?? [])].map(String));
  const page = () =>
    line.evaluate(() => ({
      places: [...document.body.querySelectorAll('*')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${x} ${y} ${width} ${height} ${getComputedStyle(element).color}`;
      }),
      html: document.body.innerHTML,
      scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    }));
  await expect.poll(painted).toHaveLength(1);
  const withShelf = await page();
  await storeSettings(observer, { shelf: false });
  await expect(line.locator('yobirin-shelf')).toHaveCount(0);
  await expect.poll(painted).toEqual([]);
  expect(await page()).toEqual(withShelf);
  await own.close();
});

test('names are text however hostile, and are cut, not their numbers', async () => {
  const hostile = '<img src=x onerror="document.title=1">\u202E\u2066' + '無'.repeat(900) + '🎉';
  const [first, ...others] = smallWorld.accounts;
  const own = await stand({
    ...smallWorld,
    accounts: [{ ...(first ?? { botId: '', basicId: '', name: '' }), name: hostile.slice(0, 300) }, ...others],
  });
  const { observer, line } = await startWatching(own);
  await storeSettings(observer, { language: 'ja' });
  own.world.invite({ ...invited, name: hostile });
  await line.bringToFront();
  await shelfOn(line).getByRole('button').click({ timeout: 20_000 });
  const row = shelfOn(line).getByRole('listitem');
  await expect(row).toContainText('<img src=x');
  await expect(row.getByText('498人')).toBeVisible();
  const { width = 0, x = 0 } = (await shelfOn(line).boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(320);
  const link = await row.getByRole('link').boundingBox();
  expect((link?.x ?? 0) + (link?.width ?? 0)).toBeLessThanOrEqual(x + width);
  expect(await shelfOn(line).locator('img').count()).toBe(0);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('in a low window the list scrolls, and what stands below it stays in sight', async () => {
  const own = await stand();
  const { line } = await openChats(own);
  const words = shelfWords('ja');
  for (let group = 1; group <= 11; group += 1) {
    own.world.invite({ account, chatId: `C${`${group}e0`.padStart(32, '0')}`, name: `歓迎会 ${group}`, members: group });
  }
  await line.setViewportSize({ width: 1000, height: 480 });
  await shelfOn(line).getByRole('button').click();
  await expect(shelfOn(line)).toContainText(words.more(4), { timeout: 20_000 });
  for (const name of [words.openInbox, words.fold]) await expect(shelfOn(line).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  // Marked is what is new, not what has room on the shelf.
  await expect.poll(() => line.evaluate(() => CSS.highlights.get('yobirin-new-group')?.size)).toBe(12);
  const last = shelfOn(line).getByRole('link').nth(7);
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
  await own.close();
});
