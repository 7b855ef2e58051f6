import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { test } from './extension.fixture';
import { type FiguresWorld, figuresWorld, type History } from './figuresWorld';
import { storeSettings, storeWorld } from './seed';

const accountCount = 36;
const days = 200;

async function openFigures(page: Page, url: string, world: FiguresWorld, look: { language: 'ja' | 'en'; theme: 'light' | 'dark' }): Promise<void> {
  await storeSettings(page, { welcomed: true, level: 'page', ...look });
  await storeWorld(page, world);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('about:blank');
  await page.goto(url);
  await page.locator('[data-row-link]').first().waitFor();
}

/** The newest figure among so many days up to `on`, read straight from the seeded days. */
function standing(history: History, on: number, within: number): { contacts: number; blocks: number } | 'withheld' | null {
  for (let day = on; day > on - within; day -= 1) {
    const [contacts, blocks] = [history.contacts[day - history.firstOn], history.blocks[day - history.firstOn]];
    if (contacts === 'withheld' || blocks === 'withheld') return 'withheld';
    if (typeof contacts === 'number' && typeof blocks === 'number') return { contacts, blocks };
  }
  return null;
}

/** What the screen should say, added up here from the seeded days alone: 28 days, and at most 31 days back for what they are compared with. */
function expectedTotals(world: FiguresWorld) {
  const total = { reachable: 0, change: 0, adds: 0, blockChange: 0, covered: 0 };
  for (const history of world.histories) {
    const end = standing(history, world.newestOn, 28);
    const start = standing(history, world.newestOn - 28, 31);
    if (end !== null && end !== 'withheld') total.reachable += end.contacts - end.blocks;
    if (end === null || start === null || end === 'withheld' || start === 'withheld') continue;
    total.covered += 1;
    total.adds += end.contacts - start.contacts;
    total.blockChange += end.blocks - start.blocks;
    total.change += end.contacts - end.blocks - (start.contacts - start.blocks);
  }
  return total;
}

/** A written number: `+1,207`, `−860`. */
function numberIn(text: string | null): number {
  return Number((text ?? '').replace('−', '-').replace(/[^\d.-]/g, ''));
}

const totalCell = (page: Page, column: string) => page.locator(`[data-total] [data-col="${column}"]`);
const rowCells = (page: Page, column: string) => page.locator(`tr[data-account] [data-col="${column}"]`).allTextContents();

test('totals are what the days add up to, and whoever has no figures is said, not summed', async ({ shared }) => {
  const world = figuresWorld(Date.now(), accountCount, days);
  const page = await shared.browser.quietPage();
  await openFigures(page, shared.browser.url('dashboard.html#/figures'), world, { language: 'ja', theme: 'light' });
  const expected = expectedTotals(world);
  expect(expected.covered).toBe(accountCount - 2);
  for (const column of ['reachable', 'change', 'adds', 'blockChange'] as const) {
    expect(numberIn(await totalCell(page, column).textContent()), column).toBe(expected[column]);
  }
  await expect(totalCell(page, 'account')).toContainText(`${expected.covered} / ${accountCount}`);
  await expect(page.locator('nav a[href="#/figures"] small')).toContainText(`${expected.covered}/${accountCount}`);
  expect((await rowCells(page, 'reachable')).slice(-2)).toEqual(['非表示', '数字なし']);
  await page.close();
});

test('sorting by change: largest first, then smallest, whoever has none last', async ({ shared }) => {
  const world = figuresWorld(Date.now(), accountCount, days);
  const page = await shared.browser.quietPage();
  await openFigures(page, shared.browser.url('dashboard.html#/figures'), world, { language: 'ja', theme: 'light' });
  const head = page.locator('th[data-col="change"]');
  if ((await head.getAttribute('aria-sort')) !== 'descending') await head.getByRole('button').click();
  const known = async () => (await rowCells(page, 'change')).filter((text) => /\d/.test(text)).map(numberIn);
  const falling = await known();
  expect(falling).toHaveLength(accountCount - 2);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await known()).toEqual([...falling].reverse());
  expect((await rowCells(page, 'change')).slice(-2).some((text) => /\d/.test(text))).toBe(false);
  await head.getByRole('button').click();
  await page.close();
});

async function download(page: Page, item: string): Promise<Uint8Array> {
  await page.getByRole('button', { name: '見えているものを書き出す' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: item }).click()]);
  return readFile(await file.path());
}

test('what is on screen is saved as CSV and XLSX, and reads back as the same figures', async ({ shared }) => {
  const world = figuresWorld(Date.now(), accountCount, days);
  const expected = expectedTotals(world);
  const page = await shared.browser.quietPage();
  await openFigures(page, shared.browser.url('dashboard.html#/figures'), world, { language: 'ja', theme: 'light' });
  const csv = Buffer.from(await download(page, 'CSV')).toString('utf8');
  expect(csv.startsWith('\u{feff}')).toBe(true);
  const lines = csv.slice(1).split('\r\n');
  const heads = (lines[0] ?? '').split(',');
  const total = (lines[1] ?? '').split(',');
  const at = (head: string) => heads.indexOf(head);
  expect(Number(total[at('送れる人')])).toBe(expected.reachable);
  expect(Number(total[at('増減')])).toBe(expected.change);
  expect(lines.findIndex((line) => line === '') - 2).toBe(accountCount);
  expect(lines.filter((line) => line.includes('@demo')).map((line) => line.split(',')[at('送れる人')])).toContain('非表示');
  const book = unzipSync(await download(page, 'XLSX'));
  const sheet = strFromU8(book[Object.keys(book).find((name) => name.endsWith('sheet1.xml')) ?? ''] ?? new Uint8Array());
  const numbers = [...sheet.matchAll(/<v>(-?[\d.]+)<\/v>/g)].map((match) => Number(match[1]));
  expect(numbers).toContain(expected.reachable);
  expect(numbers).toContain(expected.change);
  await page.close();
});

test('an account’s page is reached with the keyboard alone', async ({ shared }) => {
  const world = figuresWorld(Date.now(), accountCount, days);
  const page = await shared.browser.quietPage();
  await openFigures(page, shared.browser.url('dashboard.html#/figures'), world, { language: 'ja', theme: 'light' });
  const onRow = () => page.evaluate(() => document.activeElement?.matches('[data-row-link]') === true);
  for (let presses = 0; presses < 60 && !(await onRow()); presses += 1) await page.keyboard.press('Tab');
  expect(await onRow()).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('figure')).toBeVisible();
  await page.close();
});
