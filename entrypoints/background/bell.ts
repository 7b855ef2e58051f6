import { browser } from 'wxt/browser';
import { announce } from '../../utils/app/announce';
import type { Clock, Diagnostics, GroupsStore, MemoryStore, Settings, SiteReader } from '../../utils/app/ports';
import type { Instant } from '../../utils/domain/ids';
import { readRound } from '../../utils/app/readRound';
import { type BellMotion, setBellAlarm } from '../../utils/browser/alarms';
import { badge } from '../../utils/browser/badge';
import { readThroughTab } from '../../utils/browser/lineTabs';
import { notifier } from '../../utils/browser/notifications';
import { storageTroubleSince } from '../../utils/storage/storageTrouble';
import { bellWords } from '../../utils/i18n/bell';
import { chooseLanguage, type Language } from '../../utils/i18n/language';
import { read } from '../../utils/site/chat/read';
import { readSettings } from '../../utils/storage/settings';
import { sleep } from './sleep';

export interface BellDeps {
  readonly clock: Clock;
  readonly store: GroupsStore;
  readonly memory: MemoryStore;
  readonly diagnostics: Diagnostics;
}

/** Waits shorter than this are slept through by the running worker, ms; an alarm stands behind each of them. */
const napMs = 25_000;
/** The shortest wait Chrome grants an alarm, ms. */
const alarmMs = 30_000;

export async function interfaceLanguage(): Promise<Language> {
  return chooseLanguage((await readSettings()).language, [browser.i18n.getUILanguage()]);
}

/**
 * The bell's two motions: `look` reads what is due, `tell` brings badge and notifications in line. Both may be called at any time and any
 * number of times. The naps are the only state outside the database; losing them with the worker costs nothing.
 */
export function createBell(deps: BellDeps) {
  const naps: Partial<Record<BellMotion, ReturnType<typeof setTimeout>>> = {};
  const afterTelling: (() => Promise<void>)[] = [];

  /** When a motion is to be made again (epoch ms), null = not before the next change. Each has its own wake-up: a late one of the other must not put it off. */
  function wakeFor(motion: BellMotion, at: Instant | null): void {
    const now = deps.clock.now();
    clearTimeout(naps[motion]);
    if (at !== null && at - now < napMs) naps[motion] = setTimeout(() => void look(), Math.max(at - now, 50));
    quietly(() => setBellAlarm(motion, at === null ? null : Math.max(at, now + alarmMs)));
  }

  async function tellOnce(): Promise<void> {
    await navigator.locks.request('yobirin.tell', async () => {
      const again = await guarded(() =>
        announce({
          ...deps,
          settings: { read: readSettings },
          badge,
          notifier,
          words: async () => bellWords(await interfaceLanguage()),
          storageRefuses: async () => (await storageTroubleSince()) !== null,
        }),
      );
      wakeFor('tell', again.done ? again.value : deps.clock.now() + alarmMs);
    });
  }

  /** One round at a time: whoever asks for a look while one runs is served by it. */
  async function lookOnce(): Promise<void> {
    // The alarm that woke the worker is spent. Should the worker die before the look is over, another one stands ready.
    quietly(() => setBellAlarm('look', deps.clock.now() + alarmMs));
    await navigator.locks.request('yobirin.look', { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      await browser.storage.session.set({ readerBusy: true });
      await guarded(tryStorage);
      const round = await guarded(async () => {
        const site = siteReader(await readSettings(), deps.memory);
        return readRound({ ...deps, settings: { read: readSettings }, site, random: Math.random, sleep, afterRecord: tell, isAwaited });
      });
      await browser.storage.session.set({ readerBusy: false });
      wakeFor('look', round.done ? round.value : deps.clock.now() + alarmMs);
    });
    await tell();
  }

  /** What refused is over with the next thing that is written. Where nothing else may be for long, a row is written as it is. */
  async function tryStorage(): Promise<void> {
    if ((await storageTroubleSince()) !== null) await deps.store.transaction(async (tx) => tx.putReader(await tx.reader()));
  }

  async function tell(): Promise<void> {
    await guarded(tellOnce);
    // One that fails keeps no other from its work.
    for (const listener of afterTelling) await guarded(listener);
  }

  /** Calls `listener` whenever something may have been learned of LINE. */
  function onTold(listener: () => Promise<void>): void {
    afterTelling.push(listener);
  }

  async function look(): Promise<void> {
    await guarded(lookOnce);
  }

  /** For what nobody waits for. The browser may be closing under it; then the next start does it. */
  function quietly(work: () => Promise<unknown>): void {
    void guarded(work);
  }

  /** What failed is written down and tried again at the next chance; nothing of it was half written. */
  async function guarded<Value>(work: () => Promise<Value>): Promise<{ readonly done: true; readonly value: Value } | { readonly done: false }> {
    try {
      return { done: true, value: await work() };
    } catch (error) {
      await deps.diagnostics.note('worker', error instanceof Error ? error.name : 'unknown');
      return { done: false };
    }
  }

  /** Runs while neither a round nor an announcement is under way, and keeps both waiting. */
  function alone<Value>(work: () => Promise<Value>): Promise<Value> {
    return navigator.locks.request('yobirin.look', () => navigator.locks.request('yobirin.tell', work));
  }

  return { look, tell, alone, quietly, onTold };
}

export type Bell = ReturnType<typeof createBell>;

/** Level `always` reads from the worker itself; the other levels let an open LINE tab do it. */
function siteReader(settings: Settings, memory: MemoryStore): SiteReader {
  if (settings.level === 'always') {
    return { read: (request) => read(request, { fetch: (url, init) => fetch(url, init), credentials: 'include' }) };
  }
  return { read: (request) => readThroughTab(memory, request) };
}

/** Collecting, a sample or a wipe waits for the round to end. */
async function isAwaited(): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some((lock) => lock.name === 'yobirin.look');
}
