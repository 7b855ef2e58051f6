import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { test } from './extension.fixture';
import { type FiguresWorld, figuresWorld } from './figuresWorld';
import { storeSettings, storeWorld } from './seed';

const accountCount = 36;
const days = 200;

/** Opens a page of the figures over a seeded world. */
async function open(page: Page, url: string, world: FiguresWorld, theme: 'light' | 'dark' = 'light'): Promise<void> {
  await storeSettings(page, { welcomed: true, level: 'page', language: 'ja', theme });
  await storeWorld(page, world);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('button', { name: '見えているものを書き出す' }).waitFor();
}

/** Every seeded import with a packed file of its own, as the importer keeps them. */
async function storeRawFiles(page: Page, fileIds: readonly string[]): Promise<void> {
  await page.evaluate(async (ids) => {
    const packed = await Promise.all(
      ids.map(async (fileId) => {
        const packing = new Blob([`file ${fileId}`]).stream().pipeThrough(new CompressionStream('gzip'));
        return { fileId, gzip: new Uint8Array(await new Response(packing).arrayBuffer()) };
      }),
    );
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('yobirin');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('importRaws', 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
      for (const row of packed) transaction.objectStore('importRaws').put(row);
    });
    database.close();
  }, fileIds);
}

async function download(page: Page, item: string): Promise<Buffer> {
  await page.getByRole('button', { name: '見えているものを書き出す' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: item }).click()]);
  return readFile(await file.path());
}

test('the zip of all raw data holds every file as it came, and says what each is', async ({ shared }) => {
  const world = figuresWorld(Date.now(), accountCount, days);
  const page = await shared.browser.quietPage();
  await open(page, shared.browser.url('dashboard.html#/figures'), world);
  await storeRawFiles(page, world.importFiles.map(({ fileId }) => fileId)); // oxfmt-ignore
  const files = unzipSync(await download(page, 'すべての元データ'));
  const manifestName = Object.keys(files).find((name) => name.endsWith('.json')) ?? '';
  const manifest = strFromU8(files[manifestName] ?? new Uint8Array());
  const contents = Object.entries(files).flatMap(([name, bytes]) => (name === manifestName ? [] : [strFromU8(bytes)]));
  expect(contents.sort()).toEqual(world.importFiles.map(({ fileId }) => `file ${fileId}`).sort());
  for (const { fileName, sha256 } of world.importFiles) {
    expect(manifest).toContain(fileName);
    expect(manifest).toContain(sha256);
  }
  await page.close();
});

/** Size of a PNG and its uncompressed picture data; throws when it is none. */
function readPng(bytes: Buffer): { readonly width: number; readonly height: number; readonly data: Buffer } {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), data: inflateSync(Buffer.concat(parts)) };
}

test('the growth chart is saved as a picture with lines in it', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await open(page, shared.browser.url('dashboard.html#/figures/growth'), figuresWorld(Date.now(), accountCount, days));
  await page.getByRole('figure').waitFor();
  const { width, height, data } = readPng(await download(page, 'PNG'));
  expect(width).toBeGreaterThan(800);
  expect(height).toBeGreaterThan(300);
  // An empty picture packs to nearly nothing and has a handful of byte values.
  expect(new Set(data).size).toBeGreaterThan(100);
  await page.close();
});

const places = [
  ['overview', 'table'],
  ['growth', 'figure'],
] as const;

for (const [tab, shows] of places) {
  test(`${tab} on paper: heading, sentence and ${shows} in light colours, no controls`, async ({ shared }) => {
    const page = await shared.browser.quietPage();
    await open(page, shared.browser.url(`dashboard.html#/figures/${tab}`), figuresWorld(Date.now(), accountCount, days), 'dark');
    await page.getByRole(shows).first().waitFor();
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());
    expect(await paper()).toBe('#171615');
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toBe('#fbfaf7');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/36アカウントのうち 34 で数字がそろっています/u).filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole(shows).first()).toBeVisible();
    for (const control of [
      page.getByRole('button', { name: '見えているものを書き出す' }),
      page.getByRole('searchbox'),
      page.getByRole('navigation').first(),
    ]) {
      await expect(control).toBeHidden();
    }
    await page.close();
  });
}

test('a tag given in the dialog is what the filter then finds', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await open(page, shared.browser.url('dashboard.html#/figures'), figuresWorld(Date.now(), accountCount, days));
  const row = page.locator('tr[data-account="@demo0003"]');
  await row.hover();
  await row.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('試験店');
  await dialog.getByRole('textbox').press('Enter');
  await expect(dialog).toBeHidden();
  const filter = page.getByRole('combobox').first();
  await expect(filter.locator('option', { hasText: '試験店' })).toHaveCount(1);
  await filter.selectOption('tag:試験店');
  await expect(page.locator('tr[data-account]')).toHaveCount(1);
  await expect(row).toBeVisible();
  await page.close();
});

test('a file dropped on a view arrives on the import page', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await open(page, shared.browser.url('dashboard.html#/figures'), figuresWorld(Date.now(), accountCount, days));
  await page.locator('[data-row-link]').first().waitFor();
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['date,contacts,targetReaches,blocks\r\n20260901,10,8,2\r\n'], 'dropped-here.csv', { type: 'text/csv' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.querySelector('main')?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  });
  await expect(page).toHaveURL(/#\/figures\/import$/u);
  await expect(page.getByText('dropped-here.csv').first()).toBeVisible();
  await page.close();
});
