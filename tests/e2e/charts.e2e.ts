import { expect, type Page } from '@playwright/test';
import { isoOfDay } from '../../utils/domain/figures/day';
import { test } from './extension.fixture';
import { type FiguresWorld, figuresWorld } from './figuresWorld';
import { storeSettings, storeWorld } from './seed';

const days = 120;

/** The first and last day of the period shown, counted back from the newest figures, which may not be final yet. */
function periodOf(world: FiguresWorld): { readonly fromOn: number; readonly toOn: number } {
  return { fromOn: world.newestOn - 90, toOn: world.newestOn - 1 };
}

async function openGrowth(page: Page, url: (path: string) => string): Promise<FiguresWorld> {
  const world = figuresWorld(Date.now(), 36, days);
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page' });
  await storeWorld(page, world);
  await page.goto('about:blank');
  const { fromOn, toOn } = periodOf(world);
  await page.goto(url(`dashboard.html#/figures/growth/${isoOfDay(fromOn)}_${isoOfDay(toOn)}`));
  await page.bringToFront();
  return world;
}

/** Reachable people of one account on one day, straight from what was stored. */
function storedReachable(world: FiguresWorld, name: string, on: number): number | null {
  const history = world.histories.find((candidate) => candidate.name === name);
  const contacts = history?.contacts[on - history.firstOn];
  const blocks = history?.blocks[on - history.firstOn];
  return typeof contacts === 'number' && typeof blocks === 'number' ? contacts - blocks : null;
}

/** The name in front of each figure of a read-out: `みなと学習塾 1,206`. */
function readings(said: string): Map<string, string> {
  const parts = said.slice(said.indexOf('。') + 1).split('、');
  return new Map(
    parts.flatMap((part) => {
      const space = part.lastIndexOf(' ');
      return space < 0 ? [] : [[part.slice(0, space), part.slice(space + 1)] as const];
    }),
  );
}

test('the keyboard cursor reads out the figures that are stored for that day', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  const world = await openGrowth(page, (path) => shared.browser.url(path));
  await page.getByText('そのままの数', { exact: true }).click();
  const cursor = page.getByRole('slider');
  await cursor.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight');
  const on = periodOf(world).fromOn + 10;
  const [year, month, day] = isoOfDay(on).split('-').map(Number);
  await expect(cursor).toHaveAttribute('aria-valuetext', new RegExp(`^${year}年${month}月${day}日`, 'u'));
  const live = page.getByRole('figure').locator('[aria-live="polite"]');
  await expect(live).toContainText(`${year}年${month}月${day}日`);
  const said = readings((await live.textContent()) ?? '');
  let checked = 0;
  for (const { name } of world.histories) {
    const shown = said.get(name);
    if (shown === undefined) continue;
    const stored = storedReachable(world, name, on);
    expect(shown).toBe(stored === null ? '不明' : stored.toLocaleString('ja-JP'));
    checked += 1;
  }
  expect(checked).toBeGreaterThanOrEqual(5);
  await page.close();
});

test('a line is added and dropped from its row by keyboard, and the table says the stored figures', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  const world = await openGrowth(page, (path) => shared.browser.url(path));
  const drawn = page.locator('tbody button[aria-pressed="true"]');
  await expect(drawn.first()).toBeVisible();
  const before = await drawn.count();
  const rest = page.getByRole('button', { name: /^ほか\d+アカウント/u });
  await rest.focus();
  await page.keyboard.press('Enter');
  await expect(rest).toHaveAttribute('aria-expanded', 'true');
  const toggle = page.locator('tbody button[aria-pressed="false"]').first();
  const name = (await toggle.getAttribute('aria-label')) ?? '';
  const own = page.getByRole('button', { name, exact: true });
  await own.focus();
  await page.keyboard.press('Space');
  await expect(own).toHaveAttribute('aria-pressed', 'true');
  await expect(drawn).toHaveCount(before + 1);
  await own.focus();
  await page.keyboard.press('Space');
  await expect(own).toHaveAttribute('aria-pressed', 'false');
  await expect(drawn).toHaveCount(before);

  const account = name.replace(/の線$/u, '');
  const cells = page.getByRole('row').filter({ has: own }).getByRole('cell');
  const first = storedReachable(world, account, periodOf(world).fromOn);
  const last = storedReachable(world, account, periodOf(world).toOn);
  if (first !== null) await expect(cells.nth(1)).toHaveText(first.toLocaleString('ja-JP'));
  if (last !== null) await expect(cells.nth(2)).toHaveText(last.toLocaleString('ja-JP'));
  expect(first ?? last).not.toBeNull();
  await page.close();
});
