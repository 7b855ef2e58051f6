import { expect, type Page } from '@playwright/test';
import { figureTabs } from '../../components/figures/figuresAddress';
import { axeFindings, axeFindingsInEveryLook } from './axeFindings';
import { busyWorld, calmWorld, hostileWorld } from './busyWorld';
import { test } from './extension.fixture';
import { figuresWorld } from './figuresWorld';
import { storeSettings, storeWorld } from './seed';

const screens = [
  'dashboard.html#/inbox',
  'dashboard.html#/watch',
  'dashboard.html#/settings',
  'dashboard.html#/stored',
  'dashboard.html#/welcome',
  'popup.html',
  'popup.html#/watch',
] as const;

const figureScreens = [
  ...[...figureTabs, 'import', 'files', 'collect', `account/${encodeURIComponent('@demo0034')}`].map((place) => `dashboard.html#/figures/${place}`),
  'popup.html#/figures',
];
/** What stands there only once the figures are read: a chart, a table, a section, or where files are dropped. */
const shownFigures = 'main :is([role="figure"], table, h2, input[type="file"])';

/** Breaches of the page's content security policy, as the page itself was told of them. */
async function listenForBreaches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { breaches: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

test('axe finds nothing on any page', async ({ shared }) => {
  test.setTimeout(120_000);
  const page = await shared.browser.quietPage();
  const found: string[] = [];
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  // A bad day shows everything an ordinary one does, and the troubles besides.
  await storeWorld(page, busyWorld(Date.now(), true));
  for (const screen of screens) {
    await page.setViewportSize(screen.startsWith('popup') ? { width: 440, height: 600 } : { width: 1280, height: 800 });
    await page.goto('about:blank');
    await page.goto(shared.browser.url(screen));
    await settled(page);
    found.push(...(await axeFindingsInEveryLook(page)));
  }
  expect(found).toEqual([]);
  await page.close();
});

test('axe finds nothing on any screen of the figures', async ({ shared }) => {
  test.setTimeout(120_000);
  const page = await shared.browser.quietPage();
  const found: string[] = [];
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  // The 36 accounts hold every kind there is: withheld, stopped, young, with gaps.
  await storeWorld(page, figuresWorld(Date.now(), 36, 100));
  for (const screen of figureScreens) {
    await page.setViewportSize(screen.startsWith('popup') ? { width: 440, height: 600 } : { width: 1280, height: 800 });
    await page.goto('about:blank');
    await page.goto(shared.browser.url(screen));
    await settled(page);
    await page.locator(shownFigures).first().waitFor({ state: 'attached' });
    found.push(...(await axeFindingsInEveryLook(page)));
  }
  expect(found).toEqual([]);
  await page.close();
});

test('a group’s page and the empty inbox have no axe findings either', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  const busy = busyWorld(Date.now());
  const ringing = busy.groups.find((group) => group.attention === 'new');
  await storeWorld(page, busy);
  await page.goto('about:blank');
  await page.goto(shared.browser.url(`dashboard.html#/inbox/${ringing?.accountId}/${ringing?.chatId}`));
  await expect(page.getByRole('heading', { level: 1 }).last()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await storeWorld(page, calmWorld(Date.now()));
  await page.goto('about:blank');
  await page.goto(shared.browser.url('dashboard.html#/inbox'));
  await settled(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

test('an account in the address narrows the inbox to its groups', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  const busy = busyWorld(Date.now());
  await storeWorld(page, busy);
  const accountId = busy.accounts[3]?.accountId ?? '';
  await page.goto('about:blank');
  await page.goto(shared.browser.url(`dashboard.html#/inbox/${accountId}`));
  const rows = page.locator('[data-group-row]');
  await expect(rows.first()).toBeVisible();
  const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-account-id')));
  expect(new Set(shown)).toEqual(new Set([accountId]));
  await page.close();
});

test('hostile names are shown as text, break nothing and run nothing', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await listenForBreaches(page);
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  await storeWorld(page, hostileWorld(Date.now()));
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const screen of screens) {
    await page.goto('about:blank');
    await page.goto(shared.browser.url(screen));
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length), screen).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { breaches: string[] }).breaches), screen).toEqual([]);
  }
  expect(await page.title()).not.toBe('broken');
  expect(complaints).toEqual([]);
  await page.close();
});
