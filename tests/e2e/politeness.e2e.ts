import { expect } from '@playwright/test';
import type { WorldSpec } from '../../sandbox/worldSpec';
import { stand, test } from './extension.fixture';
import { startWatching } from './startWatching';
import { readStored } from './stored';

const accounts = Array.from({ length: 6 }, (_, index) => ({
  botId: `U${(0xe00 + index).toString(16).padStart(32, '0')}`,
  basicId: `@e2e000${index + 1}`,
  name: `支店 ${index + 1}`,
  fill: { users: 20, groups: 15 },
  chats: [],
}));
const sixAccounts: WorldSpec = { title: 'six accounts', accounts };

test('two tabs and six accounts: one request in flight, half a second apart, nothing but GET, and only to LINE', async () => {
  test.setTimeout(120_000);
  const own = await stand(sixAccounts);
  const { observer } = await startWatching(own);
  const second = await own.browser.context.newPage();
  await second.goto(`https://chat.line.biz/${accounts[1]?.botId ?? ''}`);
  await expect
    .poll(async () => (await readStored(observer)).accounts.filter((account) => account.health === 'watching').length, { timeout: 60_000 })
    .toBe(accounts.length);
  const sent = own.sandbox.log.all().filter((request) => request.source === 'extension');
  const starts = sent.map((request) => request.realAt).sort((a, b) => a - b);
  const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
  expect(sent.length).toBeGreaterThan(30);
  // Seen where they arrive: single gaps shrink when one request was held up on its way, their sum does not.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(350);
  expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeGreaterThanOrEqual(gaps.length * 510);
  expect(own.sandbox.log.mostInFlightByExtension()).toBe(1);
  expect(own.sandbox.log.mostByExtensionWithin(5_000, 'real')).toBeLessThanOrEqual(10);
  expect(own.sandbox.log.nonGetByExtension()).toEqual([]);
  expect(own.sandbox.log.markAsReadByExtension()).toEqual([]);
  expect([...new Set(sent.map((request) => request.host))]).toEqual(['chat.line.biz']);
  // The page says how many they were. Begun is counted before it is sent, so what is counted is never less.
  await observer.goto(own.browser.url('dashboard.html#/stored'));
  const shown = async () => Number((await observer.locator('[data-requests-today]').textContent())?.replace(/,/g, '').match(/\d+/)?.[0]);
  await expect.poll(async () => (await shown()) - own.sandbox.log.byExtension().length).toBe(0);
  expect(own.errors).toEqual([]);
  await own.close();
});
