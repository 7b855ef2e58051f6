import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * Runs in the page's own world and hands over the text of the few answers we read along: the chat site's lists, the Manager's switch for groups.
 * Imports nothing of ours and disturbs nothing; contract and trust: utils/site/guest/tap.design.md.
 */
export default defineContentScript({
  matches: ['https://chat.line.biz/*', 'https://manager.line.biz/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const heardPath = /^\/api\/(v\d+\/bots(\/[^/]+\/(chats|contacts))?|bots\/[^/]+\/groupTalk)\/?$/;
    const largest = 8e6;
    const watched = new WeakMap<XMLHttpRequest, string>();

    function heardUrl(method: unknown, target: unknown): string {
      if (!(typeof target === 'string' || target instanceof URL) || !/^get$/i.test(typeof method === 'string' ? method : 'GET')) return '';
      const url = new URL(target, document.baseURI);
      return url.origin === location.origin && heardPath.test(url.pathname) ? url.href : '';
    }

    function handOver(url: string, status: number, text: string): void {
      const large = text.length > largest;
      const detail = `${status}\n${large ? 'large' : 'whole'}\n${url}\n${large ? '' : text}`;
      document.dispatchEvent(new CustomEvent('yobirin:tapped', { detail }));
    }

    /** The page's world is LINE's: whatever goes wrong in here must not be seen there. */
    async function quietly(work: () => unknown): Promise<void> {
      try {
        await work();
      } catch {
        // Said by the other side: a list page of which no list was seen.
      }
    }

    async function textOf(xhr: XMLHttpRequest): Promise<string> {
      if (xhr.responseType === '' || xhr.responseType === 'text') return xhr.responseText;
      return xhr.responseType === 'json' ? JSON.stringify(xhr.response) : new Response(xhr.response as Blob | ArrayBuffer).text();
    }

    function onLoad(this: XMLHttpRequest): void {
      const url = watched.get(this);
      if (url) void quietly(async () => handOver(url, this.status, await textOf(this)));
    }

    /** A redirect to the login host fails in the page without an answer, so a failure is told as well: status 0. */
    function onError(this: XMLHttpRequest): void {
      const url = watched.get(this);
      if (url) void quietly(() => handOver(url, 0, ''));
    }

    const requests: { open: (...args: [string, string | URL]) => void } = XMLHttpRequest.prototype;
    requests.open = new Proxy(requests.open, {
      apply(open, xhr: XMLHttpRequest, args: [string, string | URL]) {
        void quietly(() => {
          const url = heardUrl(args[0], args[1]);
          watched.set(xhr, url);
          if (!url) return;
          // The same listener is added once however often a request object is used again.
          xhr.addEventListener('load', onLoad);
          xhr.addEventListener('error', onError);
        });
        return Reflect.apply(open, xhr, args);
      },
    });

    const page: { fetch: (...args: [RequestInfo | URL, RequestInit?]) => Promise<Response> } = window;
    page.fetch = new Proxy(page.fetch, {
      apply(fetch, self, args: [RequestInfo | URL, RequestInit?]) {
        const answer = Reflect.apply(fetch, self, args);
        void quietly(async () => {
          const [input, init] = args;
          const request = input instanceof Request ? input : null;
          const url = heardUrl(init?.method ?? request?.method, request?.url ?? input);
          if (!url) return;
          const copy = await answer.then((response) => response.clone()).catch(() => null);
          handOver(url, copy?.status ?? 0, (await copy?.text()) ?? '');
        });
        return answer;
      },
    });
  },
});
