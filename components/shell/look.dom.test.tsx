import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { newAccount } from '../../utils/domain/watch/accountChanges';
import { db } from '../../utils/storage/db';
import { emptyDatabase } from '../../utils/storage/emptyDatabase';
import { groupSeen } from '../../utils/testing/groupBuilders';
import { accountIdOf } from '../../utils/testing/simulatedLine';
import { meanwhile, until } from '../../utils/testing/until';
import { useFigureAccounts } from '../figures/useFigureAccounts';
import { useFigures } from '../figures/useFigures';
import { useFiguresCount } from '../figures/useFiguresCount';
import { useRecentFigures } from '../figures/useRecentFigures';
import { useLiveInbox } from '../groups/useLiveInbox';
import { LanguageProvider } from '../language/LanguageProvider';
import { useListedAccounts } from './useListedAccounts';

const openedAt = Date.now();

/** Everything large that screens show of accounts, as last drawn. */
function useShown() {
  const { open, every, askForEvery } = useLiveInbox();
  useEffect(askForEvery, [askForEvery]);
  return {
    open,
    every,
    figures: useFigures(null),
    recent: useRecentFigures(),
    count: useFiguresCount(openedAt, true),
    accounts: useFigureAccounts(),
    listed: useListedAccounts(),
  };
}
type Shown = ReturnType<typeof useShown>;

let root: Root;
let shown: Shown | undefined;
const see = (now: Shown) => {
  shown = now;
};

function Screen() {
  const now = useShown();
  useEffect(() => see(now));
  return null;
}

const account: AccountWatch = { ...newAccount(accountIdOf(1), 1), name: 'カフェ青空' };
const look = (change: Partial<AccountWatch>) => meanwhile(() => db.accounts.put({ ...account, ...change }));

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fakeBrowser.reset();
  await db.accounts.put(account);
  await db.groups.put(groupSeen(1, 'newToUs', 1_000));
  await db.metricMonths.put({ account: account.accountId as never, month: '2026-02', values: { contacts: [7] }, fileIds: [] });
  root = createRoot(document.createElement('div'));
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <Screen />
      </LanguageProvider>,
    ),
  );
  await until(() => expect(Object.entries(shown ?? { nothing: undefined }).filter(([, value]) => value === undefined)).toEqual([]));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  shown = undefined;
  await emptyDatabase(db);
});

describe('a look at an account', () => {
  it('reads no groups and no figures anew', async () => {
    const before = shown;
    const read = [vi.spyOn(db.groups, 'toArray'), vi.spyOn(db.metricMonths, 'where'), vi.spyOn(db.metricMonths, 'limit')];
    const accounts = vi.spyOn(db.accounts, 'toArray');
    await look({ lastLookAt: 2, health: 'watching' });
    // What the first would have set going has come by the time the second is read.
    await until(() => expect(accounts).toHaveBeenCalled());
    accounts.mockClear();
    await look({ lastLookAt: 3 });
    await until(() => expect(accounts).toHaveBeenCalled());
    for (const spy of read) expect(spy).not.toHaveBeenCalled();
    expect(shown).toEqual(before);
    for (const [name, value] of Object.entries(shown ?? {})) expect(value, name).toBe(before?.[name as keyof Shown]);
  });

  it('that gives it another name shows the name everywhere', async () => {
    await look({ name: 'カフェ夜空' });
    await until(() => {
      expect([shown?.open?.[0]?.accountName, shown?.every?.[0]?.accountName]).toEqual(['カフェ夜空', 'カフェ夜空']);
      expect([shown?.figures, shown?.recent].map((set) => set?.accounts[0]?.name)).toEqual(['カフェ夜空', 'カフェ夜空']);
      expect(shown?.accounts?.[0]?.name).toBe('カフェ夜空');
    });
  });
});
