import { expect, type Page } from '@playwright/test';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import type { MetricMonth } from '../../utils/domain/figures/metricMonth';
import { axeFindings } from './axeFindings';
import { calmWorld } from './busyWorld';
import { stand, test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';
import { readTable } from './stored';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const days = 20;
const firstContacts = (index: number) => 1_000 + index * 100;

/** The friends export of one account, 1 to 20 October 2026: ten people more every day. */
function friendsText(index: number): string {
  const rows = Array.from({ length: days }, (_, day) => {
    const date = `202610${String(day + 1).padStart(2, '0')}`;
    return `${date},${firstContacts(index) + day * 10},${day === 3 ? '-' : 500 + index},${40 + index}`;
  });
  return ['date,contacts,targetReaches,blocks', ...rows, ''].join(index % 2 === 0 ? '\r\n' : '\n');
}

const encodings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text.replaceAll(',', '\t')),
];

/** 33 files that name their account, two that do not, and a conversation. */
function dropped(basicIds: readonly string[]): DroppedFile[] {
  const known = basicIds.slice(2, 35).map((basicId, index) => ({
    name: `friend_overview_${basicId}_20261001-20261020.csv`,
    bytes: (encodings[index % encodings.length] ?? Buffer.from)(friendsText(index + 2)),
  }));
  const unnamed = [0, 1].map((index) => ({ name: `friend_overview (${index}).csv`, bytes: Buffer.from(friendsText(index)) }));
  const talk = '送信者タイプ,送信者名,送信日,送信時刻,内容\nUser,山田,2026/10/01,10:20:00,予約したいです\n';
  return [...known, ...unnamed, { name: 'talk.csv', bytes: Buffer.from(`\ufeff${talk}`) }];
}

/** Drops files anywhere on the page, as a person does. */
async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'text/csv' }));
    }
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, plain);
}

function rows(page: Page, state: string) {
  return page.locator(`[data-import-file][data-import-state="${state}"]`);
}

/** Moves on with Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const there = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let presses = 0; presses < 80 && !(await there()); presses += 1) await page.keyboard.press('Tab');
  expect(await there(), `Tab reaches ${selector}`).toBe(true);
}

test('36 files of many encodings are looked at, answered for and taken with the keyboard alone; a second time nothing happens', async () => {
  test.setTimeout(120_000);
  const own = await stand();
  const page = await own.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  const world = calmWorld(Date.now());
  const pattern = world.accounts[0];
  if (pattern === undefined) throw new Error('a world without accounts');
  const basicIds = Array.from({ length: 36 }, (_, index) => `@file${String(index + 1).padStart(4, '0')}`);
  const accounts = basicIds.map((basicId, index) => ({
    ...pattern,
    accountId: `U${String(index + 1).padStart(32, '0')}` as typeof pattern.accountId,
    basicId: basicId as typeof pattern.basicId,
    name: `店舗 ${String(index + 1).padStart(2, '0')}`,
  }));
  await storeWorld(page, { ...world, accounts });
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/figures/import'));
  await expect(page.locator('[data-drop-zone]')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const files = dropped(basicIds);
  await drop(page, files);
  await expect(rows(page, 'ready')).toHaveCount(33, { timeout: 20_000 });
  await expect(rows(page, 'needsOwner')).toHaveCount(2);
  await expect(rows(page, 'refused')).toHaveAttribute('data-refusal', 'chatHistory');
  await expect(rows(page, 'refused')).toContainText('お客様の名前とメッセージ');
  expect(await axeFindings(page)).toEqual([]);
  expect(await readTable(page, 'importFiles'), 'nothing is written before the button').toEqual([]);

  // Walking through the list of accounts answers nothing; Enter does, and the focus goes on to the next file.
  await page.locator('h1').first().click();
  await tabTo(page, '[data-import-state="needsOwner"] select');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page, 'needsOwner')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(rows(page, 'needsOwner')).toHaveCount(1);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.matches('[data-import-state="needsOwner"] :is(select, input, button)')))
    .toBe(true);
  await tabTo(page, '[data-import-state="needsOwner"] select');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rows(page, 'ready')).toHaveCount(35);

  await page.locator('h1').first().click();
  await tabTo(page, '[data-action="take-files"]');
  await page.keyboard.press('Enter');
  await expect(rows(page, 'taken')).toHaveCount(35, { timeout: 30_000 });
  await expect(page.locator('[data-action="undo-import"]')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const months = await readTable<MetricMonth>(page, 'metricMonths');
  expect(months).toHaveLength(35);
  for (const [index, basicId] of basicIds.slice(0, 35).entries()) {
    const month = months.find((row) => row.account === (basicId as typeof row.account));
    expect(month?.values.contacts?.slice(0, days), basicId).toEqual(Array.from({ length: days }, (_, day) => firstContacts(index) + day * 10));
    expect(month?.values.targetReaches?.[3], 'withheld is not zero').toBe('withheld');
    expect(month?.values.contacts?.[days], 'missing is not zero').toBeNull();
  }

  const before = await readTable<ImportFile>(page, 'importFiles');
  await drop(page, files);
  await expect(rows(page, 'known')).toHaveCount(35, { timeout: 20_000 });
  await expect(page.locator('[data-action="take-files"]')).toHaveCount(0);
  expect(await readTable(page, 'importFiles')).toEqual(before);
  expect(await readTable(page, 'metricMonths')).toEqual(months);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('what was taken is taken back by undo, and a deleted file comes back', async () => {
  const own = await stand();
  const page = await own.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/figures/import'));
  await page
    .locator('input[type="file"][multiple]')
    .setInputFiles({ name: 'friend_overview_@demo0001.csv', mimeType: 'text/csv', buffer: Buffer.from(friendsText(1)) });
  await expect(rows(page, 'ready')).toHaveCount(1);
  await page.locator('[data-action="take-files"]').click();
  await page.locator('[data-action="undo-import"]').click();
  await expect(rows(page, 'ready')).toHaveCount(1);
  expect(await readTable(page, 'metricMonths')).toEqual([]);
  expect(await readTable(page, 'importRaws')).toEqual([]);

  await page.locator('[data-action="take-files"]').click();
  await expect(rows(page, 'taken')).toHaveCount(1);
  const months = await readTable(page, 'metricMonths');
  await page.goto(own.browser.url('dashboard.html#/figures/files'));
  await page.locator('[data-taken-file] button').click();
  await expect(page.locator('[data-file-panel]')).toBeVisible();
  await page.locator('[data-action="drop-file"]').click();
  await expect(page.locator('[data-taken-file]')).toHaveCount(0);
  expect(await readTable(page, 'metricMonths')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.locator('[data-taken-file]')).toHaveCount(1);
  expect(await readTable(page, 'metricMonths')).toEqual(months);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('a file dropped on the popup is looked at and taken there', async ({ shared }) => {
  const page = await shared.browser.page('popup.html#/figures');
  await page.setViewportSize({ width: 440, height: 600 });
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  await storeWorld(page, calmWorld(Date.now()));
  await page.goto('about:blank');
  await page.goto(shared.browser.url('popup.html#/figures'));
  await expect(page.getByText('まだ数字がありません')).toBeVisible();
  await drop(page, [{ name: 'friend_overview_@demo0001.csv', bytes: Buffer.from(friendsText(1)) }]);
  await expect(rows(page, 'ready')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('[data-action="take-files"]').click();
  await expect(rows(page, 'taken')).toHaveCount(1);
  expect(await readTable(page, 'importFiles')).toHaveLength(1);
  await page.close();
});
