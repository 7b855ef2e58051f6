import { expect } from '@playwright/test';
import { startSandbox } from '../../sandbox/server';
import { World } from '../../sandbox/world';
import { builtExtension, stand, type Stand, test } from './extension.fixture';
import { deleteProfile, ExtensionBrowser, newProfile } from './extensionBrowser';
import { csvRequests, figuresWorld, keptRows, lastJob, ledgerRows, openCollect, showCollect, startCollecting, untilState } from './collectStand';

/** 28 days and the day before. */
const days = 29;

function politely({ sandbox }: Pick<Stand, 'sandbox'>): void {
  const sent = sandbox.log.byExtension();
  const starts = sent.map((request) => request.realAt).sort((a, b) => a - b);
  const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
  // Seen where they arrive: the request a worker died over may have been held up on its way.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(450);
  expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeGreaterThanOrEqual(gaps.length * 510);
  expect(sandbox.log.mostInFlightByExtension()).toBe(1);
  expect(sandbox.log.nonGetByExtension()).toEqual([]);
  expect([...new Set(sent.map((request) => request.host))].sort()).toEqual(['chat.line.biz', 'manager.line.biz']);
}

// Long tests, each with a browser of its own: they are shared out.
test.describe.configure({ mode: 'parallel' });

test('six accounts, in turn with the bell: every figure is kept as LINE has it, and the second time nothing is asked', async () => {
  test.setTimeout(120_000);
  const own = await stand(figuresWorld(6));
  const page = await openCollect(own);
  const bellBefore = own.sandbox.log.byExtension().length;
  await expect(page.getByText('6アカウント、6回の読み取り、約5秒')).toBeVisible();
  await startCollecting(page);
  await untilState(page, 'done');
  expect(await keptRows(page)).toEqual(ledgerRows(own.world, days));
  const asked = csvRequests(own.sandbox.log.all());
  expect(asked).toHaveLength(6);
  // The bell had its turns in between.
  const between = own.sandbox.log.byExtension(bellBefore).filter((one) => one.host === 'chat.line.biz' && one.id < (asked.at(-1)?.id ?? 0));
  expect(between.length).toBeGreaterThan(0);
  politely(own);

  await page.getByRole('button', { name: '片づける' }).click();
  await expect(page.getByText('選んだ6アカウントの数字は、すべてそろっています')).toBeVisible();
  await expect(page.getByRole('button', { name: '数字を集める' })).toBeDisabled();
  own.world.passTime(86_400_000);
  await own.browser.setClockAhead(86_400_000);
  await page.reload();
  await expect(page.getByText('6アカウント、6回の読み取り')).toBeVisible();
  await page.getByRole('button', { name: '数字を集める' }).click();
  await expect.poll(() => csvRequests(own.sandbox.log.all()).length, { timeout: 30_000 }).toBe(12);
  await untilState(page, 'done');
  const again = csvRequests(own.sandbox.log.all()).slice(6);
  expect(again.every(({ path }) => /fromDate=(\d+)&toDate=\1$/.test(path))).toBe(true);
  expect(await keptRows(page)).toEqual(ledgerRows(own.world, days + 1));
  expect(own.errors).toEqual([]);
  await own.close();
});

test('429, an account one may not see and an answer that is no table: the others are complete, the reasons are said, failed ones are tried again', async () => {
  test.setTimeout(120_000);
  const spec = figuresWorld(6, (account, index) => (index === 1 ? { ...account, managerAccess: false } : account));
  const own = await stand(spec);
  const page = await openCollect(own);
  own.world.fault({ path: '@e2e0003/insight/contacts.csv', status: 429 });
  own.world.fault({ path: '@e2e0004/insight/contacts.csv', body: 'garbage' });
  await startCollecting(page);
  const { accounts } = await untilState(page, 'done', 60_000);
  expect(accounts.map((one) => one.outcome)).toEqual(['complete', 'noAccess', 'complete', 'notTheCsv', 'complete', 'complete']);
  expect(await keptRows(page)).toEqual(ledgerRows(own.world, days, ['@e2e0002', '@e2e0004']));
  const row = (id: string) => page.locator(`[data-collect-account="${id}"]`);
  await expect(row('@e2e0002')).toContainText('権限なし');
  await expect(row('@e2e0004')).toContainText('JSONが届きました');
  await expect(row('@e2e0003')).toContainText('集めました');
  const all = own.sandbox.log.byExtension();
  const tooFast = all.find((request) => request.status === 429);
  const next = all.find((request) => request.id > (tooFast?.id ?? Infinity));
  expect((next?.realAt ?? 0) - (tooFast?.realAt ?? Infinity)).toBeGreaterThanOrEqual(3_900);
  await page.getByRole('button', { name: '集められなかったものをもう一度' }).click();
  await expect.poll(async () => (await lastJob(page))?.accounts[3]?.outcome, { timeout: 20_000 }).toBe('complete');
  const ids = csvRequests(own.sandbox.log.all()).map(({ path }) => /@e2e000(\d)/.exec(path)?.[1]);
  expect(ids.join('')).toMatch(/^12334562?4?4?2?$/);
  politely(own);
  expect(own.errors).toEqual([]);
  await own.close();
});

for (const loggedOut of ['401', 'redirect', 'html'] as const) {
  test(`logged out half way (${loggedOut}): it waits, says so, and goes on where it stopped`, async () => {
    test.setTimeout(120_000);
    const own = await stand({ ...figuresWorld(6), site: { loggedOut } });
    const page = await openCollect(own, 'page');
    await startCollecting(page);
    await expect.poll(() => csvRequests(own.sandbox.log.all()).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    own.world.logOut();
    await untilState(page, 'waitingForLogin');
    await expect(page.getByText('LINEにログインしていません', { exact: true }).last()).toBeVisible();
    const sent = csvRequests(own.sandbox.log.all()).length;
    own.world.logIn();
    await page.getByRole('button', { name: '続ける' }).click();
    await untilState(page, 'done');
    expect(await keptRows(page)).toEqual(ledgerRows(own.world, days));
    expect(csvRequests(own.sandbox.log.all())).toHaveLength(7);
    expect(sent).toBeLessThan(7);
    expect(own.errors).toEqual([]);
    await own.close();
  });
}

test('logged in again: the watch sees it, and the walk goes on by itself', async () => {
  test.setTimeout(150_000);
  const own = await stand(figuresWorld(6));
  const page = await openCollect(own);
  await startCollecting(page);
  await expect.poll(() => csvRequests(own.sandbox.log.all()).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
  own.world.logOut();
  await untilState(page, 'waitingForLogin');
  own.world.logIn();
  const line = await own.browser.context.newPage();
  await line.goto('https://chat.line.biz/');
  await untilState(page, 'done', 90_000);
  expect(await keptRows(page)).toEqual(ledgerRows(own.world, days));
  await own.close();
});

test('a worker stopped half way goes on: nothing lost, nothing doubled', async () => {
  test.setTimeout(150_000);
  const own = await stand(figuresWorld(6));
  const page = await openCollect(own);
  await startCollecting(page);
  for (const reached of [1, 3, 4]) {
    await expect.poll(() => csvRequests(own.sandbox.log.all()).length, { timeout: 40_000, intervals: [50] }).toBeGreaterThanOrEqual(reached);
    await own.browser.stopWorker();
    await own.browser.startWorker();
  }
  await untilState(page, 'done', 60_000);
  expect(await keptRows(page)).toEqual(ledgerRows(own.world, days));
  expect(csvRequests(own.sandbox.log.all()).length).toBeLessThanOrEqual(9);
  politely(own);
  await own.close();
});

test('a browser closed half way goes on at the next start', async () => {
  test.setTimeout(150_000);
  const world = new World(figuresWorld(6));
  const sandbox = await startSandbox({ world });
  const options = { extension: builtExtension, sandboxPort: sandbox.port, profile: newProfile() };
  const first = await ExtensionBrowser.launch(options);
  await startCollecting(await openCollect({ browser: first, world }));
  await expect.poll(() => csvRequests(sandbox.log.all()).length, { timeout: 20_000, intervals: [50] }).toBeGreaterThanOrEqual(3);
  await first.close();
  const second = await ExtensionBrowser.launch(options);
  const page = await showCollect(second, await second.page('dashboard.html'));
  await untilState(page, 'done', 60_000);
  expect(await keptRows(page)).toEqual(ledgerRows(world, days));
  expect(csvRequests(sandbox.log.all()).length).toBeLessThanOrEqual(7);
  politely({ sandbox });
  await second.close();
  await sandbox.close();
  deleteProfile(options.profile);
});

test('pause, go on, end; refused without the permission', async () => {
  test.setTimeout(120_000);
  const own = await stand(figuresWorld(6));
  const page = await openCollect(own);
  await startCollecting(page);
  await page.getByRole('button', { name: '一時停止' }).click();
  await untilState(page, 'paused');
  const sent = csvRequests(own.sandbox.log.all()).length;
  await page.waitForTimeout(2_500);
  expect(csvRequests(own.sandbox.log.all()).length).toBeLessThanOrEqual(sent + 1);
  await page.getByRole('button', { name: '再開する' }).click();
  await expect.poll(() => csvRequests(own.sandbox.log.all()).length, { timeout: 10_000 }).toBeGreaterThan(sent + 1);
  await page.getByRole('button', { name: '終える' }).click();
  const { accounts } = await untilState(page, 'done');
  expect(accounts.filter((one) => one.outcome === 'stopped').length).toBeGreaterThan(0);
  await own.close();

  const bare = await stand(figuresWorld(2));
  const start = (accounts: readonly string[], toOn: number) =>
    `chrome.runtime.sendMessage({ id: 1, type: 'collect/start', data: ${JSON.stringify({ accounts, period: { fromOn: 20_000, toOn } })}, timestamp: 0 })`;
  const other = await bare.browser.page('dashboard.html');
  const answers = await Promise.all([
    other.evaluate(start(['@e2e0001'], 20_010)),
    other.evaluate(start(['javascript:alert(1)'], 20_010)),
    other.evaluate(start([], 20_010)),
    other.evaluate(start(['@e2e0001'], 9e15)),
  ]);
  expect(answers[0]).toMatchObject({ res: { ok: false, reason: 'noPermission' } });
  expect(answers.slice(1).every((answer) => (answer as { err?: unknown }).err !== undefined)).toBe(true);
  expect(csvRequests(bare.sandbox.log.all())).toEqual([]);
  await bare.close();
});
