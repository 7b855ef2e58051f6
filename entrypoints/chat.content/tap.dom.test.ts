import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageListAt } from '../../utils/site/chat/endpoints';
import { parseTapped, type Tapped, tappedEvent } from '../../utils/site/guest/tapped';
import tap from '../tap.content';

/** The page's request object as far as the tap touches it. */
class PageRequest extends EventTarget {
  responseType = '';
  response: unknown = null;
  status = 0;
  opened: unknown[] = [];
  get responseText(): string {
    if (this.responseType !== '' && this.responseType !== 'text') throw new Error('InvalidStateError');
    return this.response as string;
  }
  open(...args: unknown[]): void {
    this.opened = args;
  }
  answer(status: number, response: unknown): void {
    [this.status, this.response] = [status, response];
    this.dispatchEvent(new Event('load'));
  }
}

const account = 'U00000000000000000000000000000aa1';
const list = `/api/v2/bots/${account}/chats?folderType=ALL`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('the tap', () => {
  let heard: (Tapped | null)[];
  let answers: Response[];
  const originalOpen = PageRequest.prototype.open;
  const originalFetch = async () => answers.shift() ?? Promise.reject(new TypeError('Failed to fetch'));

  beforeEach(() => {
    vi.stubGlobal('location', new URL(`https://chat.line.biz/${account}`));
    vi.spyOn(document, 'baseURI', 'get').mockReturnValue(`https://chat.line.biz/${account}`);
    vi.stubGlobal('XMLHttpRequest', PageRequest);
    window.fetch = originalFetch;
    [heard, answers] = [[], []];
    document.addEventListener(tappedEvent, listen);
    void tap.main(undefined as never);
  });

  afterEach(() => {
    PageRequest.prototype.open = originalOpen;
    document.removeEventListener(tappedEvent, listen);
  });

  const listen = (event: Event) => void heard.push(parseTapped((event as CustomEvent).detail));

  async function fetched(method: string, url: string | URL, status: number, response: unknown, responseType = ''): Promise<PageRequest> {
    const request = new PageRequest();
    request.open(method, url, true);
    request.responseType = responseType;
    request.answer(status, response);
    await settled();
    return request;
  }

  const url = `https://chat.line.biz${list}`;

  it.each<[string, string, unknown, string]>([
    ['text', '', '{"list":[]}', '{"list":[]}'],
    ['text by name', 'text', '{"list":[]}', '{"list":[]}'],
    ['json', 'json', { list: [1] }, '{"list":[1]}'],
    ['a blob', 'blob', new Blob(['{"list":[2]}']), '{"list":[2]}'],
    ['bytes', 'arraybuffer', new TextEncoder().encode('{"list":[3]}').buffer, '{"list":[3]}'],
  ])('hands over a list that came as %s', async (_name, type, response, text) => {
    await fetched('get', list, 200, response, type);
    expect(heard).toEqual([{ url, status: 200, text }]);
  });

  it('hands over refusals, and says what is too large', async () => {
    await fetched('GET', new URL(url), 401, '{"code":"not_login"}');
    await fetched('GET', list, 200, ' '.repeat(8_000_001));
    expect(heard).toEqual([
      { url, status: 401, text: '{"code":"not_login"}' },
      { url, status: 200, text: null },
    ]);
  });

  it.each([
    ['POST', list],
    ['GET', `/api/v2/bots/${account}/chats/C0123456789abcdef0123456789abcdef`],
    ['GET', `/api/v3/bots/${account}/chats/C0123456789abcdef0123456789abcdef/messages`],
    ['GET', '/api/v1/me'],
    ['GET', `https://chat-content.line.biz${list}`],
    ['GET', 'https://'],
  ])('lets be: %s %s', async (method, target) => {
    const request = await fetched(method, target, 200, '{"list":[]}');
    expect(request.opened).toEqual([method, target, true]);
    expect(heard).toEqual([]);
  });

  it('a request object that is used again is heard once each time', async () => {
    const request = await fetched('GET', list, 200, 'one');
    request.open('GET', '/api/v1/me');
    request.answer(200, 'two');
    request.open('GET', '/api/v1/bots');
    request.answer(200, 'three');
    await settled();
    expect(heard.map((one) => one?.text)).toEqual(['one', 'three']);
  });

  it('clones what the page fetches, and leaves its body alone', async () => {
    answers = [new Response('{"list":[]}'), new Response('{"list":[4]}', { status: 403 })];
    const first = await window.fetch(url);
    const second = await window.fetch(new Request(url));
    expect([await first.text(), await second.text()]).toEqual(['{"list":[]}', '{"list":[4]}']);
    await settled();
    expect(heard).toEqual([
      { url, status: 200, text: '{"list":[]}' },
      { url, status: 403, text: '{"list":[4]}' },
    ]);
  });

  it('tells a failure as status 0, and the page sees it as before', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    await expect(window.fetch(url)).rejects.toThrow('Failed to fetch');
    answers = [new Response('posted')];
    await window.fetch(url, { method: 'POST' });
    await settled();
    process.off('unhandledRejection', unhandled);
    expect(heard).toEqual([{ url, status: 0, text: '' }]);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('the functions it stands in for look as they did', () => {
    expect([window.fetch.name, window.fetch.length]).toEqual([originalFetch.name, originalFetch.length]);
    const { open } = PageRequest.prototype;
    expect([open.name, open.length]).toEqual([originalOpen.name, originalOpen.length]);
    expect(Object.keys(Object.getOwnPropertyDescriptor(PageRequest.prototype, 'open') ?? {})).toContain('writable');
    expect(String(open)).toMatch(/^function/);
  });

  it('looks for the same addresses as the one place that knows them', async () => {
    const targets = [
      '/api/v1/bots',
      '/api/v9/bots?x=1',
      list,
      `/api/v4/bots/${account}/contacts`,
      `/api/v1/bots/${account}`,
      `/api/v2/bots/${account}/chats/search?query=a`,
      '/api/v1/me',
    ];
    for (const target of targets) {
      heard = [];
      await fetched('GET', target, 200, '{}');
      expect([target, heard.length === 1]).toEqual([target, pageListAt(target) !== null]);
    }
  });
});
