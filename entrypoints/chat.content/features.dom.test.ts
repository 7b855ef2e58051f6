import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountId } from '../../utils/domain/ids';
import type { Reading } from '../../utils/domain/watch/reading';
import { accountOf, classifyPage } from '../../utils/site/chat/pages';
import { tappedEvent } from '../../utils/site/guest/tapped';
import { chatFeatures } from './features';
import type { Means } from './means';
import { runFeatures } from '../../utils/site/guest/runFeatures';

const accountId = 'U00000000000000000000000000000aa1';
const list = `https://chat.line.biz/api/v2/bots/${accountId}/chats?folderType=ALL&limit=25`;
const oneChat = '{"list":[{"chatId":"C0123456789abcdef0123456789abcdef","chatType":"GROUP"}]}';
const row = '<div class="list-group-item-chat"><h6 class="text-truncate">a</h6></div>';
const oneAnswer = { of: 'chats', status: 200, redirected: false, format: 'other', json: null } as const;
const frame = `<div id="content-primary"><div class="chatlist"><div class="overflow-y-auto">${row}</div></div></div>`;

describe('the content script of the chat site', () => {
  let tapped: Reading[];
  let present: unknown[];
  let hints: unknown[];
  let failures: string[];
  let asked: Parameters<Means['onAsked']>[0] | null;
  let shapeAsked: Parameters<Means['onShapeAsked']>[0] | null;
  let leavings: number;
  let navigate: ((address: string) => void) | null;
  let changeSettings: (() => void) | null;
  let welcomed: boolean;
  let visibility: DocumentVisibilityState;
  let url: string;
  let move: () => void;
  let running: AbortController;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    [tapped, present, hints, failures, asked, shapeAsked, visibility] = [[], [], [], [], null, null, 'visible'];
    [leavings, navigate, changeSettings, welcomed] = [0, null, null, true];
    [url, running] = [`https://chat.line.biz/${accountId}`, new AbortController()];
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    document.body.innerHTML = frame;
    return () => {
      running.abort();
      vi.useRealTimers();
    };
  });

  function start(): void {
    const means: Means = {
      tellTapped: async (reading) => {
        if (welcomed) tapped.push(reading);
        return welcomed ? 'taken' : 'notWelcomed';
      },
      tellPresent: async (fact) => void present.push(fact),
      tellRowsChanged: async (hint) => void hints.push(hint),
      noteLeftForLogin: async () => void (leavings += 1),
      onNavigate: (listener) => {
        navigate = listener;
        return () => (navigate = null);
      },
      onSettingsChanged: (listener) => {
        changeSettings = listener;
        return () => (changeSettings = null);
      },
      onAsked: (answer) => {
        asked = answer;
        return () => (asked = null);
      },
      askShelf: async () => null,
      openInbox: async () => undefined,
      onGroupsChanged: () => () => undefined,
      readShelfOpen: async () => false,
      keepShelfOpen: async () => undefined,
      paintNames: () => undefined,
      read: async (request) => ({ request, of: 'problem', problem: { kind: 'tooFast' } }),
      onShapeAsked: (answer) => {
        shapeAsked = answer;
        return () => (shapeAsked = null);
      },
      takeShape: async ({ reads }) => ({ answers: reads ? [oneAnswer] : [], list: null }),
    };
    runFeatures({
      features: chatFeatures(means),
      signal: running.signal,
      page: () => classifyPage(new URL(url)),
      subjectOf: (page) => accountOf(page) ?? '',
      onMove: (listener) => (move = listener),
      isAlive: () => true,
      report: (feature, reason) => void failures.push(`${feature} ${reason}`),
    });
  }

  const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
  const tap = (detail: unknown) => document.dispatchEvent(new CustomEvent(tappedEvent, { detail }));

  it('passes a tapped list on, later than the page gets its own', async () => {
    start();
    tap(`200\nwhole\n${list}\n${oneChat}`);
    expect(tapped).toEqual([]);
    await settle();
    expect(tapped).toMatchObject([{ of: 'chats', chats: 1, request: { accountId, next: null } }]);
  });

  it.each([null, 'x', { url: list }, `200\nwhole\nhttps://example.com/api/v1/bots\n{"list":[]}`])('passes nothing else on: %j', async (detail) => {
    start();
    tap(detail);
    await settle(1_000);
    expect([tapped, failures]).toEqual([[], []]);
  });

  it('keeps what it saw before the welcome page was answered, and tells it then', async () => {
    welcomed = false;
    start();
    tap(`200\nwhole\n${list}\n${oneChat}`);
    await settle(60_000);
    expect(tapped).toEqual([]);
    welcomed = true;
    await settle(60_000);
    expect(tapped).toEqual([]);
    changeSettings?.();
    await settle();
    expect(tapped).toHaveLength(1);
    running.abort();
    expect(changeSettings).toBeNull();
  });

  it('notes that the page goes to the login, and no other way it goes', async () => {
    start();
    navigate?.('https://example.com/');
    navigate?.(`https://chat.line.biz/${accountId}`);
    await settle();
    expect(leavings).toBe(0);
    navigate?.('https://account.line.biz/login?redirectUri=https%3A%2F%2Fchat.line.biz%2F');
    await settle();
    expect(leavings).toBe(1);
    running.abort();
    expect(navigate).toBeNull();
  });

  it('says that it is here: at once, on a move, on being looked at, and every 20 s', async () => {
    start();
    await settle();
    expect(present).toEqual([{ accountId, visible: true, loadedAt: Math.round(performance.timeOrigin) }]);
    url = 'https://chat.line.biz/';
    move();
    visibility = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(present.slice(1)).toMatchObject([
      { accountId: null, visible: true },
      { accountId: null, visible: false },
    ]);
    await settle(40_000);
    expect(present).toHaveLength(5);
    running.abort();
    await settle(60_000);
    expect(present).toHaveLength(5);
  });

  it('reads for the worker until it ends', async () => {
    start();
    const request = { kind: 'accounts' } as const;
    expect(await asked?.(request)).toEqual({ request, of: 'problem', problem: { kind: 'tooFast' } });
    running.abort();
    expect(asked).toBeNull();
  });

  it('describes the page for the worker until it ends', async () => {
    start();
    const wish = { accountId: accountId as AccountId, reads: true };
    expect(await shapeAsked?.(wish)).toEqual({ answers: [oneAnswer], list: null });
    running.abort();
    expect(shapeAsked).toBeNull();
  });

  it('hints at rows that come in', async () => {
    start();
    await settle(600);
    document.querySelector('.overflow-y-auto')?.insertAdjacentHTML('afterbegin', row.replace('>a<', '>b<'));
    await settle(600);
    expect(hints).toEqual([{ accountId, rows: 2 }]);
  });

  it.each<[string, { tap?: string; html?: string }, string[]]>([
    ['list and rows', { tap: oneChat, html: frame }, []],
    ['rows only', { html: frame }, ['chat/rows listNotSeen']],
    ['list only', { tap: oneChat, html: '<main></main>' }, ['chat/rows rowsNotFound']],
    ['an empty list', { tap: '{"list":[]}', html: '<main></main>' }, []],
    ['neither', { html: '<main></main>' }, ['chat/rows listNotSeen', 'chat/rows rowsNotFound']],
  ])('after 20 s in sight: %s', async (_name, { tap: text, html }, expected) => {
    document.body.innerHTML = html ?? '';
    start();
    if (text !== undefined) tap(`200\nwhole\n${list}\n${text}`);
    await settle(19_000);
    expect(failures).toEqual([]);
    await settle(2_000);
    expect(failures).toEqual(expected);
  });

  it('expects nothing of a page nobody looks at, nor of one without a list', async () => {
    visibility = 'hidden';
    document.body.innerHTML = '';
    start();
    await settle(60_000);
    expect(failures).toEqual([]);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await settle(10_000);
    url = `https://chat.line.biz/${accountId}/settings/tags`;
    move();
    await settle(60_000);
    expect(failures).toEqual([]);
  });
});
