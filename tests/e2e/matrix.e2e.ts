import { expect, type Page } from '@playwright/test';
import { axeFindingsInEveryLook } from './axeFindings';
import { bulkExpected, type ChecksWorld, checksNow, checksWorld, runIds } from './checksWorld';
import { stand, type Stand, test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';
import { readTable } from './stored';

type Own = Stand & { close(): Promise<void> };

const startedAt = Date.now();
/** How far the clock of all tests stands from the machine's: at the moment of the world. */
const ahead = checksNow - startedAt;

let own: Own;

test.beforeAll(async () => {
  own = await stand();
  await own.browser.setClockAhead(ahead);
});
test.afterAll(async () => own.close());

async function openRun(path: string, world: ChecksWorld, settings: Parameters<typeof storeSettings>[1] = {}): Promise<Page> {
  const page = await own.browser.quietPage();
  await storeSettings(page, { welcomed: true, level: 'page', language: 'ja', theme: 'light', myName: '田中', ...settings });
  await storeWorld(page, world);
  await page.setViewportSize({ width: 1_400, height: 900 });
  await page.goto('about:blank');
  await page.goto(own.browser.url(`dashboard.html#/checks/run/${path}`));
  await page.locator('[data-verdict], [data-record]').first().waitFor();
  return page;
}

const grid = (page: Page) => page.locator('[data-matrix]');
const row = (page: Page, item: string) => page.locator(`[data-item="${item}"]`);
const cells = (page: Page, item: string, state: string) => row(page, item).locator(`[role="gridcell"][data-state="${state}"]`);

/** Presses Tab until the focus is on it. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const there = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let presses = 0; presses < 80 && !(await there()); presses += 1) await page.keyboard.press(key);
  expect(await there(), selector).toBe(true);
}

/** Walks the matrix with the arrow keys to an item; column −1 is its head. */
async function walkTo(page: Page, item: string, column: number): Promise<void> {
  await tabTo(page, '[data-matrix]');
  const place = () =>
    page.evaluate(() => {
      const id = document.querySelector('[data-matrix]')?.getAttribute('aria-activedescendant') ?? '';
      return { item: document.getElementById(id)?.closest('[data-item]')?.getAttribute('data-item') ?? '', id };
    });
  await page.keyboard.press('Control+Home');
  for (let presses = 0; presses < 20 && (await place()).item !== item; presses += 1) await page.keyboard.press('ArrowDown');
  expect((await place()).item).toBe(item);
  await page.keyboard.press('Home');
  for (let at = 0; at < column; at += 1) await page.keyboard.press('ArrowRight');
  if (column < 0) await page.keyboard.press('ArrowLeft');
}

async function signAs(page: Page, name: string): Promise<void> {
  await tabTo(page, 'form input');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(name);
  // What was waived last is written down first; until then the button is shut.
  await expect(page.getByRole('button', { name: '承認する', exact: true })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-signatures] li:not([data-cancelled])', { hasText: name }).first()).toBeVisible();
}

test('a whole run by keyboard alone: taken out, ticked, waived, paused, by two people, signed, cancelled, signed again, verified', async () => {
  test.setTimeout(180_000);
  await own.browser.setClockAhead(ahead);
  const page = await openRun(runIds.bulk, checksWorld(checksNow));
  await expect(page.locator('[data-blockers]')).toContainText('3アカウントで失敗します');
  // It begins where the trouble is, and the line below says what it is.
  await tabTo(page, '[data-matrix]');
  await expect(page.locator('[data-cell-line]')).toContainText('カフェ青空 下北沢店');

  // The failing accounts leave the plan.
  await tabTo(page, '[data-blockers] li:first-child p button:first-child');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-blockers]')).not.toContainText('失敗します');
  await expect(cells(page, 'shopFacts', 'open')).toHaveCount(1);

  // All that are open, from the head of the item: it says how many, and who.
  await walkTo(page, 'shopFacts', -1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('1アカウントを1つずつ見たことを、田中の名前で記録します');
  await tabTo(page, 'dialog footer button:last-child');
  await page.keyboard.press('Enter');
  await expect(cells(page, 'shopFacts', 'open')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-matrix]'))).toBe(true);

  // A range in a row.
  await walkTo(page, 'testSend', 0);
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Space');
  await expect(cells(page, 'testSend', 'open')).toHaveCount(9);
  await page.keyboard.press('Space');
  await expect(cells(page, 'testSend', 'done')).toHaveCount(9);
  await expect(page.getByText('9アカウントに印をつけました')).toBeVisible();

  // Waived, and only with a reason.
  await walkTo(page, 'voom', 0);
  await page.keyboard.press('w');
  await tabTo(page, 'dialog footer button:last-child');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('理由を書いてください');
  await tabTo(page, 'dialog textarea', 'Shift+Tab');
  await page.keyboard.type('VOOMを使っていないため');
  await page.keyboard.press('Control+Enter');
  await expect(cells(page, 'voom', 'waived')).toHaveCount(1);

  // Not by whoever began it.
  await walkTo(page, 'second', 0);
  await page.keyboard.press('Space');
  await expect(page.getByText('別の人でなければなりません')).toBeVisible();
  await expect(cells(page, 'second', 'open')).toHaveCount(1);
  await tabTo(page, 'header button:has([data-mark="person"])', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('佐藤');
  await page.keyboard.press('Enter');
  await expect(page.locator('header').getByText('確認する人：佐藤')).toBeVisible();
  await walkTo(page, 'second', 0);
  await page.keyboard.press('Space');
  await expect(cells(page, 'second', 'done')).toHaveCount(1);

  // A pause is counted, and cannot be passed.
  await walkTo(page, 'pause', 0);
  await page.keyboard.press('Space');
  await expect(row(page, 'pause')).toContainText('のこり');
  await page.keyboard.press('Space');
  await expect(page.getByText('決めた時間がまだたっていません')).toBeVisible();
  // What is shown at once is dated when it is written down; the clock may jump only then.
  await expect.poll(async () => (await readTable<{ kind: string }>(page, 'runEvents')).some(({ kind }) => kind === 'pauseStarted')).toBe(true);
  await own.browser.setClockAhead(ahead + 40_000);
  await expect(row(page, 'pause')).toContainText('時間がたちました');
  await page.keyboard.press('Space');
  await expect(cells(page, 'pause', 'done')).toHaveCount(1);

  await waiveTheRest(page);
  await signAs(page, '佐藤');
  await signAs(page, '田中');
  await expect(page.getByRole('heading', { name: '承認済みです' })).toBeVisible();

  // An edit asks first, then cancels both.
  await walkTo(page, 'testSend', 2);
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog')).toContainText('佐藤さんと田中さんの承認が取り消され');
  await tabTo(page, 'dialog footer button:last-child');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cancelled]')).toHaveCount(2);
  await expect(page.locator('main header')).toContainText('第2改訂');
  await walkTo(page, 'testSend', 2);
  await page.keyboard.press('Space');
  await signAs(page, '佐藤');
  await signAs(page, '田中');

  await tabTo(page, '[data-signatures] li:not([data-cancelled]) a');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-record] article')).toContainText('VOOMを使っていないため');
  await tabTo(page, '[data-verify] button');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verify]')).toContainText('の承認から変わっていません');
  await page.close();
});

/** What the world's numbers leave open besides: the account group now has more accounts than the plan. */
async function waiveTheRest(page: Page): Promise<void> {
  const open = page.locator('[data-blockers] li');
  await expect(open).toHaveCount(1);
  await tabTo(page, '[data-blockers] li:first-child button');
  await page.keyboard.press('Enter');
  await page.keyboard.press('w');
  await page.keyboard.type('確かめました');
  await page.keyboard.press('Control+Enter');
  await expect(open).toHaveCount(0);
}

test('a change in another window is shown before anybody signs over it', async () => {
  const world = checksWorld(checksNow);
  const page = await openRun(runIds.cancelled, world);
  await expect(page.getByRole('button', { name: '承認する' })).toBeEnabled();
  const other = await own.browser.page(`dashboard.html#/checks/run/${runIds.cancelled}`);
  await row(other, 'testSend').locator('[role="gridcell"]').first().click();
  await expect(cells(page, 'testSend', 'open')).toHaveCount(1);
  await row(other, 'testSend').locator('[role="gridcell"]').first().click();
  await expect(cells(page, 'testSend', 'open')).toHaveCount(0);
  await expect(page.getByText('別の画面で変更がありました')).toBeVisible();
  await expect(page.getByRole('button', { name: '承認する' })).toBeDisabled();
  await expect(page.locator('[data-signatures] li:not([data-cancelled])', { hasText: '田中' })).toHaveCount(0);
  await page.getByRole('button', { name: 'いまの内容を見ました' }).click();
  await page.getByRole('button', { name: '承認する' }).click();
  await expect(page.locator('[data-signatures] li:not([data-cancelled])', { hasText: '田中' }).first()).toBeVisible();
  await other.close();
  await page.close();
});

test('a record rewritten in the database is told', async () => {
  const world = checksWorld(checksNow);
  const record = world.signedRecords.find(({ runId }) => runId === runIds.signed);
  if (record === undefined) throw new Error('no signed record in the world');
  const rewritten = { ...record, content: { ...record.content, plan: { ...record.content.plan, name: '別の配信' } } };
  const signedRecords = world.signedRecords.map((one) => (one === record ? rewritten : one));
  const page = await openRun(`${runIds.signed}/record/${record.recordId}`, { ...world, signedRecords });
  await page.locator('[data-verify] button').click();
  await expect(page.locator('[data-verify]')).toContainText('承認のときと一致しません');
  await page.close();
  const sound = await openRun(`${runIds.signed}/record/${record.recordId}`, world);
  await sound.locator('[data-verify] button').click();
  await expect(sound.locator('[data-verify]')).toContainText('変わっていません');
  await sound.close();
});

test('200 accounts: columns come and go, the filters and the search find the failing ones', async () => {
  const page = await openRun(runIds.bulk, checksWorld(checksNow, 200));
  expect(await page.locator('[role="columnheader"]').count()).toBeLessThan(60);
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(page.locator('[role="columnheader"][aria-colindex="201"]')).toBeVisible();
  await page.locator('main label', { hasText: '失敗する' }).click();
  await expect(page.locator('[data-item="quota"] [data-verdict="fail"]').first()).toBeVisible();
  await page.getByRole('searchbox').fill('下北沢');
  await expect(page.locator('[role="columnheader"]')).toHaveCount(2);
  await page.getByRole('searchbox').fill('ありえない名前');
  await page.getByRole('button', { name: 'すべて表示' }).click();
  await expect(page.locator('[role="columnheader"]').nth(5)).toBeVisible();
  await page.close();
});

test('who would fail, who would pay and what it costs is what the figures and plans add up to', async () => {
  const page = await openRun(runIds.bulk, checksWorld(checksNow));
  const headsOf = async (verdict: string) => {
    const columns = await row(page, 'quota')
      .locator(`[data-verdict="${verdict}"]`)
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-colindex')));
    const heads = await Promise.all(columns.map((column) => page.locator(`[role="columnheader"][aria-colindex="${column}"]`).getAttribute('title')));
    return heads;
  };
  expect(await headsOf('fail')).toEqual(bulkExpected.failing);
  expect(await headsOf('note')).toEqual(bulkExpected.billing);
  const numbers = (await page.locator('[data-sums] dd').allTextContents()).map((text) => Number(text.replace(/[^\d]/g, '')));
  expect(numbers).toEqual([bulkExpected.recipients, bulkExpected.additional, bulkExpected.yen]);
  await page.close();
});

test('axe finds nothing on matrix and record', async () => {
  const found: string[] = [];
  for (const path of [
    runIds.bulk,
    runIds.cancelled,
    runIds.signed,
    `${runIds.signed}/record/${runIds.signed}-record-2`,
    `${runIds.bulk}/record/draft`,
  ]) {
    const page = await openRun(path, checksWorld(checksNow));
    found.push(...(await axeFindingsInEveryLook(page)));
    await page.close();
  }
  expect(found).toEqual([]);
});

const hostile = ['<img src=x onerror="document.title=\'broken\'">', '\u202Eeman desrever\u202C', 'a'.repeat(10_000), '👨‍👩‍👧‍👦🎉', '\u200B', '=1+1'];

test('hostile names of accounts, runs, items and people are text and nothing else', async () => {
  const world = checksWorld(checksNow);
  const name = (index: number) => hostile[index % hostile.length] ?? '';
  const runs = world.runs.map((run) => ({
    ...run,
    startedBy: name(0),
    plan: { ...run.plan, name: name(2), accounts: run.plan.accounts.map(({ account }, index) => ({ account, name: name(index) })) },
    template: {
      ...run.template,
      name: name(0),
      items: run.template.items.map((item, index) => ({ ...item, title: name(index), why: name(index + 1) })),
    },
    signatures: run.signatures.map((signature, index) => ({ ...signature, signer: name(index) })),
  }));
  const accounts = world.accounts.map((account, index) => ({ ...account, name: name(index) }));
  for (const path of [runIds.bulk, runIds.signed, `${runIds.bulk}/record/draft`]) {
    const page = await openRun(path, { ...world, runs, accounts });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length), path).toBe(0);
    expect(await page.title()).not.toBe('broken');
    await page.close();
  }
  expect(own.errors).toEqual([]);
});
