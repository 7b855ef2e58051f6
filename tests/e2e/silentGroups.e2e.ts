import { expect } from '@playwright/test';
import { loadWords } from '../../utils/i18n/words';
import { smallWorld, stand, test } from './extension.fixture';
import { storeSettings } from './seed';
import { startWatching } from './startWatching';

const day = 24 * 60;
const [first, ...others] = smallWorld.accounts;
const chat = (number: number, name: string, daysAgo: number) =>
  ({ chatId: `C0000000000000000000000000000000${number}`, type: 'GROUP', name, members: 18, updatedMinutesAgo: daysAgo * day }) as const;

test('groups in which nobody has written for long are listed, and say since when; a jump of members is told with what it costs', async () => {
  const chats = [chat(1, '今日の会', 0), chat(2, '先月の会', 45), chat(3, '去年の会', 400)];
  const own = await stand({ ...smallWorld, accounts: [{ ...(first ?? { botId: '', basicId: '', name: '' }), chats }, ...others] });
  const { observer } = await startWatching(own);
  await storeSettings(observer, { language: 'ja' });
  const { inbox } = await loadWords('ja');
  await observer.bringToFront();
  await observer.getByRole('button', { name: inbox.search.open }).click();
  const rows = observer.locator('[data-group-row] [data-group-name]');
  const narrow = (label: string) => observer.getByLabel(inbox.search.silence).selectOption({ label });
  await narrow(inbox.search.silentFor(30));
  await expect(rows).toHaveText(['先月の会', '去年の会']);
  await narrow(inbox.search.silentFor(180));
  await expect(rows).toHaveText(['去年の会']);
  const row = observer.locator('[data-group-row]');
  await expect(row).toContainText(inbox.activity.silent(400));
  await row.click();
  await expect(observer.getByText('400日前')).toBeVisible();

  await narrow(inbox.search.anySilence);
  own.world.members({ account: '@e2e0001', chatId: chat(1, '', 0).chatId, count: 43 });
  const busy = observer.locator('[data-group-row]', { hasText: '今日の会' });
  await expect(busy).toContainText(inbox.activity.risen(25), { timeout: 20_000 });
  await busy.click();
  await expect(observer.getByText('もとは18人')).toBeVisible();
  expect(own.errors).toEqual([]);
  await own.close();
});
