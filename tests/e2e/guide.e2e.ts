import { expect, type Page } from '@playwright/test';
import { guideSectionIds } from '../../utils/i18n/guideText';
import type { Language } from '../../utils/i18n/language';
import { axeFindingsInEveryLook } from './axeFindings';
import { busyWorld, calmWorld } from './busyWorld';
import { test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';

const languages: readonly Language[] = ['ja', 'en', 'th', 'zh-TW'];
const lineHosts = ['manager.line.biz', 'chat.line.biz'];

type Shared = Parameters<Parameters<typeof test>[2]>[0]['shared'];

interface Look {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
}

async function openTab(shared: Shared, hash: string, { language = 'ja', theme = 'light' }: Look = {}): Promise<Page> {
  const page = await shared.browser.quietPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await storeSettings(page, { welcomed: true, language, theme, level: 'page' });
  await storeWorld(page, busyWorld(Date.now()));
  await show(page, shared, `dashboard.html${hash}`);
  return page;
}

async function show(page: Page, shared: Shared, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(shared.browser.url(address));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

const heading = (id: string) => `h2#guide-${id}`;

test('axe finds nothing in the guide, wide or narrow, nor in what works in a group', async ({ shared }) => {
  const page = await openTab(shared, '#/guide');
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await page.setViewportSize({ width: 560, height: 800 });
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth === document.querySelector('main')?.clientWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  const near = busyWorld(Date.now()).groups.find((group) => group.members === 496);
  await show(page, shared, `dashboard.html#/inbox/${near?.accountId}/${near?.chatId}`);
  await page.locator('section details summary').click();
  await expect(page.locator('section details dl')).toBeVisible();
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await page.close();
});

for (const language of languages) {
  test(`every link leads to LINE over https or to a screen that exists: ${language}`, async ({ shared }) => {
    const page = await openTab(shared, '#/guide', { language });
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, target: link.getAttribute('target') })));
    const outside = links.filter(({ href }) => !href.startsWith(shared.browser.url('dashboard.html#/')));
    expect(outside.length).toBeGreaterThan(3);
    for (const { href, target } of outside) {
      expect(new URL(href).protocol).toBe('https:');
      expect(lineHosts).toContain(new URL(href).host);
      expect(target).toBe('_blank');
    }
    const inside = new Set(links.map(({ href }) => href).filter((href) => href.startsWith(shared.browser.url('dashboard.html#/'))));
    expect(inside.size).toBeGreaterThan(guideSectionIds.length);
    for (const href of inside) {
      await page.goto(href);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      await expect(page.locator('a[href="#/inbox"]', { hasText: /./ }).first()).toBeVisible();
      const anchor = /#\/guide\/(.+)$/.exec(href)?.[1];
      if (anchor !== undefined) await expect(page.locator(heading(anchor))).toBeFocused();
    }
    await page.close();
  });
}

for (const language of ['ja', 'en'] as const) {
  test(`headings go one step at a time and the contents name every section: ${language}`, async ({ shared }) => {
    const page = await openTab(shared, '#/guide', { language });
    const levels = await page.locator('main :is(h1, h2, h3, h4)').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
    const titles = await page.locator('article h2').allInnerTexts();
    expect(titles).toHaveLength(guideSectionIds.length);
    expect(await page.locator('main nav li a').allInnerTexts()).toEqual(titles);
    await page.close();
  });
}

for (const language of ['ja', 'en'] as const) {
  test(`from the rail to a section and back with the keyboard alone: ${language}`, async ({ shared }) => {
    const page = await openTab(shared, '#/inbox', { language });
    const rail = page.locator('nav a[href="#/guide"]');
    for (let presses = 0; presses < 20 && !(await rail.evaluate((link) => link === document.activeElement)); presses += 1)
      await page.keyboard.press('Tab');
    await expect(rail).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('article')).toBeVisible();
    await expect(rail).toHaveAttribute('aria-current', 'page');

    const reached = new Set<string>();
    const entry = page.locator('main nav a[href="#/guide/leaving"]');
    for (let presses = 0; presses < 40 && !(await entry.evaluate((link) => link === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    }
    await expect(entry).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator(heading('leaving'))).toBeFocused();
    await expect(page.locator(heading('leaving'))).toBeInViewport();
    await expect(entry).toHaveAttribute('aria-current', 'location');
    // Reading goes on from there: the next stop is the section's own link.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h2')?.id)).toBe('guide-leaving');
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('grid')).toBeVisible();
    await page.close();
  });
}

test('the same entry of the contents leads there a second time', async ({ shared }) => {
  const page = await openTab(shared, '#/guide/bulk');
  await expect(page.locator(heading('bulk'))).toBeInViewport();
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
  await expect(page.locator(heading('bulk'))).not.toBeInViewport();
  await page.locator('main nav a[href="#/guide/bulk"]').click();
  await expect(page.locator(heading('bulk'))).toBeInViewport();
  await page.close();
});

test('an address that names no section shows the guide from its beginning', async ({ shared }) => {
  const page = await openTab(shared, '#/guide/nothing-of-ours');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('article section')).toHaveCount(guideSectionIds.length);
  await page.close();
});

test('lines are short enough to read, and paper holds the whole text with the addresses', async ({ shared }) => {
  const page = await openTab(shared, '#/guide');
  const widest = await page
    .locator('article p, article li, article dd')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().width)));
  // 14 px letters: at most 46 of them on a line.
  expect(widest).toBeLessThanOrEqual(46 * 14);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article')).toBeVisible();
  await expect(page.locator('main nav')).toBeHidden();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.locator('body > * nav').first()).toBeHidden();
  const address = await page
    .locator('article a[href^="https"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://manager.line.biz/');
  await page.close();
});

test('the guide is found from the empty inbox, from the welcome page and from a group’s page', async ({ shared }) => {
  const page = await openTab(shared, '#/inbox');
  await storeWorld(page, calmWorld(Date.now()));
  await show(page, shared, 'dashboard.html#/inbox');
  await page.getByRole('link', { name: 'グループの使い方を読む' }).click();
  await expect(page.locator(heading('meanings'))).toBeVisible();

  await storeSettings(page, { welcomed: false });
  await show(page, shared, 'dashboard.html#/welcome');
  await page.getByRole('link', { name: 'グループの使い方を読む' }).click();
  await expect(page.locator(heading('meanings'))).toBeVisible();
  await storeSettings(page, { welcomed: true });

  const busy = busyWorld(Date.now());
  await storeWorld(page, busy);
  const near = busy.groups.find((group) => group.members === 496);
  await show(page, shared, `dashboard.html#/inbox/${near?.accountId}/${near?.chatId}`);
  const works = page.locator('section details');
  await expect(works).not.toHaveAttribute('open', /.*/);
  const summary = works.locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(works).toContainText('最大496通');
  await works.getByRole('link').click();
  await expect(page.locator(heading('replies'))).toBeFocused();
  await page.close();
});

test('members near the limit are said in words, and an unknown number is not a zero', async ({ shared }) => {
  const page = await openTab(shared, '#/inbox');
  const busy = busyWorld(Date.now());
  const detail = page.getByRole('region', { name: 'グループの詳細' });
  const of = async (members: number | null) => {
    const [group, ...others] = busy.groups;
    if (!group) throw new Error('no group');
    await storeWorld(page, { ...busy, groups: [{ ...group, members }, ...others] });
    await show(page, shared, `dashboard.html#/inbox/${group.accountId}/${group.chatId}`);
    await detail.locator('dl').first().waitFor();
    return detail;
  };
  await expect(await of(479)).toContainText('あと最大21人');
  await expect(detail).not.toContainText('まもなく満員');
  await expect(await of(480)).toContainText('まもなく満員');
  await expect(await of(500)).toContainText('満員');
  await expect(await of(null)).toContainText('人数不明');
  await expect(detail).not.toContainText('/ 500');
  await page.close();
});
