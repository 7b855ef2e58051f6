import { expect } from '@playwright/test';
import { stand, test } from './extension.fixture';
import { startWatching } from './startWatching';
import { badgeOf, notificationsOf, readStored } from './stored';

const kills = 28;
/** The moments lie this far apart, ms after the invitation: together they cover tap, lookup, record, badge and notification. */
const stepMs = 24;

test('a worker killed at 28 moments of recording loses nothing, doubles nothing and rings once', async () => {
  test.setTimeout(300_000);
  const own = await stand();
  const { observer } = await startWatching(own);
  const shown = new Map<string, number>();
  let before = new Set(await notificationsOf(observer));
  const watch = async () => {
    const now = new Set(await notificationsOf(observer));
    for (const id of now) if (!before.has(id)) shown.set(id, (shown.get(id) ?? 0) + 1);
    before = now;
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const chatId = `C${(0x5000 + kill).toString(16).padStart(32, '0')}`;
    own.world.invite({ account: '@e2e0001', chatId, name: `group ${kill}`, members: 5 });
    await observer.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), kill * stepMs);
    await own.browser.stopWorker();
    await expect
      .poll(
        async () => {
          await watch();
          return [await badgeOf(observer), [...shown.keys()].filter((id) => id.endsWith(chatId)).length];
        },
        { timeout: 45_000, intervals: [50], message: `killed ${kill * stepMs} ms after the invitation` },
      )
      .toEqual(['1', 1]);
    await observer.locator('[data-group-row][data-attention="ringing"]').first().focus();
    await observer.keyboard.press('e');
    await expect.poll(async () => badgeOf(observer), { timeout: 10_000 }).toBe('');
    await watch();
  }
  const { groups, groupEvents } = await readStored(observer);
  const sights = groupEvents.filter((event) => event.kind === 'firstSeen' && event.novelty !== 'baseline');
  expect(groups.filter((group) => group.novelty !== 'baseline')).toHaveLength(kills);
  expect(sights).toHaveLength(kills);
  expect([...shown.values()]).toEqual(new Array(kills).fill(1));
  await own.close();
});
