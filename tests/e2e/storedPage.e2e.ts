import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import type { MetricMonth } from '../../utils/domain/figures/metricMonth';
import { isRinging } from '../../utils/domain/groups/groupState';
import { busyWorld, hugeWorld } from './busyWorld';
import { stand, test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';
import { badgeOf, readStored, readTable } from './stored';

interface Figures {
  readonly importFiles: readonly ImportFile[];
  readonly metricMonths: readonly MetricMonth[];
}

async function readFigures(page: Page): Promise<Figures> {
  return { importFiles: await readTable(page, 'importFiles'), metricMonths: await readTable(page, 'metricMonths') };
}

const friendsTable = (first: number) =>
  ['date,contacts,targetReaches,blocks', ...Array.from({ length: 20 }, (_, day) => `202610${day + 11},${first + day},${first - 50},${day}`)].join(
    '\n',
  );

/** Takes two files of figures, each of an account of that world. */
async function takeFigures(page: Page, at: string, basicIds: readonly string[]): Promise<void> {
  await page.goto('about:blank');
  await page.goto(at);
  await page.locator('input[type="file"][multiple]').setInputFiles(
    basicIds.map((basicId, index) => ({
      name: `friend_overview_${basicId}_20261011-20261030.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(friendsTable(1_000 * (index + 1))),
    })),
  );
  await expect(page.locator('[data-import-file][data-import-state="ready"]')).toHaveCount(basicIds.length);
  await page.locator('[data-action="take-files"]').click();
  await expect(page.locator('[data-import-file][data-import-state="taken"]')).toHaveCount(basicIds.length);
}

/** A stand of a test's own, busy, with figures of two accounts, and a page of it. */
async function busyStand() {
  const own = await stand();
  const page = await own.browser.quietPage();
  const world = busyWorld(Date.now());
  await storeWorld(page, world);
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  await takeFigures(page, own.browser.url('dashboard.html#/figures/import'), world.accounts.flatMap(({ basicId }) => basicId ?? []).slice(0, 2));
  return { own, page };
}

/** Picks the file; the next click may agree. */
async function pick(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const another = page.locator('[data-action="another-file"]');
  if (await another.isVisible()) await another.click();
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

// Long tests, each with a browser of its own: they are shared out.
test.describe.configure({ mode: 'parallel' });

test('what is exported, wiped and imported again is what there was, whole or in parts', async () => {
  const own = await stand();
  const page = await own.browser.quietPage();
  const world = busyWorld(Date.now());
  await storeWorld(page, world);
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  const untold = async () => (await readStored(page)).groups.filter((group) => isRinging(group, Date.now()) && group.rangAt === null);
  await expect.poll(async () => (await untold()).length).toBe(0);
  const basicIds = world.accounts.flatMap(({ basicId }) => basicId ?? []).slice(0, 2);
  await takeFigures(page, own.browser.url('dashboard.html#/figures/import'), basicIds);
  const before = await readStored(page);
  const figuresBefore = await readFigures(page);
  expect(figuresBefore.metricMonths).toHaveLength(2);
  const stored = own.browser.url('dashboard.html#/stored');
  await page.goto('about:blank');
  await page.goto(stored);

  const saving = page.waitForEvent('download');
  await page.locator('[data-action="export"]').first().click();
  const whole = readFileSync(await (await saving).path());

  await page.locator('[data-action="wipe"]').click();
  await page.locator('[data-action="confirm-wipe"]').click();
  await expect.poll(async () => (await readStored(page)).groupEvents.length).toBe(0);
  await expect.poll(async () => readStored(page)).toEqual({ accounts: [], groups: [], groupEvents: [] });
  expect(await readFigures(page)).toEqual({ importFiles: [], metricMonths: [] });

  await storeSettings(page, { welcomed: true, language: 'ja' });
  await page.goto('about:blank');
  await page.goto(stored);
  const { 'yobirin-backup.json': plain, ...figures } = unzipSync(whole);
  if (plain === undefined) throw new Error('the export has no yobirin-backup.json');

  await pick(page, 'figures.zip', zipSync(figures));
  await expect(page.locator('[data-action="merge"]')).toBeVisible();
  expect((await readFigures(page)).importFiles).toEqual([]);
  await page.locator('[data-action="merge"]').click();
  await expect.poll(async () => readFigures(page), { timeout: 15_000 }).toEqual(figuresBefore);
  expect((await readStored(page)).groupEvents).toEqual([]);

  // What earlier versions wrote is this text alone.
  await pick(page, 'backup.json', plain);
  await page.locator('[data-action="merge"]').click();
  await expect.poll(async () => (await readStored(page)).groupEvents.length, { timeout: 15_000 }).toBe(before.groupEvents.length);
  await expect.poll(async () => (await readStored(page)).groups).toEqual(before.groups);
  await expect.poll(async () => (await readStored(page)).accounts.map(({ name }) => name)).toEqual(before.accounts.map(({ name }) => name));
  await expect.poll(async () => badgeOf(page)).toBe('4');

  await pick(page, 'backup.zip', whole);
  await expect(page.getByText('すべて、もうあります')).toBeVisible();
  await expect(page.locator('[data-action="merge"]')).toHaveCount(0);
  expect(await readFigures(page)).toEqual(figuresBefore);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('one file brings everything to another computer; what is no export is refused in words', async () => {
  const { own, page } = await busyStand();
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/stored'));
  const saving = page.waitForEvent('download');
  await page.locator('[data-action="export"]').first().click();
  const whole = readFileSync(await (await saving).path());
  const [before, figuresBefore] = [await readStored(page), await readFigures(page)];

  const other = await stand();
  const there = await other.browser.quietPage();
  await storeSettings(there, { welcomed: true, language: 'ja', level: 'page' });
  await there.goto('about:blank');
  await there.goto(other.browser.url('dashboard.html#/stored'));
  for (const [bytes, words] of [
    [zipSync({ 'a.csv': Buffer.from(friendsTable(1)) }), 'Yobirinのバックアップではありません'],
    [whole.subarray(0, whole.length - 40), 'ファイルが壊れています'],
  ] as const) {
    await pick(there, 'other.zip', bytes);
    await expect(there.getByText(words)).toBeVisible();
  }
  await pick(there, 'backup.zip', whole);
  await there.locator('[data-action="merge"]').click();
  await expect.poll(async () => (await readFigures(there)).metricMonths, { timeout: 15_000 }).toEqual(figuresBefore.metricMonths);
  expect((await readStored(there)).groupEvents).toHaveLength(before.groupEvents.length);
  await expect(there.getByText('数字のファイルを2件取り込みました')).toBeVisible();
  expect([...own.errors, ...other.errors]).toEqual([]);
  await other.close();
  await own.close();
});

/** The zip with one byte of that entry's content changed, as a bad disk changes it. */
function withFlippedByte(zip: Uint8Array, entry: string): Uint8Array {
  const at = Buffer.from(zip).indexOf(entry);
  if (at < 0) throw new Error(`the export has no ${entry}`);
  const [nameBytes, extraBytes] = [zip[at - 4] ?? 0, zip[at - 2] ?? 0];
  return zip.map((byte, index) => (index === at + nameBytes + extraBytes + 30 ? byte ^ 0xff : byte));
}

test('a damaged export is refused in words, or taken in part with the count of what is left out; what was there stays', async () => {
  const { own, page } = await busyStand();
  const stored = own.browser.url('dashboard.html#/stored');
  await page.goto('about:blank');
  await page.goto(stored);
  const saving = page.waitForEvent('download');
  await page.locator('[data-action="export"]').first().click();
  const whole = new Uint8Array(readFileSync(await (await saving).path()));
  const entries = unzipSync(whole);
  const csv = Object.keys(entries).find((name) => name.endsWith('.csv')) ?? '';
  const untold = async () => (await readStored(page)).groups.filter((group) => isRinging(group, Date.now()) && group.rangAt === null);
  await expect.poll(async () => (await untold()).length).toBe(0);
  const [before, figuresBefore] = [await readStored(page), await readFigures(page)];

  const garbage = Buffer.from('{"format": "yobirin-');
  for (const [damage, bytes] of [
    ['cut in the middle', whole.subarray(0, whole.length / 2)],
    ['a byte of the events', withFlippedByte(whole, 'yobirin-backup.json')],
    ['a byte of the checks', withFlippedByte(whole, 'checks.json')],
    ['events that are no JSON', zipSync({ ...entries, 'yobirin-backup.json': garbage })],
    ['checks that are no JSON', zipSync({ ...entries, 'checks.json': garbage })],
    ['a list of files that is no JSON', zipSync({ ...entries, 'yobirin-figures.json': garbage })],
  ] as const) {
    await pick(page, `${damage}.zip`, bytes);
    await expect(page.getByText('ファイルが壊れています'), damage).toBeVisible();
    await expect(page.locator('[data-action="merge"]')).toHaveCount(0);
    // The whole one in between, so that the next refusal is a new one.
    await pick(page, 'whole.zip', whole);
    await expect(page.getByText('すべて、もうあります')).toBeVisible();
    await page.getByRole('button', { name: 'やめる' }).click();
    expect([await readStored(page), await readFigures(page)], damage).toEqual([before, figuresBefore]);
  }

  await page.locator('[data-action="wipe"]').click();
  await page.locator('[data-action="confirm-wipe"]').click();
  await expect.poll(async () => (await readStored(page)).groupEvents.length).toBe(0);
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  await page.goto('about:blank');
  await page.goto(stored);
  const bell = JSON.parse(strFromU8(entries['yobirin-backup.json'] ?? new Uint8Array())) as { groupEvents: object[] };
  const [first, ...others] = bell.groupEvents;
  const withBadRow = { ...bell, groupEvents: [{ ...first, at: 'yesterday' }, ...others] };
  const damaged = withFlippedByte(zipSync({ ...entries, 'yobirin-backup.json': strToU8(JSON.stringify(withBadRow)) }), csv);
  const preview = page.getByRole('group', { name: '取り込む前の確認' });
  const leftOut = (kind: string) => preview.getByRole('row', { name: kind }).getByRole('cell').last();
  await pick(page, 'damaged.zip', damaged);
  for (const kind of ['できごと', '数字のファイル']) await expect(leftOut(kind)).toHaveText('1');
  await expect(page.getByText('取り込まない行 1')).toBeVisible();
  await expect(page.getByText('取り込まないファイルは、欠けているか')).toBeVisible();
  await page.locator('[data-action="merge"]').click();
  await expect.poll(async () => (await readFigures(page)).importFiles.length, { timeout: 15_000 }).toBe(1);
  expect((await readStored(page)).groupEvents).toHaveLength(before.groupEvents.length - 1);

  const { [csv]: removed, ...without } = entries;
  expect(removed).toBeDefined();
  await pick(page, 'without a file.zip', zipSync(without));
  await expect(leftOut('数字のファイル')).toHaveText('1');
  await page.locator('[data-action="merge"]').click();
  await expect.poll(async () => (await readStored(page)).groupEvents.length, { timeout: 15_000 }).toBe(before.groupEvents.length);
  expect(own.errors).toEqual([]);
  await own.close();
});

test('ten thousand groups: the list draws only what is seen, and the keys still reach the last one', async () => {
  test.setTimeout(120_000);
  const own = await stand();
  const page = await own.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', level: 'page' });
  await storeWorld(page, hugeWorld(Date.now(), 10_000));
  await page.goto('about:blank');
  await page.goto(own.browser.url('dashboard.html#/inbox'));
  const rows = page.locator('[data-group-row]');
  await expect(rows.first()).toBeVisible({ timeout: 45_000 });
  expect(await rows.count()).toBeLessThan(80);
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-group-name]', { hasText: /^グループ 10000$/ })).toBeVisible({ timeout: 20_000 });
  expect(await rows.count()).toBeLessThan(80);
  await own.close();
});

test('the licences of what it is made with open from the page', async ({ shared }) => {
  const page = await shared.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'en' });
  await page.goto('about:blank');
  await page.goto(shared.browser.url('dashboard.html#/stored'));
  const opening = shared.browser.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Names and licences of the libraries in it' }).click();
  const opened = await opening;
  expect(await opened.locator('body').innerText()).toMatch(/react[\s\S]+MIT License/);
  await Promise.all([page.close(), opened.close()]);
});
