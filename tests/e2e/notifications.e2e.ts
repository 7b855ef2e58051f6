import { expect } from '@playwright/test';
import { stand, test } from './extension.fixture';
import { startWatching } from './startWatching';
import { badgeOf, notificationsOf, readStored } from './stored';

const chatId = `C${'7'.repeat(32)}`;

test('a click on a notification opens the chat in the tab that already shows the account, and counts as seen', async () => {
  const own = await stand();
  const { observer, line } = await startWatching(own);
  own.world.invite({ account: '@e2e0001', chatId, name: '新年会 2027', members: 8 });
  await expect.poll(async () => notificationsOf(observer), { timeout: 15_000 }).toHaveLength(1);
  const [id] = await notificationsOf(observer);
  const lineTabs = () => own.browser.context.pages().filter((page) => page.url().startsWith('https://chat.line.biz')).length;
  await own.browser.evaluateInWorker(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
  await expect.poll(() => line.url(), { timeout: 10_000 }).toContain(`/chat/${chatId}`);
  expect(lineTabs()).toBe(1);
  await expect.poll(async () => badgeOf(observer)).toBe('');
  await expect.poll(async () => notificationsOf(observer)).toEqual([]);
  await expect.poll(async () => (await readStored(observer)).groups.find((group) => group.chatId === chatId)?.attention).toBe('seen');
  await own.close();
});

test('a click on a summary opens the inbox', async () => {
  const own = await stand();
  const { observer, line } = await startWatching(own);
  await line.close();
  for (let index = 0; index < 5; index += 1) {
    own.world.invite({ account: '@e2e0001', chatId: `C${(0x700 + index).toString(16).padStart(32, '0')}`, name: `会 ${index}`, members: 4 });
  }
  const account = own.world.findAccount('@e2e0001');
  await (await own.browser.context.newPage()).goto(`https://chat.line.biz/${account?.botId ?? ''}`);
  const summaries = async () => (await notificationsOf(observer)).filter((shown) => shown.startsWith('summary:'));
  await expect.poll(summaries, { timeout: 15_000 }).toHaveLength(1);
  const [id] = await summaries();
  await own.browser.evaluateInWorker(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
  const inboxes = () => own.browser.context.pages().filter((page) => page !== observer && page.url() === own.browser.url('dashboard.html#/inbox'));
  await expect.poll(() => inboxes().length).toBe(1);
  await own.close();
});

test('a notification service that does not answer holds nothing up: the badge rings at once, the notification comes with the next telling', async () => {
  const own = await stand();
  const { observer } = await startWatching(own);
  await own.browser.evaluateInWorker(`{
    const create = chrome.notifications.create.bind(chrome.notifications);
    let calls = 0;
    chrome.notifications.create = (...args) => {
      calls += 1;
      return calls === 1 ? new Promise(() => undefined) : create(...args);
    };
  }`);
  own.world.invite({ account: '@e2e0001', chatId, name: '新年会 2027', members: 8 });
  await expect.poll(async () => badgeOf(observer), { timeout: 15_000 }).toBe('1');
  expect(await notificationsOf(observer)).toEqual([]);
  await expect.poll(async () => notificationsOf(observer), { timeout: 60_000 }).toHaveLength(1);
  await expect.poll(async () => (await readStored(observer)).groupEvents.filter(({ kind }) => kind === 'rang').length).toBe(1);
  await own.close();
});
