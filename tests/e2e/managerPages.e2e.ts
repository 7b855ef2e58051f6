import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axeFindings';
import { checksNow, checksWorld, runIds } from './checksWorld';
import { stand, type Stand, test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';
import { readTable } from './stored';

type Own = Stand & { close(): Promise<void> };

const cafe = '@demo0003';
const groupNumber = 123456;
const members = Array.from({ length: 31 }, (_, index) => `@shop${String(index + 1).padStart(4, '0')}`);
const world = checksWorld(checksNow);

let own: Own;

/** LINE with the accounts of the checks' world, and one account group that is longer than its page. */
test.beforeAll(async () => {
  const account = (basicId: string, name: string, index: number) => ({ botId: `U${String(index).padStart(32, '0')}`, basicId, name });
  own = await stand({
    title: 'the Manager',
    language: 'ja',
    accounts: [account(cafe, 'カフェ青空 下北沢店', 1), ...members.map((basicId, index) => account(basicId, `店 ${index + 1}`, index + 2))],
    accountGroups: [{ id: groupNumber, name: '関東', basicIds: members }],
  });
  await own.browser.setClockAhead(checksNow - Date.now());
});
test.afterAll(async () => own.close());

const compose = `https://manager.line.biz/account/${cafe}/broadcast/create`;
const strip = (page: Page) => page.locator('yobirin-strip');

async function seeded(): Promise<Page> {
  const page = await own.browser.quietPage();
  await storeSettings(page, { welcomed: true, language: 'ja', theme: 'light', level: 'page', myName: '田中', managerStrip: true });
  await storeWorld(page, world);
  return page;
}

async function managerPage(url: string): Promise<Page> {
  const page = await own.browser.context.newPage();
  await page.goto(url);
  return page;
}

/** Where every element of the page itself stands. */
function layoutOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, x, y, width, height].join(' ');
    }),
  );
}

test('while a broadcast is written the strip says which check it belongs to, and the page stays as it is', async () => {
  const ours = await seeded();
  const page = await managerPage(compose);
  await expect(strip(page).locator('section')).toContainText('年末セールのご案内');
  await expect(strip(page).locator('section')).toContainText('3アカウントで失敗します');
  const withStrip = await layoutOf(page);
  expect(await axeFindings(page, { bestPractice: false })).toEqual([]);

  await strip(page).getByRole('button', { name: 'たたむ' }).click();
  await expect(strip(page).getByRole('button')).toHaveText(['点検を表示']);
  await page.reload();
  await expect(strip(page).getByRole('button')).toHaveText(['点検を表示']);
  await strip(page).getByRole('button').click();
  await expect(strip(page).locator('section')).toContainText('年末セールのご案内');

  await storeSettings(ours, { managerStrip: false });
  await expect(strip(page)).toHaveCount(0);
  expect(await layoutOf(page)).toEqual(withStrip);
  await page.close();
  await ours.close();
});

test('the strip opens the check, and follows what is done there', async () => {
  const ours = await seeded();
  const page = await managerPage(compose);
  const opened = own.browser.context.waitForEvent('page');
  await strip(page).getByRole('button', { name: '点検を開く' }).click();
  const check = await opened;
  await expect(check).toHaveURL(new RegExp(`#/checks/run/${runIds.bulk}$`));
  await check.locator('[data-blockers] button', { hasText: '3つを外す' }).click();
  await expect(strip(page).locator('section')).not.toContainText('失敗します');
  await Promise.all([page.close(), check.close(), ours.close()]);
});

test('the side panel shows the check of the page beside it; a tick there is a tick in the table, and the other way round', async () => {
  const ours = await seeded();
  const page = await managerPage(compose);
  await expect(strip(page).locator('section')).toBeVisible();
  // Headless Chromium opens no real panel: its page in a tab of its own, with the Manager's tab in front, is as near as one gets.
  const panel = await own.browser.page('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 800 });
  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('年末セールのご案内');
  const voom = panel.locator('[data-panel-item="voom"], [data-panel-item="voomOff"]').first();
  await expect(voom).toHaveAttribute('data-state', 'open');

  // Here a panel in front has no Manager beside it, and offers every check under way.
  await panel.bringToFront();
  await panel.getByLabel('進行中の点検').selectOption({ label: '年末セールのご案内' });
  const matrix = await own.browser.page(`dashboard.html#/checks/run/${runIds.bulk}`);
  const cell = matrix.locator(`[data-item="${await voom.getAttribute('data-panel-item')}"] [data-state]`).first();
  await expect(cell).toHaveAttribute('data-state', 'open');
  await panel.bringToFront();
  await voom.getByRole('button', { name: '済みにする' }).click();
  await expect(cell).toHaveAttribute('data-state', 'done');
  await matrix.bringToFront();
  await cell.click();
  await expect(voom).toHaveAttribute('data-state', 'open');
  expect(await axeFindings(panel)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await Promise.all([page.close(), panel.close(), matrix.close(), ours.close()]);
});

test('an account group of the Manager is taken over as far as its page was scrolled', async () => {
  const ours = await seeded();
  const page = await managerPage(`https://manager.line.biz/groups/${groupNumber}/setting`);
  const seen = async () =>
    (await readTable<{ managerNumber: number; accounts: readonly unknown[] }>(ours, 'accountGroupSightings'))[0]?.accounts.length ?? 0;
  await expect.poll(seen).toBe(20);
  await ours.goto(own.browser.url('dashboard.html#/checks/groups'));
  const sighting = ours.locator(`[data-sighting="${groupNumber}"]`);
  await expect(sighting).toContainText('いまのところ 20');
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(sighting).toContainText('いまのところ 31');
  await sighting.getByLabel('最後まで表示したことを確かめた').check();
  await sighting.getByRole('button', { name: 'アカウントグループにする' }).click();
  await expect(ours.getByRole('heading', { level: 1 })).toHaveText('関東');
  await expect(ours.locator('main')).toContainText('31アカウント');

  // One that was put away is still the same account group, and comes back.
  await ours.getByRole('button', { name: 'しまう' }).click();
  await ours.goto(own.browser.url('dashboard.html#/checks/groups'));
  const away = ours.getByRole('heading', { name: 'しまったもの' });
  await expect(away).toBeVisible();
  await sighting.getByRole('button', { name: '「関東」に写す' }).click();
  await expect(ours.getByRole('heading', { level: 1 })).toHaveText('関東');
  await ours.goto(own.browser.url('dashboard.html#/checks/groups'));
  await expect(ours.locator('[data-account-group]', { hasText: '関東' }).filter({ hasText: '31' })).toBeVisible();
  await expect(away).toHaveCount(0);
  await Promise.all([page.close(), ours.close()]);
});

test('beside the switch for groups a hint says how it stands, follows the page, and leaves it as it is', async () => {
  const ours = await seeded();
  const page = await managerPage(`https://manager.line.biz/account/${cafe}/setting`);
  page.on('dialog', (dialog) => void dialog.accept());
  await expect(strip(page).locator('section')).toContainText('オン：このアカウントはグループに招待できます');
  await expect(strip(page).locator('section')).toContainText('LINEの初期設定はオフ');
  const withHint = await layoutOf(page);
  expect(await axeFindings(page, { bestPractice: false })).toEqual([]);

  await page.getByLabel('グループ・複数人チャットへの参加を許可しない').check();
  await expect(strip(page).locator('section')).toContainText('オフ：このアカウントはグループに招待できません');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, { bestPractice: false })).toEqual([]);

  const opened = own.browser.context.waitForEvent('page');
  await strip(page).getByRole('button', { name: 'グループの説明' }).press('Enter');
  const guide = await opened;
  await expect(guide).toHaveURL(/#\/guide$/);
  await guide.close();

  await strip(page).getByRole('button', { name: 'たたむ' }).click();
  await page.reload();
  await expect(strip(page).getByRole('button')).toHaveText(['グループの設定']);

  await storeSettings(ours, { joinHint: false });
  await expect(strip(page)).toHaveCount(0);
  expect(await layoutOf(page)).toEqual(withHint);
  await page.close();

  // The other settings page has no such switch.
  await storeSettings(ours, { joinHint: true });
  const response = await managerPage(`https://manager.line.biz/account/${cafe}/setting/response`);
  await expect(response.locator('fieldset').first()).toBeVisible();
  await expect(strip(response)).toHaveCount(0);
  await Promise.all([response.close(), ours.close()]);
});

test('nothing of all this asked LINE for anything', async () => {
  expect(own.sandbox.log.nonGetByExtension()).toEqual([]);
  expect(own.sandbox.log.byExtension()).toEqual([]);
  expect(own.errors).toEqual([]);
});
