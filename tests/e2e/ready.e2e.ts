import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { dayOf, isoOfDay } from '../../utils/domain/figures/day';
import { foldInvitations } from '../../utils/domain/invitations/foldInvitation';
import type { InvitationEvent } from '../../utils/domain/invitations/invitation';
import type { JoinReading } from '../../utils/domain/readiness/joinReading';
import { standingOf } from '../../utils/domain/readiness/standingOf';
import type { Language } from '../../utils/i18n/language';
import { loadWords } from '../../utils/i18n/words';
import { axeFindingsInEveryLook } from './axeFindings';
import { smallWorld, stand, test } from './extension.fixture';
import { hostileReadyWorld, readyWorld, type ReadyWorld } from './readyWorld';
import { storeSettings, storeWorld } from './seed';
import { startWatching } from './startWatching';
import { notificationsOf, readTable } from './stored';

type Shared = Parameters<Parameters<typeof test>[2]>[0]['shared'];

interface Opening {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly world?: ReadyWorld;
}

async function openReady(
  shared: Shared,
  hash: string,
  { language = 'ja', theme = 'light', world = readyWorld(Date.now()) }: Opening = {},
): Promise<Page> {
  const page = await shared.browser.quietPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await storeSettings(page, { welcomed: true, language, theme, level: 'page', myName: '佐藤' });
  await storeWorld(page, world);
  await page.goto('about:blank');
  await page.goto(shared.browser.url(`dashboard.html${hash}`));
  await page.locator('main table').first().waitFor();
  return page;
}

const invitationsOf = async (page: Page) => foldInvitations(await readTable<InvitationEvent>(page, 'invitationEvents'));

test('axe finds nothing on the board and the expected invitations, their dialogs included', async ({ shared }) => {
  test.setTimeout(120_000);
  const words = await loadWords('ja');
  const page = await openReady(shared, '#/ready');
  for (const width of [1280, 560]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFindingsInEveryLook(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page
    .getByRole('button', { name: new RegExp(`^${words.ready.note}`) })
    .first()
    .click();
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: words.expected.tabs.expected }).click();
  await page.getByLabel(words.expected.show).selectOption('all');
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await page.getByRole('button', { name: words.expected.add }).click();
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: new RegExp(`^${words.expected.close}`) })
    .first()
    .click();
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('account,byDay\n@demo0001,2030-01-01\n@nobody,5\n') });
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindingsInEveryLook(page)).toEqual([]);
  await page.close();
});

test('the board says who cannot be invited and why; a note fills what nobody could read and never overrules what was read', async ({ shared }) => {
  const page = await openReady(shared, '#/ready');
  const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) });
  await expect(rowOf('カフェ青空 渋谷店')).toContainText('参加がオフ');
  await expect(rowOf('カフェ青空 渋谷店').getByRole('link', { name: /設定を開く/ })).toHaveAttribute(
    'href',
    'https://manager.line.biz/account/@demo0001/setting',
  );
  await expect(rowOf('カフェ青空 下北沢店')).toContainText('許可 → オフ');
  await expect(rowOf('カフェ青空 吉祥寺店')).toContainText('もう一度確かめる');

  const unknown = rowOf('カフェ青空 立川店');
  await expect(unknown).toContainText('まだ見ていない');
  await unknown.getByRole('button', { name: /メモ/ }).press('Enter');
  await page.getByLabel('グループへの参加').selectOption('off');
  await page.getByLabel('自分の権限').selectOption('operator');
  await page.getByRole('textbox', { name: 'メモ' }).fill('店長に電話で確認');
  await page.getByRole('button', { name: '保存' }).press('Enter');
  await expect(unknown).toContainText('参加がオフ');
  await expect(unknown).toContainText('運用担当者');
  await expect(unknown).toContainText('メモ 今日');

  const read = rowOf('みなと学習塾 川崎校');
  await expect(read).toContainText('画面で読んだほうを使っています');
  await expect(read).toContainText('招待できる');

  await page.getByLabel('表示').selectOption('changed');
  await expect(page.getByRole('rowheader', { name: /渋谷店/ })).toHaveCount(0);
  await page.getByLabel('表示').selectOption('all');
  await page.getByRole('searchbox').fill('@demo0004');
  await expect(page.locator('tbody tr')).toHaveCount(2);
  const readings = await readTable<JoinReading>(page, 'joinReadings');
  expect(standingOf(readings.filter(({ account }) => account === '@demo0004')).basis).toMatchObject({ source: 'note', joining: 'off', by: '佐藤' });
  await page.close();
});

test('an expected invitation is noted, edited, closed with a reason and waited for again, all by keyboard', async ({ shared }) => {
  const page = await openReady(shared, '#/ready/expected', {
    world: { ...readyWorld(Date.now()), invitationEvents: readyWorld(Date.now()).invitationEvents.slice(0, 1) },
  });
  await page.getByRole('button', { name: '予定を書く' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).press('Enter');
  await expect(page.getByText('お客さまかグループ名のどちらかを入れてください')).toBeVisible();
  await page.getByRole('textbox', { name: 'お客さま' }).fill('白樺書店');
  await page.getByRole('dialog').getByLabel('期限').fill('2030-04-05');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '白樺書店' }) });
  await expect(row).toContainText('待っている');
  await row.getByRole('button', { name: '直す：白樺書店' }).press('Enter');
  await page.getByRole('dialog').getByLabel('担当').fill('田中');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('田中');
  await row.getByRole('button', { name: '終える：白樺書店' }).press('Enter');
  await page.getByLabel('理由').selectOption('ほかの理由');
  await page.getByRole('textbox', { name: 'ほかの理由' }).fill('閉店');
  await page.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await page.getByLabel('表示').selectOption('all');
  await expect(row).toContainText('終えた：閉店');
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(row).toContainText('待っている');
  const [, kept] = await invitationsOf(page);
  expect(kept).toMatchObject({ customer: '白樺書店', owner: '田中', status: 'open', recordedBy: '佐藤', byOn: dayOf(Date.UTC(2030, 3, 5)) });
  await page.close();
});

test('the list goes out as CSV and comes in again: what is there already is left out with its reason, and nothing is written before the word', async ({
  shared,
}) => {
  const page = await openReady(shared, '#/ready/expected');
  const before = await invitationsOf(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVに書き出す' }).click();
  const csv = await readFile(await (await saved).path(), 'utf8');
  expect(csv.split('\r\n')[0]).toBe('\uFEFFお客さま [Yobirin],アカウント,グループ名,期限,担当,メモ');
  const more = `${csv}新しい客,'@demo0002,,2030-01-02,=1+1,\r\nだれか,@nobody,,いつか,,\r\n`;
  await page.locator('input[type="file"]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(more) });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('同じ予定をもう待っている');
  await expect(dialog).toContainText('知らないアカウント「@nobody」、期限「いつか」が日ではない');
  expect(await invitationsOf(page)).toHaveLength(before.length);
  await dialog.getByRole('button', { name: /件を書きとめる/ }).click();
  await expect(dialog).toHaveCount(0);
  const after = await invitationsOf(page);
  // Matched and closed ones are no longer waited for, so the same may be expected again.
  expect(after.map(({ customer, owner }) => [customer, owner])).toContainEqual(['新しい客', '=1+1']);
  expect(after).toHaveLength(before.length + 1 + before.filter(({ status }) => status !== 'open').length);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'friends.csv', mimeType: 'text/csv', buffer: Buffer.from('date,contacts\n20261101,5\n') });
  await expect(page.getByRole('alert')).toContainText('列が足りません：アカウント、期限');
  await page.close();
});

test('names that want to break out are text', async ({ shared }) => {
  const page = await openReady(shared, '#/ready', { world: hostileReadyWorld(Date.now()) });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: /^メモ/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('<img src=x');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: '招待の予定' }).click();
  await expect(page.locator('tbody')).not.toHaveCount(0);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(dialogs).toEqual([]);
  await page.close();
});

test('a group of the expected name is matched by itself; one that may be it is asked about, and both show in the inbox', async () => {
  test.setTimeout(120_000);
  const own = await stand(smallWorld);
  const { observer } = await startWatching(own);
  const page = await own.browser.page('dashboard.html#/ready/expected');
  page.setDefaultTimeout(10_000);
  await storeSettings(page, { language: 'ja' });
  const expectOne = async (customer: string, groupName: string) => {
    await page.getByRole('button', { name: '予定を書く' }).click();
    await page.getByRole('textbox', { name: 'お客さま' }).fill(customer);
    await page.getByRole('textbox', { name: 'グループ名' }).fill(groupName);
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await expectOne('山田商店', '新年会 2027');
  await expectOne('港南商店会', '');
  own.world.invite({ account: '@e2e0001', chatId: 'C00000000000000000000000000000010', name: '新年会　2027', members: 8 });
  own.world.invite({ account: '@e2e0001', chatId: 'C00000000000000000000000000000011', name: '港南商店会 連絡', members: 4 });
  await expect.poll(async () => (await invitationsOf(page)).map(({ status }) => status).sort(), { timeout: 30_000 }).toEqual(['matched', 'open']);
  await observer.bringToFront();
  const rowOf = (name: string) => observer.locator('[data-group-row]').filter({ hasText: name });
  await expect(rowOf('新年会')).toContainText('予定：山田商店');
  await expect(rowOf('連絡').filter({ hasText: '港南' })).toContainText('予定？ 港南商店会');
  await rowOf('港南商店会 連絡').click();
  await observer.getByRole('button', { name: 'これです：港南商店会' }).click();
  await expect(observer.getByText('これは、この予定の招待です')).toBeVisible();
  expect((await invitationsOf(page)).map(({ status, match }) => [status, match?.as])).toEqual([
    ['matched', expect.anything()],
    ['matched', expect.anything()],
  ]);
  await observer.getByRole('button', { name: 'ちがう：港南商店会' }).click();
  await expect(observer.getByText('これは、この予定の招待です')).toHaveCount(0);
  await expect(rowOf('港南商店会 連絡')).not.toContainText('予定');
  expect(own.errors).toEqual([]);
  await own.close();
});

test('an overdue invitation is reminded of once a day, quietly, and stands in the popup', async () => {
  test.setTimeout(120_000);
  const own = await stand(smallWorld);
  const { observer, line } = await startWatching(own);
  const page = await own.browser.page('dashboard.html#/ready/expected');
  page.setDefaultTimeout(10_000);
  await storeSettings(page, { language: 'ja' });
  await page.getByRole('button', { name: '予定を書く' }).click();
  await page.getByRole('textbox', { name: 'お客さま' }).fill('山田商店');
  await page
    .getByRole('dialog')
    .getByLabel('期限')
    .fill(isoOfDay(dayOf(Date.now()) - 2));
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('row').filter({ hasText: '山田商店' })).toContainText('2日過ぎた');
  const shown = () => notificationsOf(observer);
  const look = async () => {
    await line.reload();
    await expect
      .poll(async () => (await readTable<{ lastLookAt: number | null }>(observer, 'accounts'))[0]?.lastLookAt ?? 0, { timeout: 20_000 })
      .toBeGreaterThan(since);
  };
  let since = Date.now();
  await look();
  await expect.poll(shown, { timeout: 20_000 }).toEqual(['yobirin:overdue']);
  await own.browser.evaluateInWorker("chrome.notifications.clear('yobirin:overdue')");
  since = Date.now();
  await look();
  expect(await shown()).toEqual([]);
  const popup = await own.browser.page('popup.html');
  await expect(popup.getByText('期限を過ぎても来ていない招待 1件')).toBeVisible();
  expect(own.errors).toEqual([]);
  await own.close();
});
