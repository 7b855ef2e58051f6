import { expect, type Page } from '@playwright/test';
import { stand, test } from './extension.fixture';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';
import { badgeOf, readStored } from './stored';

const names = ['一番目の会', '二番目の会', '三番目の会'];

function row(page: Page, name: string) {
  return page.locator('[data-group-row]').filter({ has: page.locator('[data-group-name]', { hasText: name }) });
}

test('the inbox is handled with the keyboard alone', async () => {
  const own = await stand();
  const { observer } = await startWatching(own);
  await storeSettings(observer, { language: 'ja' });
  for (const [index, name] of names.entries())
    own.world.invite({ account: '@e2e0001', chatId: `C${(0x900 + index).toString(16).padStart(32, '0')}`, name, members: 5 });
  await expect.poll(async () => badgeOf(observer), { timeout: 15_000 }).toBe('3');
  const ringing = observer.locator('[data-group-row][data-attention="ringing"]');
  await expect(ringing).toHaveCount(3);
  await observer.bringToFront();

  const focused = () =>
    observer.evaluate(
      () =>
        document.activeElement?.closest('[data-group-row],[role="listbox"],[role="grid"],[role="list"]') !== null &&
        document.activeElement !== document.body,
    );
  for (let tabs = 0; tabs < 40 && !(await focused()); tabs += 1) await observer.keyboard.press('Tab');
  expect(await focused()).toBe(true);

  await observer.keyboard.press('Home');
  await observer.keyboard.press('e');
  await expect.poll(async () => badgeOf(observer)).toBe('2');
  // Only what was said to be done can be undone.
  await expect(observer.getByRole('button', { name: '元に戻す' })).toBeVisible();
  await observer.keyboard.press('z');
  await expect.poll(async () => badgeOf(observer)).toBe('3');
  await expect(ringing).toHaveCount(3);

  await observer.keyboard.press('Home');
  await observer.keyboard.press('u');
  await expect.poll(async () => badgeOf(observer)).toBe('2');
  await expect.poll(async () => (await readStored(observer)).groups.filter((group) => group.attention === 'seen')).toHaveLength(1);

  await observer.keyboard.press('/');
  await observer.keyboard.type('三番目');
  await expect(row(observer, '三番目の会')).toBeVisible();
  await expect(row(observer, '一番目の会')).toHaveCount(0);
  await own.close();
});
