import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShelfFacts } from '../../utils/browser/messaging/protocol';
import type { ShelfGroup } from '../../utils/domain/groups/shelf';
import { accountOf, classifyPage } from '../../utils/site/chat/pages';
import { runFeatures } from '../../utils/site/guest/runFeatures';
import { tappedEvent } from '../../utils/site/guest/tapped';
import { accountIdOf, chatIdOf } from '../../utils/testing/simulatedLine';
import { collectNames } from './collectNames';
import type { Means } from './means';
import { shelfTag } from './shelfLook';
import { showShelf } from './showShelf';

const account = accountIdOf(1);
const now = Date.parse('2026-11-20T14:31:00+09:00');
const ringing: ShelfGroup = {
  chatId: chatIdOf(1),
  name: '青空ファンの会',
  shown: 'ringing',
  evidence: { kind: 'joined', at: now - 4 * 60_000 },
  returned: false,
  members: 18,
  owner: null,
};
const full: NonNullable<ShelfFacts> = {
  language: 'ja',
  accountName: 'カフェ青空 渋谷店',
  basicId: '@aozora01' as NonNullable<ShelfFacts>['basicId'],
  health: 'watching',
  lookedAt: now,
  invitable: { verdict: 'ready', why: [], ageDays: 0 },
  groups: [ringing],
  onlyOfName: [chatIdOf(1)],
  more: 0,
  ringing: 1,
  elsewhere: 0,
};

describe('the shelf beside the chats', () => {
  let facts: ShelfFacts;
  let open: boolean;
  let asked: number;
  let deaf: number;
  let opened: unknown[];
  let painted: string[];
  let failures: string[];
  let changed: (() => void) | null;
  let move: () => void;
  let url: string;
  let visibility: DocumentVisibilityState;
  let running: AbortController;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'], now });
    deaf = 0;
    [facts, open, asked, opened, painted, failures, changed, visibility] = [full, true, 0, [], [], [], null, 'visible'];
    [url, running] = [`https://chat.line.biz/${account}`, new AbortController()];
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
    document.body.innerHTML =
      '<div class="chatlist"><div class="overflow-y-auto"><div class="list-group-item-chat"><h6 class="text-truncate">青空ファンの会</h6></div></div></div>';
    return () => {
      running.abort();
      vi.useRealTimers();
    };
  });

  async function start(): Promise<void> {
    const means = {
      askShelf: async () => {
        if ((deaf -= 1) >= 0) throw new Error('Receiving end does not exist');
        asked += 1;
        return facts;
      },
      openInbox: async (of: unknown) => void opened.push(of),
      onGroupsChanged: (listener: () => void) => {
        changed = listener;
        return () => (changed = null);
      },
      readShelfOpen: async () => open,
      keepShelfOpen: async (value: boolean) => void (open = value),
      paintNames: (names: readonly Element[]) => void (painted = names.map((name) => name.textContent)),
    } as unknown as Means;
    const names = collectNames();
    runFeatures({
      features: [names.feature, showShelf(means, names)],
      signal: running.signal,
      page: () => classifyPage(new URL(url)),
      subjectOf: (page) => accountOf(page) ?? '',
      onMove: (listener) => (move = listener),
      isAlive: () => true,
      report: (feature, reason) => void failures.push(`${feature} ${reason}`),
    });
    await settle();
  }

  const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
  const shelf = () => document.querySelector(shelfTag)?.shadowRoot?.querySelector('section') ?? null;
  const text = () => shelf()?.textContent ?? null;
  const button = (name: string) =>
    [...(shelf()?.querySelectorAll('button') ?? [])].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  const tapNames = async (...names: readonly string[]) => {
    const list = names.map((name, index) => ({ chatId: chatIdOf(index + 1), chatType: 'GROUP', profile: { name } }));
    const address = `https://chat.line.biz/api/v2/bots/${account}/chats?folderType=ALL`;
    document.dispatchEvent(new CustomEvent(tappedEvent, { detail: `200\nwhole\n${address}\n${JSON.stringify({ list })}` }));
    await settle();
  };

  it('says what is new, how the account stands, and leads to the chat and the setting', async () => {
    await start();
    for (const words of ['新しいグループ 1', 'カフェ青空 渋谷店', '14:31 に確認', '青空ファンの会', '招待 14:27', '18人', '招待できる 今日'])
      expect(text()).toContain(words);
    const links = [...(shelf()?.querySelectorAll('a') ?? [])].map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.href]);
    expect(links).toEqual([
      ['「青空ファンの会」のチャットを開く', `https://chat.line.biz/${account}/chat/${chatIdOf(1)}`],
      ['設定', 'https://manager.line.biz/account/@aozora01/setting'],
    ]);
    button('受信を開く')?.click();
    await settle();
    expect(opened).toEqual([{ accountId: account }]);
  });

  it.each<[string, Partial<NonNullable<ShelfFacts>>, string]>([
    ['nothing new', { groups: [], ringing: 0 }, '新しいグループはありません'],
    ['blind', { health: 'loggedOut' }, 'ログアウト'],
    [
      'not to be invited, and why',
      { invitable: { verdict: 'blocked', why: ['chatOff', 'joiningOff'], ageDays: 3 } },
      '招待できない チャットがオフ、参加がオフ、3日前',
    ],
    ['more than fits', { more: 4 }, 'ほかに 4件'],
    ['others ring', { elsewhere: 3 }, 'ほかのアカウントで 3件'],
    ['nearly full', { groups: [{ ...ringing, members: 490 }] }, 'まもなく満員'],
    ['in hand', { groups: [{ ...ringing, shown: 'owned', owner: '田中' }] }, '田中さんが担当'],
    ['may be old', { groups: [{ ...ringing, shown: 'maybeOld', evidence: { kind: 'maybeOld', at: now } }] }, '前からあったかも'],
    ['came back', { groups: [{ ...ringing, returned: true }] }, '戻りました 14:27'],
    ['no name', { groups: [{ ...ringing, name: null }], accountName: null }, '（名前なし）'],
    ['in English', { language: 'en' }, 'Invited 14:27'],
    ['in Thai', { language: 'th' }, 'ถูกเชิญ 14:27'],
    ['in Traditional Chinese', { language: 'zh-TW' }, '受邀 14:27'],
  ])('%s', async (_title, change, words) => {
    facts = { ...full, ...change };
    await start();
    expect(text()).toContain(words);
  });

  it('a name is text, whatever is in it', async () => {
    facts = { ...full, groups: [{ ...ringing, name: '<img src=x onerror=alert(1)>' }] };
    await start();
    expect(shelf()?.querySelector('img')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
  });

  it('is a tab at first, opens and folds, and remembers it', async () => {
    open = false;
    await start();
    expect(text()).toBe('1');
    button('Yobirinを開く。1件鳴っています')?.click();
    await settle();
    expect([open, text()?.includes('青空ファンの会')]).toEqual([true, true]);
    button('たたむ')?.click();
    await settle();
    expect([open, text()]).toEqual([false, '1']);
  });

  it.each<[number, string, string]>([
    [0, '?', 'Yobirinを開く、ログアウト'],
    [2, '2', 'Yobirinを開く。2件鳴っています、ログアウト'],
  ])('folded over an account that is not seen, with %i ringing, it says so', async (count, shown, label) => {
    open = false;
    facts = { ...full, health: 'loggedOut', ringing: count };
    await start();
    expect([text(), button(label) === undefined]).toEqual([shown, false]);
  });

  it('asks anew when a group changes, every minute while it is in sight, and not while nobody can see it', async () => {
    await start();
    changed?.();
    await settle();
    expect(asked).toBe(2);
    await settle(60_000);
    expect(asked).toBe(3);
    visibility = 'hidden';
    changed?.();
    await settle(60_000);
    expect(asked).toBe(3);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(asked).toBe(4);
  });

  it('asks again when the worker did not hear it the first time', async () => {
    deaf = 2;
    await start();
    expect(shelf()).toBeNull();
    await settle(1_000);
    expect(text()).toContain('青空ファンの会');
    expect(failures).toEqual([]);
  });

  it('many changes at once are one more question', async () => {
    await start();
    for (let index = 0; index < 20; index += 1) changed?.();
    await settle();
    expect(asked).toBe(3);
  });

  it('shows which of its groups is the chat that is open', async () => {
    await start();
    expect(shelf()?.querySelector('[aria-current]')).toBeNull();
    url = `https://chat.line.biz/${account}/chat/${chatIdOf(1)}`;
    move();
    await settle();
    expect(shelf()?.querySelector('[aria-current]')?.textContent).toContain('青空ファンの会');
  });

  it('keeps the focus on its button when it is drawn anew', async () => {
    await start();
    button('たたむ')?.focus();
    facts = { ...full, elsewhere: 2 };
    changed?.();
    await settle();
    expect(document.querySelector(shelfTag)?.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('たたむ');
  });

  it('marks a name once the page told of its chats, and not while another chat bears it too', async () => {
    await start();
    expect(painted).toEqual([]);
    await tapNames('青空ファンの会', '写真部');
    expect(painted).toEqual(['青空ファンの会']);
    await tapNames('青空ファンの会', '青空ファンの会');
    expect(painted).toEqual([]);
  });

  it('does not mark a name that another known group bears', async () => {
    facts = { ...full, onlyOfName: [] };
    await start();
    await tapNames('青空ファンの会');
    expect(painted).toEqual([]);
  });

  it('stands outside the page’s own content, and goes without a trace when it is switched off or the script ends', async () => {
    const before = document.body.innerHTML;
    await start();
    await tapNames('青空ファンの会');
    expect(document.querySelector(shelfTag)?.parentElement).toBe(document.documentElement);
    facts = null;
    changed?.();
    await settle();
    expect([document.querySelector(shelfTag), painted, document.body.innerHTML]).toEqual([null, [], before]);
    facts = full;
    changed?.();
    await settle();
    expect(painted).toEqual(['青空ファンの会']);
    running.abort();
    expect([document.querySelector(shelfTag), painted, document.body.innerHTML, changed]).toEqual([null, [], before, null]);
  });

  it('is on no page without a list', async () => {
    url = `https://chat.line.biz/${account}/settings`;
    await start();
    expect([shelf(), asked]).toEqual([null, 0]);
  });
});
