import { expect, type Locator, type Page } from '@playwright/test';
import type { RunState } from '../../utils/domain/checks/run';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { toJstLocal } from '../../utils/domain/time/jst';
import { axeFindingsInEveryLook } from './axeFindings';
import { type ChecksWorld, checksWorld, runIds } from './checksWorld';
import { test } from './extension.fixture';
import type { ExtensionBrowser } from './extensionBrowser';
import { figuresWorld } from './figuresWorld';
import { storeSettings, storeWorld } from './seed';
import { readTable } from './stored';

const settings = { welcomed: true, language: 'ja', theme: 'light', level: 'page', myName: '田中' } as const;
const accountName = 'カフェ青空 渋谷店';

/** A page of the extension with these rows behind it. */
async function pageWith(shared: { browser: Pick<ExtensionBrowser, 'quietPage' | 'page' | 'url'> }, world: Parameters<typeof storeWorld>[1]) {
  const page = await shared.browser.quietPage();
  await storeSettings(page, settings);
  await storeWorld(page, world);
  // Drafts of the test before.
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object>; remove(keys: string[]): Promise<void> } } } })
      .chrome.storage;
    await local.remove(Object.keys(await local.get()).filter((key) => key.startsWith('planDraft')));
  });
  const open = async (path: string) => {
    await page.goto('about:blank');
    await page.goto(shared.browser.url(path));
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  };
  return { page, open };
}

/** Tab, as a person without a mouse does, until that is focused. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < 120; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach it');
}

async function runsOf(page: Page): Promise<RunState[]> {
  return readTable<RunState>(page, 'runs');
}

test('a run is begun with the keyboard alone, and the home shows it', async ({ shared }) => {
  const { page, open } = await pageWith(shared, figuresWorld(Date.now(), 36, 40));
  await open('dashboard.html#/inbox');
  await page.keyboard.press('3');
  await tabTo(page, page.getByRole('link', { name: '新しい点検' }));
  await page.keyboard.press('Enter');
  const template = page.getByLabel('ひな形');
  await tabTo(page, template);
  await page.keyboard.press('ArrowDown');
  await expect(template).not.toHaveValue('');
  await tabTo(page, page.getByLabel('配信の名前'));
  await page.keyboard.type('年末セール');
  await tabTo(page, page.getByLabel('配信日時'));
  const local = toJstLocal(Date.now() + 3 * 24 * 3_600_000);
  await page.getByLabel('配信日時').fill(local);
  await expect(page.getByText('日本時間', { exact: false }).first()).toBeVisible();
  await tabTo(page, page.getByRole('checkbox', { name: accountName }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('吹き出し 1', { exact: true }));
  await page.keyboard.type('年末セールのご案内');
  await tabTo(page, page.getByRole('button', { name: '点検を始める' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/checks\/run\//);
  const [run] = await runsOf(page);
  expect(run?.plan).toMatchObject({ name: '年末セール', accounts: [{ name: accountName }], bubbles: [{ kind: 'text', text: '年末セールのご案内' }] });
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 2, name: '年末セール' })).toBeVisible();
  await expect(page.getByRole('link', { name: '点検をつづける' })).toBeVisible();
  // Nothing is left to come back to.
  await open('dashboard.html#/checks/new');
  await expect(page.getByLabel('配信の名前')).toHaveValue('');
  await page.close();
});

test('what was typed into a plan is there after a reload, says so, and can be saved; what is missing is said', async ({ shared }) => {
  const { page, open } = await pageWith(shared, checksWorld(Date.now()));
  await open('dashboard.html#/checks/new');
  await page.getByRole('button', { name: '点検を始める' }).click();
  await expect(page.getByText('ひな形を選んでください').first()).toBeVisible();
  await expect(page.getByText('アカウントを1つ以上選んでください').first()).toBeVisible();
  await page.getByLabel('配信の名前').fill('書きかけ');
  await open('dashboard.html#/checks/new');
  await expect(page.getByLabel('配信の名前')).toHaveValue('書きかけ');
  await expect(page.getByText('入力した続きです')).toBeVisible();

  await open(`dashboard.html#/checks/run/${runIds.signed}/plan`);
  await expect(page.getByRole('button', { name: '計画を保存' })).toBeDisabled();
  await page.getByLabel('配信の名前').fill('名前を変えた');
  await expect(page.getByText('もう一度承認が必要です')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('配信の名前')).toHaveValue('名前を変えた');
  await page.getByRole('button', { name: '承認を取り消して保存' }).click();
  await expect
    .poll(async () => (await runsOf(page)).find(({ runId }) => runId === runIds.signed))
    .toMatchObject({
      plan: { name: '名前を変えた' },
      revision: 2,
      signatures: [],
    });
  await page.close();
});

test('a run edited in two windows: each sees the other, nothing is lost', async ({ shared }) => {
  const { page: one, open } = await pageWith(shared, checksWorld(Date.now()));
  const address = `dashboard.html#/checks/run/${runIds.bulk}/plan`;
  await open(address);
  const two = await shared.browser.page(address);
  await two.getByLabel('そのほかのリンク').fill('https://two.example');
  await two.getByLabel('配信の名前').fill('二つめの名前');
  await one.getByLabel('配信メッセージ数の指定').fill('500');
  await one.getByLabel('配信の名前').fill('一つめの名前');
  await one.getByRole('button', { name: '計画を保存' }).click();
  await expect(one).toHaveURL(/run-bulk$/);
  // What the second had not touched follows; what both touched stays as it was typed, and is named.
  await expect(two.getByLabel('配信メッセージ数の指定')).toHaveValue('500');
  await expect(two.getByLabel('配信の名前')).toHaveValue('二つめの名前');
  await expect(two.getByText('別の画面でも変わった項目があります：配信の名前')).toBeVisible();
  await two.getByRole('button', { name: '別の画面の内容を使う' }).click();
  await expect(two.getByLabel('配信の名前')).toHaveValue('一つめの名前');
  await two.getByRole('button', { name: '計画を保存' }).click();
  await expect
    .poll(async () => (await runsOf(one)).find(({ runId }) => runId === runIds.bulk)?.plan)
    .toMatchObject({ name: '一つめの名前', cap: 500, links: ['https://two.example'] });
  await two.close();
  await one.close();
});

test('after the send: said, results noted, and a new run for those it failed for', async ({ shared }) => {
  const { page, open } = await pageWith(shared, checksWorld(Date.now()));
  await open(`dashboard.html#/checks/run/${runIds.overdue}/after`);
  await expect(page.getByText('承認なしで送ったと残ります')).toBeVisible();
  await page.getByRole('button', { name: '承認なしで送信を記録' }).click();
  await expect(page.getByText('承認なしで送信しました')).toBeVisible();
  const accounts = (await runsOf(page)).find(({ runId }) => runId === runIds.overdue)?.plan.accounts ?? [];
  const [failed] = accounts;
  await page.getByLabel('失敗したアカウントを貼り付ける').fill(`${failed?.name ?? ''}\n知らない店`);
  await expect(page.getByText('この配信に見つかりません：知らない店')).toBeVisible();
  await page.getByRole('button', { name: '失敗にする' }).click();
  await expect(page.getByLabel('失敗したアカウントを貼り付ける')).toHaveValue('知らない店');
  await page.getByRole('button', { name: '残りをすべて「届いた」にする' }).click();
  await expect(page.getByText(`届いた ${accounts.length - 1}　失敗 1　不明 0　未記入 0`)).toBeVisible();
  await page.getByRole('link', { name: '失敗した分の新しい点検' }).click();
  await expect(page.getByText(`選択中：${failed?.name ?? '?'}`)).toBeVisible();
  await page.getByLabel('ひな形').selectOption({ index: 1 });
  await page.getByRole('button', { name: '点検を始める' }).click();
  await expect(page).toHaveURL(/#\/checks\/run\//);
  const resent = (await runsOf(page)).filter(({ plan }) => plan.accounts.length === 1 && plan.accounts[0]?.account === failed?.account);
  expect(resent.map(({ status, plan }) => [status, plan.accountGroupId, plan.plannedAt])).toEqual([['checking', null, null]]);
  await page.close();
});

test('an account that is not known, and a run that is not there, say so', async ({ shared }) => {
  const world = checksWorld(Date.now());
  const stranger = { account: '@stranger1' as FigureAccountId, name: null };
  const runs = world.runs.map((run) =>
    run.runId === runIds.bulk ? { ...run, plan: { ...run.plan, accounts: [...run.plan.accounts, stranger] } } : run,
  );
  const odd: ChecksWorld = { ...world, runs };
  const { page, open } = await pageWith(shared, odd);
  await open(`dashboard.html#/checks/run/${runIds.bulk}/plan`);
  await expect(page.getByText('Yobirinがまだ知らないアカウントです：@stranger1')).toBeVisible();
  await page.goto(shared.browser.url('dashboard.html#/checks/run/nobody/after'));
  await expect(page.getByText('この点検はありません')).toBeVisible();
  await page.goto(shared.browser.url('dashboard.html#/checks/what'));
  await expect(page.getByText('このページはありません')).toBeVisible();
  await page.close();
});

test('the history finds given up runs by their reason, and a run is given up with one', async ({ shared }) => {
  const { page, open } = await pageWith(shared, checksWorld(Date.now()));
  await open('dashboard.html#/checks/history');
  await page.getByRole('searchbox').fill('休業しない');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row').last()).toContainText('臨時休業のお知らせ');
  await open(`dashboard.html#/checks/run/${runIds.bulk}/after`);
  await page.getByRole('button', { name: '取りやめる' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: '取りやめる' })).toBeDisabled();
  await page.getByLabel('理由').fill('延期');
  await page.getByRole('dialog').getByRole('button', { name: '取りやめる' }).click();
  await expect(page.getByText('この点検は取りやめました')).toBeVisible();
  await expect(page.getByText('取りやめました：延期')).toBeVisible();
  await page.close();
});

test('what an item of a template caught is told in the history: an un-ticked one counts', async ({ shared }) => {
  const { page, open } = await pageWith(shared, checksWorld(Date.now()));
  await open(`dashboard.html#/checks/run/${runIds.cancelled}`);
  const cell = page.locator('[data-item="testSend"] [role="gridcell"]').first();
  await expect(cell).toHaveAttribute('data-state', 'done');
  await cell.click();
  await expect.poll(async () => (await readTable<{ kind: string }>(page, 'runEvents')).filter(({ kind }) => kind === 'unticked').length).toBe(1);
  await open('dashboard.html#/checks/history');
  const told = page.locator('section', { has: page.getByRole('heading', { name: 'ひな形ごとの、役に立った項目' }) });
  await expect(told.locator('li', { hasText: 'テスト配信を端末で見た' })).toContainText('1回');
  await page.close();
});

const screens = [
  'dashboard.html#/checks',
  'dashboard.html#/checks/new',
  `dashboard.html#/checks/run/${runIds.bulk}/plan`,
  `dashboard.html#/checks/run/${runIds.sent}/plan`,
  `dashboard.html#/checks/run/${runIds.sent}/after`,
  `dashboard.html#/checks/run/${runIds.overdue}/after`,
  'dashboard.html#/checks/history',
  'popup.html#/checks',
];

test('axe finds nothing on the pages around a run', async ({ shared }) => {
  test.setTimeout(120_000);
  const { page, open } = await pageWith(shared, checksWorld(Date.now()));
  const found: string[] = [];
  for (const screen of screens) {
    await page.setViewportSize(screen.startsWith('popup') ? { width: 440, height: 600 } : { width: 1280, height: 800 });
    await open(screen);
    await page.locator('main :is(h2, form)').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    found.push(...(await axeFindingsInEveryLook(page)));
  }
  expect(found).toEqual([]);
  await page.close();
});
