import { expect } from '@playwright/test';
import { chooseWatchLevel } from '../../sandbox/scenario/welcomePage';
import { stand, test } from './extension.fixture';
import { badgeOf, readStored } from './stored';

const chatId = 'C00000000000000000000000000000b01';

test('a LINE tab that was open before the welcome page was answered counts at once, and nothing is kept before', async () => {
  const own = await stand();
  const account = own.world.findAccount('@e2e0001');
  const line = await own.browser.context.newPage();
  await line.goto(`https://chat.line.biz/${account?.botId ?? ''}`);
  await expect(line.getByText('青空ファン')).toBeVisible();
  const observer = await own.browser.page('dashboard.html');
  expect(await readStored(observer)).toEqual({ accounts: [], groups: [], groupEvents: [] });

  await chooseWatchLevel(observer, own.browser.url('dashboard.html'), 'page');
  const health = async () => (await readStored(observer)).accounts.find((one) => one.accountId === account?.botId)?.health;
  await expect.poll(health, { timeout: 15_000 }).toBe('watching');
  expect((await readStored(observer)).groups.map((group) => group.name).sort()).toEqual(['シフト連絡', '青空ファン']);

  own.world.invite({ account: '@e2e0001', chatId, name: '新年会 2027', members: 8 });
  await expect.poll(async () => badgeOf(observer), { timeout: 15_000 }).toBe('1');
  expect(own.sandbox.log.byExtension()).toEqual([]);
  expect(own.errors).toEqual([]);
  await own.close();
});
