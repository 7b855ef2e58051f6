import { expect, type Page } from '@playwright/test';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import type { AccountQuota } from '../../utils/domain/checks/pricing';
import { axeFindingsInEveryLook } from './axeFindings';
import { checksWorld } from './checksWorld';
import { test } from './extension.fixture';
import type { ExtensionBrowser } from './extensionBrowser';
import { storeSettings, storeWorld } from './seed';
import { readTable } from './stored';

const settings = { welcomed: true, language: 'ja', theme: 'light', level: 'page', myName: '田中' } as const;
const pages = [
  'dashboard.html#/checks/groups',
  'dashboard.html#/checks/groups/new',
  'dashboard.html#/checks/groups/group-kanto',
  'dashboard.html#/checks/templates',
  'dashboard.html#/checks/templates/builtIn%3Abulk',
  'dashboard.html#/checks/templates/new',
  'dashboard.html#/checks/plans',
  'sidepanel.html',
] as const;

type Shared = { readonly browser: Pick<ExtensionBrowser, 'quietPage' | 'page' | 'url'> };

async function openPage({ browser }: Shared, path: string, change: Parameters<typeof storeSettings>[1] = {}): Promise<Page> {
  const page = await browser.quietPage();
  await storeSettings(page, { ...settings, ...change });
  await storeWorld(page, checksWorld(Date.now()));
  await go({ browser }, page, path);
  return page;
}

async function go({ browser }: Shared, page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(browser.url(path));
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

test('axe finds nothing on account groups, templates, plans and the side panel', async ({ shared }) => {
  test.setTimeout(120_000);
  const page = await openPage(shared, pages[0]);
  const found: string[] = [];
  for (const path of pages) {
    await page.setViewportSize(path.startsWith('side') ? { width: 360, height: 800 } : { width: 1280, height: 800 });
    await go(shared, page, path);
    await page.locator('main :is(table, h2, form, ol, input)').first().waitFor({ state: 'attached' });
    found.push(...(await axeFindingsInEveryLook(page)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
  expect(found).toEqual([]);
  await page.close();
});

test('a template is put into another order by keyboard; saving makes the second version, a run under way keeps the first', async ({ shared }) => {
  const page = await openPage(shared, 'dashboard.html#/checks/templates/builtIn%3Abulk');
  const runsBefore = await readTable<{ template: { version: number } }>(page, 'runs');
  const first = page.locator('[data-item]').first();
  await first.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('[data-item]').nth(1)).toHaveAttribute('data-item', 'rightAccounts');
  await expect(page.locator('[role="status"]', { hasText: '2番目に移しました' })).toHaveCount(1);

  // Left by accident and come back: nothing typed is lost.
  await page.evaluate(() => (location.hash = '#/checks/templates'));
  await page.locator('[data-template="builtIn:bulk"] a').first().click();
  await expect(page.locator('[data-item]').nth(1)).toHaveAttribute('data-item', 'rightAccounts');

  await page.getByRole('button', { name: '新しい版として保存' }).click();
  await expect(page.locator('[data-version="2"]')).toContainText('順番を変えた');
  const [kept] = await readTable<TemplateVersion>(page, 'templateVersions').then((versions) => versions.filter(({ version }) => version === 2));
  expect(kept).toMatchObject({ templateId: 'builtIn:bulk', by: '田中' });
  expect(await readTable(page, 'runs')).toEqual(runsBefore);
  await page.close();
});

test('an item of a template is dragged to another place', async ({ shared }) => {
  const page = await openPage(shared, 'dashboard.html#/checks/templates/builtIn%3Abulk');
  const order = () => page.locator('[data-item]').evaluateAll((rows) => rows.slice(0, 4).map((row) => row.getAttribute('data-item')));
  expect(await order()).toEqual(['rightAccounts', 'maySend', 'quotaEnough', 'spacing']);
  await page.locator('[data-item="rightAccounts"]').dragTo(page.locator('[data-item="quotaEnough"]'), { sourcePosition: { x: 8, y: 12 } });
  await expect.poll(order).toEqual(['maySend', 'quotaEnough', 'rightAccounts', 'spacing']);
  await page.close();
});

test('an account group is made of pasted ids; one nobody knows is kept and said to be unknown', async ({ shared }) => {
  const page = await openPage(shared, 'dashboard.html#/checks/groups/new');
  await page.getByLabel('名前').fill('貼りつけた組');
  await page.getByLabel('ベーシックIDを貼りつける').fill('@demo0001\n＠demo0002、@nobody999 渋谷店');
  await expect(page.getByText('IDとして読めないもの：渋谷店')).toBeVisible();
  await page.getByRole('button', { name: '3件を加える' }).click();
  await expect(page.locator('main')).toContainText('Yobirinがまだ知らないアカウント 1');
  await page.getByRole('button', { name: '作る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('貼りつけた組');
  await expect(page.locator('main')).toContainText('3アカウントで作成');
  await page.close();
});

test('an account group taken over in part still says so after its accounts were edited by hand', async ({ shared }) => {
  const page = await openPage(shared, 'dashboard.html#/checks/groups');
  const world = checksWorld(Date.now());
  const partly = world.accountGroupEvents.map((event) =>
    event.kind === 'accountsSet' ? { ...event, source: 'manager' as const, complete: false } : event,
  );
  await storeWorld(page, { ...world, accountGroupEvents: partly } as typeof world);
  await go(shared, page, 'dashboard.html#/checks/groups/group-kanto');
  await expect(page.locator('main')).toContainText('途中まで');
  await page.getByRole('checkbox', { name: 'カフェ青空 渋谷店' }).uncheck();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('main')).toContainText('11アカウント 途中まで');
  await page.close();
});

test('quotas are filled in from a pasted table, looked at, and saved', async ({ shared }) => {
  const page = await openPage(shared, 'dashboard.html#/checks/plans');
  await page.locator('summary', { hasText: '表を貼りつける' }).click();
  await page.getByLabel('表計算から写した行').fill('@demo0001\tライト\t1,234\t\nどこかの店\tライト\t1');
  await expect(page.getByText('1行は読めません')).toBeVisible();
  await page.getByRole('button', { name: '1アカウントに入れる' }).click();
  const row = page.locator('[data-quota-account="@demo0001"]');
  await expect(row.locator('input').first()).toHaveValue('1234');
  const before = await readTable<AccountQuota>(page, 'accountQuotas');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('1アカウントの通数を保存しました')).toBeVisible();
  const after = await readTable<AccountQuota>(page, 'accountQuotas');
  expect(after.length).toBe(before.length + 1);
  expect(after.filter(({ quotaId }) => !before.some((one) => one.quotaId === quotaId))).toMatchObject([
    { account: '@demo0001', planId: 'light', used: 1234, by: '田中' },
  ]);
  await page.close();
});

test('the figures are narrowed to an account group', async ({ shared }) => {
  const page = await openPage(shared, 'dashboard.html#/figures/overview');
  await page.getByLabel('アカウントグループ').selectOption({ label: 'アカウントグループ 関東 飲食・物販' });
  await expect(page.getByText('36アカウント中 12 を表示')).toBeVisible();
  await page.close();
});
