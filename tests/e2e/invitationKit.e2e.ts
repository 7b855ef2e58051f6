import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import type { Language } from '../../utils/i18n/language';
import { axeFindingsInEveryLook } from './axeFindings';
import { busyWorld } from './busyWorld';
import { test } from './extension.fixture';
import { storeSettings, storeWorld } from './seed';

type Shared = Parameters<Parameters<typeof test>[2]>[0]['shared'];
const world = () => busyWorld(Date.now());

async function openKit(
  shared: Shared,
  hash: string,
  language: Language = 'ja',
  theme: 'light' | 'dark' = 'light',
  accounts = world().accounts,
): Promise<Page> {
  const page = await shared.browser.quietPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await storeSettings(page, { welcomed: true, language, theme, level: 'page' });
  await storeWorld(page, { ...world(), accounts });
  await page.goto('about:blank');
  await page.goto(shared.browser.url(`dashboard.html${hash}`));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

/** What a phone would read from a picture of a QR code. */
async function decode(page: Page, picture: string): Promise<string | null> {
  const side = 300;
  const reds = await page.evaluate(
    async ([source, side]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = side;
      const paint = canvas.getContext('2d');
      paint?.drawImage(image, 0, 0, side, side);
      return [...(paint?.getImageData(0, 0, side, side).data ?? [])].filter((_, index) => index % 4 === 0);
    },
    [picture, side] as const,
  );
  const pixels = new Uint8ClampedArray(reds.flatMap((red) => [red, red, red, 255]));
  return jsQR(pixels, side, side)?.data ?? null;
}

test('axe finds nothing on the invitation kit, wide or narrow', async ({ shared }) => {
  const page = await openKit(shared, `#/invite/${world().accounts[6]?.accountId}`);
  await expect(page.locator('main svg[role="img"]')).toBeVisible();
  for (const width of [1280, 560]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFindingsInEveryLook(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth === document.querySelector('main')?.clientWidth)).toBe(true);
  }
  await page.close();
});

test('from the watch to the message of one account, in another language, changed, copied and put back', async ({ shared }) => {
  const page = await openKit(shared, '#/watch');
  const account = world().accounts[1];
  await page.getByRole('link', { name: `招待: ${account?.name}` }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/invite/${account?.accountId}$`));
  const message = page.getByRole('textbox', { name: 'お客さまへの文面' });
  const link = `https://line.me/R/ti/p/${encodeURIComponent(account?.basicId ?? '')}`;
  await expect(message).toHaveValue(new RegExp(`「${account?.name}」をLINEグループに招待してください`));
  await expect(message).toHaveValue(new RegExp(link.replaceAll('.', '\\.')));
  await page.getByLabel('文面の言語').selectOption('zh-TW');
  await expect(message).toHaveValue(/請邀請/);
  await message.fill('自分の言葉で');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '文面をコピー' }).click();
  await expect(page.getByText('コピーしました')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('自分の言葉で');
  await page.getByLabel('文面の言語').selectOption('en');
  await expect(message).toHaveValue(/Please invite/);
  await page.getByLabel('文面の言語').selectOption('zh-TW');
  await expect(message).toHaveValue('自分の言葉で');
  await page.getByRole('button', { name: 'もとの文面にもどす' }).click();
  await expect(message).toHaveValue(/請邀請/);
  await page.close();
});

test('the QR codes that are saved lead to the account, as PNG and as SVG', async ({ shared }) => {
  const account = world().accounts[2];
  const page = await openKit(shared, `#/invite/${account?.accountId}`);
  const link = `https://line.me/R/ti/p/${encodeURIComponent(account?.basicId ?? '')}`;
  for (const [button, type] of [
    ['PNGで保存', 'image/png'],
    ['SVGで保存', 'image/svg+xml'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const bytes = await readFile(await (await saved).path());
    expect(await decode(page, `data:${type};base64,${bytes.toString('base64')}`)).toBe(link);
  }
  await page.close();
});

test('on paper: message and code, nothing to press; the account may be changed', async ({ shared }) => {
  const [first, second] = world().accounts;
  const page = await openKit(shared, `#/invite/${first?.accountId}`);
  await page.getByLabel('アカウント', { exact: true }).selectOption(second?.accountId ?? '');
  await expect(page).toHaveURL(new RegExp(`${second?.accountId}$`));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main p', { hasText: `「${second?.name}」をLINEグループに招待してください` })).toBeVisible();
  await expect(page.getByRole('img', { name: /QRコード/ })).toBeVisible();
  await expect(page.locator('main button:visible, main select:visible, main textarea:visible')).toHaveCount(0);
  await page.close();
});

test('an account without chat, without an id, with a hostile name; none at all; an address of nobody', async ({ shared }) => {
  const hostile = '<img src=x onerror=alert(1)>\u202E';
  const accounts = world().accounts.map((account, index) => (index === 0 ? { ...account, basicId: null, name: hostile } : account));
  const page = await openKit(shared, `#/invite/${accounts[6]?.accountId}`, 'ja', 'light', accounts);
  await expect(page.locator('main')).toContainText('このアカウントはチャットがオフです');
  await page.goto(shared.browser.url(`dashboard.html#/invite/${accounts[0]?.accountId}`));
  await expect(page.locator('main')).toContainText('このアカウントのIDをまだ知らない');
  await expect(page.getByRole('textbox')).toHaveValue(/<img src=x onerror=alert\(1\)>/);
  await expect(page.locator('main img')).toHaveCount(0);
  await page.goto(shared.browser.url('dashboard.html#/invite/nobody'));
  await expect(page.locator('main')).toContainText('そのアカウントは見つかりません');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByLabel('アカウント', { exact: true }).selectOption(accounts[1]?.accountId ?? '');
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.close();
  const empty = await openKit(shared, '#/invite', 'ja', 'light', []);
  await expect(empty.locator('main')).toContainText('アカウントをまだ知りません');
  await empty.close();
});
