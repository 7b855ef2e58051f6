import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { builtInTemplates } from '../../utils/domain/checks/builtInTemplates';
import type { TemplateId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import type { SignedRecord } from '../../utils/domain/checks/signedRecord';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { checksWorld, runIds } from './checksWorld';
import { test } from './extension.fixture';
import type { ExtensionBrowser } from './extensionBrowser';
import { figuresWorld } from './figuresWorld';
import { storeSettings, storeWorld } from './seed';
import { readTable } from './stored';

const settings = { welcomed: true, language: 'ja', theme: 'light', level: 'page', myName: '田中' } as const;

type Shared = { readonly browser: Pick<ExtensionBrowser, 'quietPage' | 'page' | 'url'> };

async function openWith({ browser }: Shared, world: Parameters<typeof storeWorld>[1], path: string): Promise<Page> {
  const page = await browser.quietPage();
  await storeSettings(page, settings);
  await storeWorld(page, world);
  await go({ browser }, page, path);
  return page;
}

async function go({ browser }: Shared, page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(browser.url(path));
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
}

/** Presses it and reads the file that the browser is handed. */
async function fileOf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}

async function hand(page: Page, text: string): Promise<void> {
  await page.locator('input[type="file"][accept*="json"]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a check goes out as a file and comes in elsewhere, signed as it was; a tampered one comes in without the signatures that do not fit', async ({
  shared,
}) => {
  const page = await openWith(shared, checksWorld(Date.now()), 'dashboard.html#/checks/history');
  const text = await fileOf(page, async () => {
    await page.getByRole('button', { name: '「秋のランニング教室」の操作' }).click();
    await page
      .getByRole('menuitem', { name: 'JSONで書き出す' })
      .or(page.getByRole('button', { name: 'JSONで書き出す' }))
      .click();
  });
  const [digest = ''] = (await readTable<SignedRecord>(page, 'signedRecords')).flatMap((record) =>
    record.runId === runIds.signed && record.signer === '田中' ? [record.digest] : [],
  );
  const elsewhere = figuresWorld(Date.now(), 36, 40);
  const signers = async () => {
    const [run] = (await readTable<RunState>(page, 'runs')).filter(({ runId }) => runId === runIds.signed);
    return run?.signatures.map(({ signer }) => signer);
  };

  await storeWorld(page, elsewhere);
  await go(shared, page, 'dashboard.html#/checks/history');
  await hand(page, text);
  await expect(page.getByText('「秋のランニング教室」を取り込みました', { exact: false })).toBeVisible();
  expect(await signers()).toEqual(['田中', '佐藤']);
  await hand(page, text);
  await expect(page.getByText('「秋のランニング教室」は、すべてもうあります', { exact: false })).toBeVisible();

  await storeWorld(page, elsewhere);
  await go(shared, page, 'dashboard.html#/checks/history');
  await hand(page, text.replaceAll(`"digest": "${digest}"`, `"digest": "${'0'.repeat(64)}"`));
  await expect(page.getByText('1件の承認は合わないので、取り込んでいません', { exact: false })).toBeVisible();
  expect(await signers()).toEqual(['佐藤']);

  await hand(page, '{"not": "a check"}');
  await expect(page.getByText('Yobirinの点検のファイルではありません', { exact: false })).toBeVisible();
  await page.close();
});

test('a template goes out as a file; one with parts nobody knows here stays out and says which', async ({ shared }) => {
  const page = await openWith(shared, checksWorld(Date.now()), 'dashboard.html#/checks/templates/builtIn%3Abulk');
  const text = await fileOf(page, () => page.getByRole('button', { name: 'ファイルに書き出す' }).click());
  await go(shared, page, 'dashboard.html#/checks/templates');
  const before = await readTable(page, 'templateVersions');
  await hand(page, text.replace('"kind": "secondPerson"', '"kind": "photo"'));
  await expect(page.getByText('このYobirinにない項目があるので、取り込んでいません', { exact: false })).toBeVisible();
  await expect(page.getByText('知らない種類「photo」', { exact: false })).toBeVisible();
  expect(await readTable(page, 'templateVersions')).toEqual(before);
  await page.close();
});

test('hostile names of templates, items and account groups are text and nothing else', async ({ shared }) => {
  const names = ['<img src=x onerror="document.title=\'broken\'">', '\u202Eeman desrever\u202C', 'a'.repeat(10_000), '👨‍👩‍👧‍👦🎉', '=1+1'];
  const world = checksWorld(Date.now());
  const [bulk] = builtInTemplates.filter(({ purpose }) => purpose === 'bulk');
  if (bulk === undefined) throw new Error('no template for bulk');
  const templateVersions: TemplateVersion[] = names.map((name, index) => ({
    ...bulk,
    templateId: `template-${index}` as TemplateId,
    versionId: `version-${index}`,
    name: { kind: 'own', text: name },
    by: name,
    items: bulk.items.map((item) => ({ ...item, text: { kind: 'own', title: name, why: name } })),
  }));
  const accountGroupEvents = world.accountGroupEvents.map((event) =>
    event.kind === 'named' ? { ...event, name: names[0] ?? '', by: names[2] ?? '' } : event,
  );
  const page = await openWith(shared, { ...world, templateVersions, accountGroupEvents } as typeof world, 'dashboard.html#/checks/templates');
  const pages = ['templates', ...names.map((_, index) => `templates/template-${index}`), 'groups', 'groups/group-kanto', 'new'];
  for (const path of pages) {
    await go(shared, page, `dashboard.html#/checks/${path}`);
    await page.locator('main :is(table, h2, form, ol, input)').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length), path).toBe(0);
    expect(await page.title(), path).not.toBe('broken');
  }
  await page.close();
});

test('a check is begun in the popup with the keyboard alone', async ({ shared }) => {
  const page = await openWith(shared, figuresWorld(Date.now(), 3, 40), 'popup.html');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1, name: '点検' })).toBeAttached();
  const start = page
    .getByRole('button', { name: '一斉配信' })
    .or(page.getByRole('link', { name: '一斉配信' }))
    .first();
  await start.waitFor();
  for (let tabs = 0; tabs < 60 && !(await start.evaluate((element) => element === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  // The popup closes on it, at times before the browser has told that the key was pressed.
  await Promise.any([page.waitForEvent('close'), page.keyboard.press('Enter')]);
  // In the tab that is open already, else in a new one.
  const opened = () =>
    page
      .context()
      .pages()
      .find((one) => /dashboard\.html.*#\/checks\/new/.test(one.url()));
  await expect.poll(() => opened() !== undefined).toBe(true);
  const form = opened() ?? page;
  await expect(form.getByLabel('ひな形')).toHaveValue('builtIn:bulk');
  await Promise.all([form.close(), page.close()]);
});
