import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HintFacts, StripFacts, StripRun } from '../../utils/browser/messaging/protocol';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { runFeatures } from '../../utils/site/guest/runFeatures';
import { tappedEvent } from '../../utils/site/guest/tapped';
import { classifyManagerPage, subjectOfPlace } from '../../utils/site/manager/pages';
import { managerFeatures } from './features';
import { stripTag } from './stripHost';

const compose = 'https://manager.line.biz/account/@demo0001/broadcast/create';
const groupPage = 'https://manager.line.biz/groups/123456/setting';
const run: StripRun = {
  runId: 'r1' as RunId,
  name: '年末セール',
  plannedAt: Date.UTC(2026, 10, 24, 1),
  status: 'checking',
  open: 3,
  failing: 2,
  signatures: 0,
};

describe('the content script of the Manager', () => {
  let url: string;
  let facts: StripFacts;
  let log: unknown[][];
  let move: () => void;
  let checksChanged: () => void;
  let folded: boolean;
  let hint: HintFacts;
  let running: AbortController;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    [url, facts, log, folded, running] = [compose, { language: 'ja', runs: [run] }, [], false, new AbortController()];
    hint = { language: 'ja' };
    document.body.innerHTML = '<main><h1>メッセージを作成</h1></main>';
    return () => {
      running.abort();
      vi.useRealTimers();
    };
  });

  function start(): void {
    runFeatures({
      features: managerFeatures({
        tellPresent: async (fact) => void log.push(['present', fact.place]),
        tellAccountGroup: async (fact) => void log.push(['group', fact.managerNumber, fact.accounts.map(({ basicId }) => basicId)]),
        askChecks: async () => facts,
        openRun: async (runId) => void log.push(['open', runId]),
        openSidePanel: async () => void log.push(['panel']),
        onChecksChanged: (listener) => {
          checksChanged = listener;
          return () => (checksChanged = () => undefined);
        },
        tellJoinSetting: async ({ basicId, source, joining }) => void log.push(['joining', basicId, source, joining]),
        askJoinHint: async () => hint,
        openGuide: async () => void log.push(['guide']),
        readFolded: async () => folded,
        keepFolded: async (what, value) => void ((folded = value), log.push(['folded', what, value])),
      }),
      signal: running.signal,
      page: () => classifyManagerPage(new URL(url)),
      subjectOf: subjectOfPlace,
      onMove: (listener) => (move = listener),
      isAlive: () => true,
      report: (feature, reason) => void log.push(['failed', feature, reason]),
    });
  }

  const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
  const strip = () => document.querySelector(stripTag)?.shadowRoot ?? null;
  const text = () => strip()?.querySelector('section')?.textContent ?? null;
  const press = (words: string) => [...(strip()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === words)?.click();

  it('tells where the tab is, on load and after each move', async () => {
    start();
    await settle();
    url = groupPage;
    move();
    await settle();
    expect(log.filter(([what]) => what === 'present')).toEqual([
      ['present', { kind: 'account', basicId: '@demo0001', page: 'compose' }],
      ['present', { kind: 'accountGroup', managerNumber: 123456, page: 'setting' }],
    ]);
  });

  it('says which check a broadcast belongs to and what is still open', async () => {
    start();
    await settle();
    expect(text()).toContain('年末セール');
    expect(text()).toContain('11月24日(火) 10:00');
    expect(text()).toContain('2アカウントで失敗します');
    expect(text()).toContain('のこり 3項目');
    press('点検を開く');
    press('横に出す');
    await settle();
    expect(log).toContainEqual(['open', 'r1']);
    expect(log).toContainEqual(['panel']);
  });

  it.each<[Partial<StripRun>, string]>([
    [{ failing: 0, open: 0 }, '項目は済み、承認はまだです'],
    [{ status: 'partlySigned', failing: 0, open: 0 }, '承認は1人目まで'],
    [{ status: 'signed', failing: 0, open: 0 }, '承認済み'],
    [{ status: 'signed', failing: 1, open: 1 }, '1アカウントで失敗します'],
  ])('%j reads %s', async (change, words) => {
    facts = { language: 'ja', runs: [{ ...run, ...change }] };
    start();
    await settle();
    expect(text()).toContain(words);
  });

  it('a name is text, whatever is in it', async () => {
    facts = { language: 'en', runs: [{ ...run, name: '<img src=x onerror=alert(1)>' }] };
    start();
    await settle();
    expect(strip()?.querySelector('img')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
  });

  it('without a check it offers to begin one, but not on the pages of an account group', async () => {
    facts = { language: 'ja', runs: [] };
    start();
    await settle();
    press('点検を始める');
    await settle();
    expect(log).toContainEqual(['open', null]);
    url = groupPage;
    move();
    await settle();
    expect(strip()).toBeNull();
  });

  it('is folded away and remembers it; asks anew when a check changes; goes when it is switched off', async () => {
    start();
    await settle();
    press('たたむ');
    await settle();
    expect([folded, text()]).toEqual([true, '点検を表示']);
    press('点検を表示');
    facts = { language: 'ja', runs: [{ ...run, open: 1, failing: 0 }] };
    checksChanged();
    await settle();
    expect(text()).toContain('のこり 1項目');
    facts = null;
    checksChanged();
    await settle();
    expect(strip()).toBeNull();
  });

  it('stands outside the page’s own content and leaves nothing behind', async () => {
    const before = document.body.innerHTML;
    start();
    await settle();
    expect(document.body.innerHTML).toBe(before);
    expect(document.querySelector(stripTag)?.parentElement).toBe(document.documentElement);
    running.abort();
    expect(document.querySelector(stripTag)).toBeNull();
  });

  it('is not on other pages of an account', async () => {
    url = 'https://manager.line.biz/account/@demo0001/broadcast';
    start();
    await settle();
    expect(strip()).toBeNull();
  });

  it('passes on the accounts of a group as they are scrolled into the page, each state once', async () => {
    url = groupPage;
    document.body.innerHTML = '<main><h1>グループ設定: 関東</h1><div id="members"><a href="/account/@demo0001">渋谷店</a></div></main>';
    start();
    await settle(500);
    await settle(500);
    document.querySelector('#members')?.insertAdjacentHTML('beforeend', '<a href="/account/@demo0002">下北沢店</a>');
    await settle(500);
    expect(log.filter(([what]) => what === 'group')).toEqual([
      ['group', 123456, ['@demo0001']],
      ['group', 123456, ['@demo0001', '@demo0002']],
    ]);
  });

  it('says nothing of an account group whose page shows no account', async () => {
    url = groupPage;
    start();
    await settle(500);
    expect(log.filter(([what]) => what === 'group')).toEqual([]);
  });

  describe('the hint beside the switch for groups', () => {
    const settings = 'https://manager.line.biz/account/@demo0001/setting';
    const box = () => document.querySelector<HTMLInputElement>('input');

    beforeEach(() => {
      url = settings;
      document.body.innerHTML = '<main><h2>機能の利用</h2><label><input type="checkbox">グループ・複数人チャットへの参加を許可する</label></main>';
    });

    it('says how the switch stands and that it is off at first, and follows it', async () => {
      start();
      await settle();
      expect(text()).toContain('オフ：このアカウントはグループに招待できません');
      expect(text()).toContain('LINEの初期設定はオフ');
      const press = box();
      press?.click();
      await settle(300);
      expect(text()).toContain('オン：このアカウントはグループに招待できます');
      // LINE refused, and the page moved the switch back without telling.
      if (press) press.checked = false;
      await settle(3_000);
      expect(text()).toContain('オフ：');
    });

    it('looks again at once when the page draws anew within the second look', async () => {
      start();
      await settle();
      const press = box();
      press?.click();
      await settle(300);
      if (press) press.checked = false;
      document.querySelector('main')?.append(document.createElement('p'));
      await settle(300);
      expect(text()).toContain('オフ：');
    });

    it('comes when the page draws the switch, goes when it is gone', async () => {
      const main = document.querySelector('main');
      const drawn = main?.innerHTML ?? '';
      main?.replaceChildren();
      start();
      await settle(1_000);
      expect(strip()).toBeNull();
      if (main) main.innerHTML = drawn;
      await settle(1_000);
      expect(text()).toContain('オフ：');
      main?.replaceChildren();
      await settle(1_000);
      expect(strip()).toBeNull();
    });

    it('a switch that does not say how it stands is not guessed', async () => {
      document.body.innerHTML = '<main><div><p>Group and multi-person chats</p><button role="switch"></button></div></main>';
      start();
      await settle();
      expect(text()).toContain('読みとれません');
    });

    it('opens the guide; folded away it stays so, with the focus on the way back', async () => {
      start();
      await settle();
      press('グループの説明');
      const away = [...(strip()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'たたむ');
      away?.focus();
      away?.click();
      await settle();
      expect(text()).toBe('グループの設定');
      expect(strip()?.activeElement?.textContent).toBe('グループの設定');
      expect(log).toContainEqual(['guide']);
      expect(log).toContainEqual(['folded', 'joinHint', true]);
    });

    it.each([
      ['https://manager.line.biz/account/@demo0001/insight', { language: 'ja' } as const],
      [settings, null],
    ])('not on %s with %j', async (elsewhere, allowed) => {
      [url, hint] = [elsewhere, allowed];
      start();
      await settle(1_000);
      expect(strip()).toBeNull();
    });

    const joined = () => log.filter(([what]) => what === 'joining').map(([, ...rest]) => rest);
    const tap = (status: number, answer: string, account = '@demo0001') => {
      const detail = `${status}\nwhole\nhttps://manager.line.biz/api/bots/${account}/groupTalk\n${answer}`;
      document.dispatchEvent(new CustomEvent(tappedEvent, { detail }));
    };

    it('how the switch stands is told at once, and once', async () => {
      start();
      await settle(1_000);
      expect(joined()).toEqual([['@demo0001', 'page', 'off']]);
      await settle(10_000);
      expect(joined()).toHaveLength(1);
    });

    it('a switch that moves back was never moved; one that stays is told when things have settled', async () => {
      start();
      await settle(4_000);
      box()?.click();
      await settle(1_000);
      box()?.click();
      await settle(5_000);
      expect(joined()).toEqual([['@demo0001', 'page', 'off']]);
      box()?.click();
      await settle(5_000);
      expect(joined()).toEqual([
        ['@demo0001', 'page', 'off'],
        ['@demo0001', 'page', 'allowed'],
      ]);
    });

    it.each<[string, () => void, unknown[][]]>([
      ['the answer to its own request', () => tap(200, '{"enabled":true}'), [['@demo0001', 'tap', 'allowed']]],
      ['a refusal', () => tap(403, ''), [['@demo0001', 'tap', { unknown: 'noRight' }]]],
      ['an answer nobody understands', () => tap(200, '{"mode":"B"}'), [['@demo0001', 'page', { unknown: 'notFound' }]]],
      ['an answer about another account', () => tap(200, '{"enabled":true}', '@demo0002'), [['@demo0001', 'page', { unknown: 'notFound' }]]],
      ['no answer at all', () => tap(0, ''), [['@demo0001', 'page', { unknown: 'notFound' }]]],
    ])('where the page shows no switch, %s counts', async (_name, heard, expected) => {
      document.body.innerHTML = '<main><h1>設定</h1></main>';
      start();
      heard();
      await settle(4_000);
      expect(joined()).toEqual(expected);
    });

    it('what the page shows counts over the answer to its own request', async () => {
      start();
      tap(200, '{"enabled":true}');
      await settle(4_000);
      expect(joined()).toEqual([['@demo0001', 'page', 'off']]);
    });

    it('goes at once when it is switched off, and without a trace', async () => {
      const before = document.body.innerHTML;
      start();
      await settle();
      hint = null;
      checksChanged();
      await settle();
      expect(strip()).toBeNull();
      running.abort();
      expect(document.body.innerHTML).toBe(before);
    });
  });
});
