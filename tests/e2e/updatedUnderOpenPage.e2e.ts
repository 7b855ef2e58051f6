import { expect, type Page } from '@playwright/test';
import { tabSilenceMs } from '../../utils/domain/watch/overview';
import { stand, test } from './extension.fixture';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';
import { badgeOf, readStored } from './stored';

const before = 'C00000000000000000000000000000f01';
const after = 'C00000000000000000000000000000f02';

test('an update under an open LINE page breaks nothing, says what to do, and a reload of the tab goes on', async () => {
  test.setTimeout(150_000);
  const own = await stand();
  const { observer, line } = await startWatching(own);
  await storeSettings(observer, { language: 'ja' });
  const complaints: string[] = [];
  line.on('pageerror', (error) => complaints.push(error.message));
  line.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  own.world.invite({ account: '@e2e0001', chatId: before, name: '更新前の会', members: 5 });
  await expect.poll(async () => badgeOf(observer), { timeout: 20_000 }).toBe('1');
  await expect.poll(async () => rungGroups(observer), { timeout: 10_000 }).toEqual([before]);
  const kept = await readStored(observer);

  const closed = observer.waitForEvent('close');
  await own.browser.evaluateInWorker('void setTimeout(() => chrome.runtime.reload(), 100)');
  await closed;
  const again = await own.browser.page('dashboard.html#/inbox');
  await expect.poll(async () => badgeOf(again), { timeout: 20_000 }).toBe('1');
  expect((await readStored(again)).groupEvents).toEqual(kept.groupEvents);

  // The page goes on by itself, and what is left of the old script hears it.
  own.world.invite({ account: '@e2e0001', chatId: after, name: '更新後の会', members: 5 });
  own.world.message({ account: '@e2e0001', chatId: after });
  await expect(line.getByText('更新後の会')).toBeVisible({ timeout: 15_000 });
  await line.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  await again.clock.install({ time: Date.now() + tabSilenceMs });
  await again.goto('about:blank');
  await again.goto(own.browser.url('dashboard.html#/inbox'));
  await expect(again.getByRole('status').filter({ hasText: '休止中' })).toContainText('再読み込み');
  expect(await badgeOf(again)).toBe('1');

  await line.reload();
  const page = await own.browser.page('dashboard.html#/inbox');
  await expect.poll(async () => badgeOf(page), { timeout: 30_000 }).toBe('2');
  // The badge comes first; the alarm may wait for more of a flood.
  await expect.poll(async () => rungGroups(page), { timeout: 30_000 }).toEqual([before, after]);
  expect([complaints, own.errors]).toEqual([[], []]);
  await own.close();
});

async function rungGroups(page: Page): Promise<string[]> {
  const { groupEvents } = await readStored(page);
  return groupEvents.flatMap((event) => (event.kind === 'rang' ? [event.chatId] : [])).sort();
}
