import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { CollectAccount, CollectJob } from '../../utils/domain/figures/collectJob';
import { dayOf } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { AccountId, BasicId } from '../../utils/domain/ids';
import { newAccount } from '../../utils/domain/watch/accountChanges';
import { db } from '../../utils/storage/db';
import { emptyDatabase } from '../../utils/storage/emptyDatabase';
import { meanwhile, until } from '../../utils/testing/until';
import { ToastProvider } from '../feedback/ToastProvider';
import { keepCollectAsk } from '../figures/collectAsk';
import { LanguageProvider } from '../language/LanguageProvider';
import { CollectPage } from './CollectPage';
import { CollectStatus } from './CollectStatus';

vi.mock('../../utils/browser/messaging/client', () => ({ sendMessage: vi.fn() }));

const sent: { readonly type: string; readonly data: unknown }[] = [];
let root: Root;
let granted: boolean;
let held: ReadonlySet<string>;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fakeBrowser.reset();
  sent.length = 0;
  granted = true;
  held = new Set();
  const events = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ permissions = [] }: { permissions?: string[] }) => permissions.every((one) => held.has(one)) && held.size > 0,
      request: async ({ permissions = [] }: { permissions?: string[] }) => {
        if (granted) held = new Set(['host', ...permissions]);
        return granted;
      },
      remove: async () => ((held = new Set()), true),
      onAdded: events,
      onRemoved: events,
    },
  });
  vi.mocked(sendMessage).mockImplementation((async (type: string, data: unknown) => {
    sent.push({ type, data });
    return { ok: true };
  }) as never);
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  await emptyDatabase(db);
});

async function show() {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <ToastProvider>
          <CollectStatus />
          <CollectPage />
        </ToastProvider>
      </LanguageProvider>,
    ),
  );
  await see(/集める|知りません/);
}

const text = () => document.body.textContent;
const see = (what: RegExp | string) => until(() => expect(text()).toMatch(what));
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
async function press(name: string): Promise<void> {
  await until(() => button(name));
  await act(async () => button(name).click());
}

async function storeAccounts(...names: (string | null)[]) {
  await db.accounts.bulkPut(
    names.map((name, index) => ({
      ...newAccount(`U${String(index).padStart(32, '0')}` as AccountId, 0),
      basicId: `@shop000${index}` as BasicId,
      name,
    })),
  );
}

function account(id: string, rest: Partial<CollectAccount>): CollectAccount {
  return {
    account: id as FigureAccountId,
    basicId: id as BasicId,
    missing: [],
    absent: [],
    outcome: 'complete',
    rows: 29,
    failures: 0,
    came: null,
    ...rest,
  };
}

const today = dayOf(Date.now());
function job(rest: Partial<CollectJob>): CollectJob {
  const period = { fromOn: today - 28, toOn: today - 1 };
  const at = Date.now();
  return {
    jobId: 'collect:1',
    state: 'done',
    askedBy: 'button',
    period,
    startedAt: at,
    changedAt: at,
    retryAt: null,
    failures: 0,
    accounts: [],
    dismissed: false,
    ...rest,
  };
}

describe('before anything is asked', () => {
  it('says what to do while no account is known', async () => {
    await show();
    await see('アカウントをまだ知りません');
    expect(document.querySelector<HTMLAnchorElement>('a[href="https://chat.line.biz/"]')).not.toBeNull();
  });

  it('tells how many requests it will be, and asks for exactly what is chosen', async () => {
    await storeAccounts('カフェ青空', 'みなと学習塾', '花工房りん');
    await show();
    await see('3アカウント、3回の読み取り、約3秒');
    expect(text()).toContain('manager.line.biz へのアクセスをブラウザがたずねます');
    await act(async () => document.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')[1]?.click());
    await see('2アカウント、2回の読み取り');
    await press('数字を集める');
    await until(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      type: 'collect/start',
      data: { accounts: ['@shop0000', '@shop0002'], period: { fromOn: today - 28, toOn: today - 1 } },
    });
  });

  it('says so when the permission is refused, and sends nothing', async () => {
    await storeAccounts('カフェ青空');
    granted = false;
    await show();
    await see('1アカウント、1回の読み取り');
    await press('数字を集める');
    await see('許可がないので、集められません');
    expect(sent).toEqual([]);
  });

  it('leaves out accounts whose Manager address is not known, and says why', async () => {
    await storeAccounts('カフェ青空');
    await db.accounts.put({ ...newAccount(`U${'f'.repeat(32)}` as AccountId, 0), name: '本部' });
    await show();
    await see('@IDが分からないので集められません');
    expect(document.querySelectorAll('li input:disabled')).toHaveLength(1);
    await see('1アカウント、1回の読み取り');
  });

  it('has no button for nothing', async () => {
    await storeAccounts('カフェ青空');
    await show();
    await see('1アカウント、1回の読み取り');
    await press('すべて外す');
    await see('アカウントを選んでください');
    expect(button('数字を集める').disabled).toBe(true);
  });

  it.each([['<img src=x onerror=alert(1)>'], ['\u202eesrever'], ['x'.repeat(10_000)], [''], [null]])('stands a name like %s', async (name) => {
    await storeAccounts(name);
    await show();
    await see('1アカウント、1回の読み取り');
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('li bdi')?.textContent.length).toBeLessThanOrEqual(61);
    expect(document.querySelector('li bdi')?.textContent).not.toBe('');
  });
});

describe('while it runs', () => {
  const missing = [{ fromOn: today - 29, toOn: today - 1 }];
  const waiting = account('@shop0001', { outcome: 'waiting', missing, rows: 0 });

  it('says how far it is and whose figures are being read, and can be held', async () => {
    await storeAccounts('カフェ青空', 'みなと学習塾');
    await db.collectJobs.put(job({ state: 'running', accounts: [account('@shop0000', {}), waiting] }));
    await show();
    await see('みなと学習塾 を読んでいます');
    expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('1');
    expect(text()).toContain('集めています 1 / 2');
    await press('一時停止');
    await until(() => expect(sent).toMatchObject([{ type: 'collect/pause', data: { jobId: 'collect:1' } }]));
  });

  it('says when it will try again', async () => {
    await storeAccounts('カフェ青空');
    await db.collectJobs.put(job({ state: 'running', retryAt: Date.now() + 300_000, accounts: [waiting] }));
    await show();
    await see(/間をあけるよう言われました。\d+:\d\d にもう一度読みます/);
  });

  it('asks for the login and leads to the Manager', async () => {
    await storeAccounts('カフェ青空');
    await db.collectJobs.put(job({ state: 'waitingForLogin', accounts: [account('@shop0000', { outcome: 'loggedOut', missing })] }));
    await show();
    await see('Managerを開いてログインすると、続きから集めます');
    expect(document.querySelector('a[href="https://manager.line.biz/account/@shop0000/insight/friends"]')).not.toBeNull();
    expect(text()).toContain('ログイン待ちで止まっています');
    await press('続ける');
    await until(() => expect(sent).toMatchObject([{ type: 'collect/resume' }]));
  });

  it('asks for the permission before it goes on without one', async () => {
    await storeAccounts('カフェ青空');
    await db.collectJobs.put(job({ state: 'permissionGone', accounts: [waiting] }));
    await show();
    await press('許可して続ける');
    await until(() => expect(sent).toMatchObject([{ type: 'collect/resume' }]));
    expect(held.has('host')).toBe(true);
  });
});

describe('when it is done', () => {
  it('tells each reason with what can be done, failed ones first', async () => {
    await storeAccounts('カフェ青空', 'みなと学習塾', '花工房りん');
    const came = { what: 'html', firstLine: '<html><b>x</b>' } as const;
    const absent = [{ fromOn: today - 5, toOn: today - 4 }];
    await db.collectJobs.put(
      job({
        accounts: [
          account('@shop0000', { absent }),
          account('@shop0001', { outcome: 'noAccess', rows: 0 }),
          account('@shop0002', { outcome: 'notTheCsv', rows: 0, came }),
        ],
      }),
    );
    await show();
    await see('3アカウントのうち1がそろいました');
    const rows = [...document.querySelectorAll('[data-collect-account]')].map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringContaining('みなと学習塾権限なし–このアカウントを見る権限があるか'),
      expect.stringContaining('Webページが届きました先頭：<html><b>x</b>'),
      expect.stringContaining('カフェ青空集めました29LINEに数字がない日 2'),
    ]);
    expect(document.querySelector('tbody b')).toBeNull();
    await press('集められなかったものをもう一度');
    await until(() => expect(sent).toMatchObject([{ type: 'collect/retryFailed' }]));
  });

  it('can be put away', async () => {
    await storeAccounts('カフェ青空');
    await db.collectJobs.put(job({ accounts: [account('@shop0000', {})] }));
    await show();
    await see('1アカウントのうち1がそろいました');
    await press('片づける');
    await until(() => expect(sent).toMatchObject([{ type: 'collect/dismiss' }]));
    await meanwhile(() => db.collectJobs.put(job({ accounts: [account('@shop0000', {})], dismissed: true })));
    await until(() => expect(text()).not.toContain('そろいました'));
  });
});

describe('taking over downloads', () => {
  const toggle = () => document.querySelector<HTMLInputElement>('[role="switch"]');

  it('is off until its permission is given, and off again when it is given back', async () => {
    await storeAccounts('カフェ青空');
    await show();
    await see('拡張機能は、パソコンに保存されたファイルを読めません');
    expect(toggle()?.checked).toBe(false);
    await act(async () => toggle()?.click());
    await until(() => expect(toggle()?.checked).toBe(true));
    expect(held.has('downloads')).toBe(true);
    await act(async () => toggle()?.click());
    await until(() => expect(toggle()?.checked).toBe(false));
  });

  it('stays off when it is refused', async () => {
    await storeAccounts('カフェ青空');
    granted = false;
    await show();
    await act(async () => toggle()?.click());
    await see('許可がないので、オフのままです');
    expect(toggle()?.checked).toBe(false);
  });

  it('says what became of downloads', async () => {
    await storeAccounts('カフェ青空');
    await db.collectJobs.bulkPut([
      job({ jobId: 'download:1', askedBy: 'download', accounts: [] }),
      job({ jobId: 'download:2', askedBy: 'download', accounts: [account('@shop0000', {})] }),
    ]);
    await show();
    await see('引き継げません。ファイルを取り込みの画面に落としてください');
    expect(text()).toMatch(/ダウンロードを引き継ぎました：カフェ青空/);
  });
});

it('begins with what another page asked for', async () => {
  await storeAccounts('カフェ青空', 'みなと学習塾', '花工房りん');
  keepCollectAsk({ accounts: ['@shop0001' as FigureAccountId], period: { fromOn: today - 10, toOn: today + 3 } });
  await show();
  await see('1アカウント、1回の読み取り');
  await press('数字を集める');
  await until(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.data).toEqual({ accounts: ['@shop0001'], period: { fromOn: today - 10, toOn: today - 1 } });
});
