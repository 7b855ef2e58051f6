import { describe, expect, it } from 'vitest';
import { firstSeen } from '../testing/groupBuilders';
import { fakeBadge, fakeNotifier } from '../testing/fakeNotifier';
import { memoryGroupsStore } from '../testing/memoryGroupsStore';
import { accountIdOf, chatIdOf } from '../testing/simulatedLine';
import { newAccount } from '../domain/watch/accountChanges';
import type { AccountWatch, ReaderState } from '../domain/watch/accountWatch';
import type { GroupEvent } from '../domain/groups/events';
import { bellWords } from '../i18n/bell';
import { announce, type AnnounceDeps } from './announce';
import { decide } from './decide';

const start = 1_800_000_000_000;

function bell(options: { readonly notify?: boolean } = {}) {
  let now = start;
  const store = memoryGroupsStore();
  const { notifier, onScreen, everShown } = fakeNotifier();
  const { badge, last } = fakeBadge();
  const deps: AnnounceDeps = {
    clock: { now: () => now },
    store,
    settings: {
      read: () =>
        Promise.resolve({
          level: 'tab',
          welcomed: true,
          language: 'en',
          theme: 'system',
          myName: '',
          notify: options.notify ?? true,
          lookUpJoins: true,
          managerStrip: true,
          joinHint: true,
          shelf: true,
        }),
    },
    badge,
    notifier,
    words: () => Promise.resolve(bellWords('en')),
    storageRefuses: () => Promise.resolve(false),
  };
  const write = (events: readonly GroupEvent[]) => store.transaction((tx) => tx.append(events));
  return {
    deps,
    store,
    onScreen,
    everShown,
    badge: last,
    ring: () => announce(deps),
    pass: (ms: number) => void (now += ms),
    write,
    newGroups: (...numbers: readonly number[]) =>
      write(numbers.map((number) => firstSeen({ eventId: `f${number}`, chatId: chatIdOf(number), name: `G${number}`, at: now, recordedAt: now }))),
    putAccount: (change: Partial<AccountWatch> = {}) =>
      store.transaction((tx) => tx.putAccount({ ...newAccount(accountIdOf(1), start), name: 'Shop', ...change })),
    putReader: (change: Partial<ReaderState>) => store.transaction(async (tx) => tx.putReader({ ...(await tx.reader()), ...change })),
    handle: (number: number) =>
      decide({ clock: deps.clock, store, newId: () => `d${number}`, by: '' }, [{ accountId: accountIdOf(1), chatId: chatIdOf(number) }], {
        kind: 'handled',
      }),
  };
}

async function withAccount(change: Partial<AccountWatch> = {}) {
  const it = bell();
  await it.putAccount({ health: 'watching', baselineAt: start, lastLookAt: start, ...change });
  return it;
}

describe('telling what rings', () => {
  it('shows one notification per group, once, however often it runs', async () => {
    const it = await withAccount();
    await it.newGroups(1);
    await it.ring();
    await it.ring();
    it.pass(3_600_000);
    await it.ring();
    expect(it.everShown.map((one) => one.title)).toEqual(['\u2068G1\u2069']);
    expect(it.badge()?.text).toBe('1');
    expect(it.store.events().filter((one) => one.kind === 'rang')).toMatchObject([{ as: 'single' }]);
  });

  it('tells a flood as one', async () => {
    const it = await withAccount();
    await it.newGroups(1, 2, 3, 4, 5);
    await it.ring();
    expect(it.everShown.map((one) => one.title)).toEqual(['5 new groups']);
    expect(it.badge()?.text).toBe('5');
  });

  it('tells what follows a few singles within two minutes as one', async () => {
    const it = await withAccount();
    for (const number of [1, 2, 3]) {
      await it.newGroups(number);
      await it.ring();
    }
    await it.newGroups(4, 5);
    await it.ring();
    expect(it.everShown).toHaveLength(4);
    expect(it.everShown.at(-1)?.title).toBe('2 new groups');
  });

  it('waits for accounts that are known to have moved, but not for long', async () => {
    const it = await withAccount({ changed: true });
    await it.newGroups(1);
    expect(await it.ring()).toBe(start + 6_000);
    expect(it.everShown).toEqual([]);
    expect(it.badge()?.text).toBe('1');
    it.pass(6_000);
    await it.ring();
    expect(it.everShown).toHaveLength(1);
  });

  it('tells one digest after an absence, when every account was looked at', async () => {
    const it = await withAccount({ lastLookAt: start - 50_000 });
    await it.putReader({ catchingUpSinceAt: start, absenceMs: 9_000_000 });
    await it.newGroups(1, 2);
    await it.ring();
    expect(it.everShown).toEqual([]);
    await it.putAccount({ health: 'watching', baselineAt: start, lastLookAt: start + 1 });
    await it.ring();
    expect(it.everShown.map((one) => one.title)).toEqual(['2 groups came in while nobody was looking']);
    expect((await it.store.reader()).catchingUpSinceAt).toBeNull();
  });

  it('does not show again what was on screen when the worker died before writing it down', async () => {
    const it = await withAccount();
    await it.newGroups(1);
    await it.deps.notifier.show({ id: `group:${accountIdOf(1)}:${chatIdOf(1)}`, title: 'G1', message: '' });
    await it.ring();
    expect(it.everShown).toHaveLength(1);
    expect(it.store.events().filter((one) => one.kind === 'rang')).toHaveLength(1);
  });

  it('takes a notification back when the group is dealt with', async () => {
    const it = await withAccount();
    await it.newGroups(1);
    await it.ring();
    await it.handle(1);
    await it.ring();
    expect([...it.onScreen.keys()]).toEqual([]);
    expect(it.badge()).toMatchObject({ text: '', tone: 'calm' });
  });

  it('writes down silently what rang while notifications were off', async () => {
    const it = bell({ notify: false });
    await it.putAccount();
    await it.newGroups(1);
    await it.ring();
    expect(it.everShown).toEqual([]);
    expect(it.store.events().filter((one) => one.kind === 'rang')).toMatchObject([{ as: 'silent' }]);
  });

  it('says "?" while blind and nothing rings', async () => {
    const it = await withAccount({ health: 'loggedOut' });
    await it.ring();
    expect(it.badge()).toMatchObject({ text: '?', tone: 'blind' });
    await it.newGroups(1);
    await it.ring();
    expect(it.badge()).toMatchObject({ text: '1', tone: 'ringing' });
  });

  it('says "?" and rings nothing when the records cannot be read', async () => {
    const it = await withAccount();
    await it.newGroups(1);
    await it.ring();
    const newGroups = () => Promise.reject(new Error('closed'));
    const closed = { ...it.deps, store: { ...it.store, newGroups }, storageRefuses: () => Promise.resolve(true) };
    await expect(announce(closed)).rejects.toThrow('closed');
    expect(it.badge()).toMatchObject({ text: '?', tone: 'blind', tooltip: 'Yobirin\nNothing can be recorded. Click to see why and what to do' });
    expect(it.everShown).toHaveLength(1);
  });

  it.each(['chatOff', 'noAccess'] as const)('%s does not hold the badge', async (health) => {
    const it = await withAccount({ health });
    await it.ring();
    expect(it.badge()?.text).toBe('');
  });

  it('an account that is not wanted is silent', async () => {
    const it = await withAccount({ wanted: false });
    await it.newGroups(1);
    await it.ring();
    expect([it.badge()?.text, it.everShown.length]).toEqual(['', 0]);
  });

  it('puts names on one line, cut and isolated', async () => {
    const it = await withAccount();
    await it.write([firstSeen({ name: `\u202E<img onerror=x>\n${'long '.repeat(2_000)}`, at: start })]);
    await it.ring();
    const title = it.everShown[0]?.title ?? '';
    expect(title.length).toBeLessThan(70);
    expect(title).not.toContain('\n');
    expect(title.endsWith('\u2069')).toBe(true);
  });
});
