import { expect } from '@playwright/test';
import { stand, test } from './extension.fixture';
import { startWatching } from './startWatching';

const host = 'profile.line-scdn.net';

test('group pictures come from LINE’s picture host, which learns neither who asks nor from where', async () => {
  const own = await stand();
  const cookie = { name: 'who', value: 'somebody', domain: '.line-scdn.net', path: '/', secure: true, sameSite: 'None' } as const;
  await own.browser.context.addCookies([cookie]);
  const { observer, line } = await startWatching(own);
  own.world.invite({ account: '@e2e0001', chatId: 'C00000000000000000000000000000c01', name: '新年会 2027', members: 8 });
  const picture = observer.locator(`[data-group-row] img[src^="https://${host}/"]`).first();
  await expect.poll(async () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 }).toBeGreaterThan(0);
  const address = (await picture.getAttribute('src')) ?? '';

  const asked = () => own.sandbox.log.all().filter((request) => request.host === host && request.path === new URL(address).pathname);
  const byInbox = () => asked().filter(({ headers }) => headers['sec-fetch-dest'] === 'image' && headers['sec-fetch-mode'] === 'cors');
  expect(byInbox()).toHaveLength(1);
  expect(byInbox().map(({ headers }) => [headers.cookie, headers.referer])).toEqual([[undefined, undefined]]);

  // The cookie is one that the host is sent whenever nobody takes care.
  await line.goto(`${address}?opened`);
  const opened = own.sandbox.log.all().filter((request) => request.host === host && request.path.endsWith('?opened'));
  expect(opened.map(({ headers }) => headers.cookie)).toEqual(['who=somebody']);
  await own.close();
});
