import { expect, type Page } from '@playwright/test';
import { csvRequests, figuresWorld, keptRows, lastJob, openCollect, untilState } from './collectStand';
import { stand, type Stand, test } from './extension.fixture';

type Own = Stand & { close(): Promise<void> };

/** The user downloads the friends CSV of an account on the Manager, as its page offers it. */
async function download({ browser }: Own, basicId: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://manager.line.biz/account/${basicId}/insight/friends`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'ダウンロード' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^friend_overview_.*\.csv$/);
  return page;
}

test('a CSV downloaded on the Manager is taken over: its address is read once more, and its figures are kept', async () => {
  const own = await stand(figuresWorld(2), 'ja', ['downloads', 'https://manager.line.biz/*']);
  const page = await openCollect(own);
  await expect(page.getByRole('switch', { name: /自動で引き継ぐ/ })).toBeChecked();
  const line = await download(own, '@e2e0001');
  const { accounts } = await untilState(page, 'done');
  expect(accounts.map(({ account, outcome }) => [account, outcome])).toEqual([['@e2e0001', 'complete']]);

  const asked = csvRequests(own.sandbox.log.all());
  expect(asked).toHaveLength(2);
  expect(asked[1]?.path).toBe(asked[0]?.path);
  const [from = '', to = ''] = [...(asked[0]?.path.matchAll(/Date=(\d+)/g) ?? [])].map(([, day]) => day);
  const rows = own.world.findAccount('@e2e0001')?.friends?.rows(own.world.now(), from, to) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  const told = rows.map((row) => `${row.date},${row.contacts},${row.targetReaches},${row.blocks}`);
  expect(await keptRows(page)).toEqual({ '@e2e0001': told });
  await expect(page.getByText('のダウンロードを引き継ぎました：支店 1', { exact: false })).toBeVisible();
  expect(own.sandbox.log.nonGetByExtension()).toEqual([]);
  expect(own.errors).toEqual([]);
  await line.close();
  await own.close();
});

test('without the permission a download is nobody else’s business', async () => {
  const own = await stand(figuresWorld(1));
  const page = await openCollect(own);
  const line = await download(own, '@e2e0001');
  // Whatever followed the download would be in the log before the answer to this.
  await own.browser.evaluateInWorker('chrome.storage.local.get()');
  expect(csvRequests(own.sandbox.log.all())).toHaveLength(1);
  expect(await lastJob(page)).toBeUndefined();
  expect(await keptRows(page)).toEqual({});
  await line.close();
  await own.close();
});
