import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { busyWorld, calmWorld, hostileWorld, type StoredWorld } from './e2e/busyWorld';
import { figureTabs } from '../components/figures/figuresAddress';
import { stand } from './e2e/extension.fixture';
import { figuresWorld } from './e2e/figuresWorld';
import { storeSettings, storeWorld } from './e2e/seed';

/**
 * Pictures of the popup and of every page: Japanese and English, light and dark, full, empty, on a bad day and with hostile names; the
 * figures with 3, 36 and 300 accounts. `npm run screenshots -- figures` takes only those whose name begins so.
 */
const folder = join(import.meta.dirname, '../screenshots');
const readmeFolder = join(import.meta.dirname, '../docs/screenshots');
const popup = { width: 440, height: 600 };
const tab = { width: 1280, height: 800 };

interface Shot {
  readonly name: string;
  readonly page: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly world: (now: number) => StoredWorld;
  /** What must be there besides the heading. */
  readonly shows?: string;
}

function shots(now: number): Shot[] {
  const ringing = busyWorld(now).groups.find((group) => group.returned);
  const group = `dashboard.html#/inbox/${ringing?.accountId ?? ''}/${ringing?.chatId ?? ''}`;
  const badDay = (at: number) => busyWorld(at, true);
  return [
    { name: 'popup-inbox', page: 'popup.html', size: popup, world: busyWorld },
    { name: 'popup-inbox-empty', page: 'popup.html', size: popup, world: calmWorld },
    { name: 'popup-inbox-hostile', page: 'popup.html', size: popup, world: hostileWorld },
    { name: 'popup-watch', page: 'popup.html#/watch', size: popup, world: busyWorld },
    { name: 'popup-watch-bad-day', page: 'popup.html#/watch', size: popup, world: badDay },
    { name: 'inbox', page: 'dashboard.html#/inbox', size: tab, world: busyWorld },
    { name: 'inbox-empty', page: 'dashboard.html#/inbox', size: tab, world: calmWorld },
    { name: 'inbox-hostile', page: 'dashboard.html#/inbox', size: tab, world: hostileWorld },
    { name: 'group', page: group, size: tab, world: busyWorld },
    { name: 'watch', page: 'dashboard.html#/watch', size: tab, world: busyWorld },
    { name: 'watch-bad-day', page: 'dashboard.html#/watch', size: tab, world: badDay },
    { name: 'settings', page: 'dashboard.html#/settings', size: tab, world: busyWorld },
    { name: 'stored', page: 'dashboard.html#/stored', size: tab, world: busyWorld },
    { name: 'welcome', page: 'dashboard.html#/welcome', size: tab, world: calmWorld },
    ...figureShots(),
  ];
}

/** A chart or a table; before all days are read there is only a sentence. */
const figureShows = 'table, figure, [role="figure"], [role="grid"]';
const shop: Shot['world'] = (now) => figuresWorld(now, 36, 400);
const figureWorlds: readonly { readonly accounts: number; readonly world: Shot['world'] }[] = [
  { accounts: 3, world: (now) => figuresWorld(now, 3, 200) },
  { accounts: 36, world: shop },
  { accounts: 300, world: (now) => figuresWorld(now, 300, 1_095) },
];

function figureShots(): Shot[] {
  return [
    ...figureWorlds.flatMap(({ accounts, world }) =>
      figureTabs.map((part) => ({
        name: `figures-${part}-${accounts}`,
        page: `dashboard.html#/figures/${part}`,
        size: tab,
        world,
        shows: figureShows,
      })),
    ),
    { name: 'figures-empty', page: 'dashboard.html#/figures', size: tab, world: calmWorld },
    { name: 'figures-import', page: 'dashboard.html#/figures/import', size: tab, world: shop },
    { name: 'figures-files', page: 'dashboard.html#/figures/files', size: tab, world: shop },
    { name: 'figures-collect', page: 'dashboard.html#/figures/collect', size: tab, world: shop },
    { name: 'figures-popup', page: 'popup.html#/figures', size: popup, world: shop },
    { name: 'figures-popup-empty', page: 'popup.html#/figures', size: popup, world: calmWorld },
  ];
}

/** A world of 300 accounts is large: it is written only when another one is there. */
async function setScene(page: Page, settingsUrl: string, worldOf: Shot['world'], there: Shot['world'] | null): Promise<void> {
  if (worldOf === there) return;
  await page.goto(settingsUrl);
  await storeWorld(page, worldOf(Date.now()));
}

async function take(page: Page, url: string, shot: Pick<Shot, 'size' | 'shows'>, file: string): Promise<void> {
  await page.setViewportSize(shot.size);
  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (shot.shows !== undefined) await page.locator(shot.shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(file, await pictureAtRest(page));
}

/** Charts are drawn a moment after the words: the picture is taken when two in a row are the same. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (;;) {
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}

async function main(): Promise<void> {
  builtExtension(join(import.meta.dirname, '..'), (line) => process.stdout.write(`${line}\n`));
  const { browser, close } = await stand();
  const page = await browser.page('dashboard.html');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const settings = browser.url('dashboard.html#/settings');
  const begin = process.argv[2] ?? '';
  for (const language of ['ja', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      mkdirSync(join(folder, language, theme), { recursive: true });
      await storeSettings(page, { welcomed: true, language, theme, level: 'tab', myName: '田中' });
      let there: Shot['world'] | null = null;
      for (const shot of shots(Date.now()).filter(({ name }) => name.startsWith(begin))) {
        await setScene(page, settings, shot.world, there);
        there = shot.world;
        await take(page, browser.url(shot.page), shot, join(folder, language, theme, `${shot.name}.png`));
      }
    }
  }
  mkdirSync(readmeFolder, { recursive: true });
  await storeSettings(page, { language: 'ja', theme: 'light' });
  const [inbox, group] = [shots(Date.now())[0], shots(Date.now()).find((shot) => shot.name === 'group')];
  await setScene(page, settings, busyWorld, null);
  if (inbox !== undefined) await take(page, browser.url(inbox.page), inbox, join(readmeFolder, 'popup.png'));
  if (group !== undefined) await take(page, browser.url(group.page), group, join(readmeFolder, 'inbox.png'));
  await setScene(page, settings, shop, null);
  await take(page, browser.url('dashboard.html#/figures/overview'), { size: tab, shows: figureShows }, join(readmeFolder, 'figures.png'));
  await close();
  process.stdout.write(`screenshots are in ${folder}\n`);
}

await main();
