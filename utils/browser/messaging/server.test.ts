import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from './server';

const id = fakeBrowser.runtime.id;
const own = fakeBrowser.runtime.getURL('/');

const heard: string[] = [];
const refused: string[] = [];
receive('watch/choose', async ({ level }) => void heard.push(level), (name, why) => refused.push(`${name} ${why}`)); // oxfmt-ignore

/** Says to the worker how far the extension may go; the answer is whether it was heard. */
async function choose(sender: object): Promise<boolean> {
  heard.splice(0);
  refused.splice(0);
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>;
  await new Promise<unknown>((resolve) => void trigger({ id: 1, type: 'watch/choose', data: { level: 'page' }, timestamp: 1 }, sender, resolve));
  expect(refused).toEqual(heard.length > 0 ? [] : ['watch/choose sender']);
  return heard.length > 0;
}

it.each([`${own}popup.html`, `${own}dashboard.html#/inbox`])('a page of ours is heard: %s', async (url) => {
  expect(await choose({ id, url })).toBe(true);
});

it.each(['chrome-extension://another/popup.html', 'data:text/html,x', 'file:///popup.html', 'about:blank', 'javascript:0', 'https://chat.line.biz/'])(
  'an address that is not ours is not heard, whatever its scheme: %s',
  async (url) => {
    expect(await choose({ id, url, tab: { id: 1 }, frameId: 0 })).toBe(false);
  },
);

it('another extension is not heard, wherever it says it is', async () => {
  expect(await choose({ id: 'another', url: `${own}popup.html` })).toBe(false);
});
