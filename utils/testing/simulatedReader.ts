import type { MemoryStore, Settings } from '../app/ports';
import { readRound, type RoundDeps } from '../app/readRound';
import { emptyMemory, type WorkingMemory } from '../domain/watch/workingMemory';
import type { Instant } from '../domain/ids';
import type { WatchLevel } from '../domain/watch/accountWatch';
import { memoryGroupsStore } from './memoryGroupsStore';
import { SimulatedLine } from './simulatedLine';

export const simulationStart: Instant = Date.UTC(2026, 10, 20, 5, 0, 0);
/** How long an answer takes, ms. */
const answerMs = 180;

/** The reader on a simulated clock: days pass in seconds, and every request is logged with its simulated time. */
export function simulateReader(options: {
  readonly accounts: number;
  readonly groupsEach?: number;
  readonly level?: WatchLevel;
  readonly seed?: number;
}) {
  let now = simulationStart;
  let seed = options.seed ?? 1;
  let memory: WorkingMemory = emptyMemory;
  const level = options.level ?? 'tab';
  const line = new SimulatedLine(() => now, options.accounts, options.groupsEach ?? 5);
  const store = memoryGroupsStore();
  const memoryStore: MemoryStore = {
    read: () => Promise.resolve(memory),
    change: (update) => Promise.resolve(void (memory = update(memory))),
  };
  const settings: Settings = {
    level,
    welcomed: true,
    language: 'ja',
    theme: 'system',
    myName: '',
    notify: true,
    lookUpJoins: true,
    managerStrip: true,
    joinHint: true,
    shelf: true,
  };
  const deps: RoundDeps = {
    clock: { now: () => now },
    store,
    memory: memoryStore,
    settings: { read: () => Promise.resolve(settings) },
    site: {
      read: (request) => {
        const reading = line.answer(request);
        now += answerMs;
        return Promise.resolve(reading);
      },
    },
    random: () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    sleep: (ms) => Promise.resolve(void (now += ms)),
    afterRecord: () => Promise.resolve(),
    isAwaited: () => Promise.resolve(false),
  };

  /** A LINE tab says it is there. */
  async function tabIsThere(loadedAt: Instant = simulationStart): Promise<void> {
    await memoryStore.change((before) => ({ ...before, tabs: [{ tabId: 1, windowId: 1, accountId: null, visible: true, loadedAt, spokeAt: now }] }));
    await store.transaction(async (tx) => tx.putReader({ ...(await tx.reader()), tabSeenAt: now }));
  }

  /** Lets time pass; rounds run when they want to, at the latest every 30 s. */
  async function pass(ms: number, withTab = true, loadedAt?: Instant): Promise<void> {
    const until = now + ms;
    while (now < until) {
      if (withTab) await tabIsThere(loadedAt);
      const next = await readRound(deps);
      now = Math.max(now + 1, Math.min(next ?? now + 30_000, now + 30_000, until));
    }
  }

  return {
    line,
    store,
    deps,
    pass,
    tabIsThere,
    now: () => now,
    jump: (ms: number) => void (now += ms),
    memory: () => memory,
  };
}
