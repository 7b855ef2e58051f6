import { describe, expect, it } from 'vitest';
import { fakeBadge, fakeNotifier } from '../testing/fakeNotifier';
import { accountIdOf, chatIdOf } from '../testing/simulatedLine';
import { simulateReader } from '../testing/simulatedReader';
import { bellWords } from '../i18n/bell';
import { announce, type AnnounceDeps } from './announce';
import type { GroupsStore, RecordTransaction } from './ports';
import { readRound, type RoundDeps } from './readRound';

class Killed extends Error {}

/** Dies at its n-th step, before or after doing it. A step is any call that leaves the worker's own memory. */
function dyingAt(step: number, moment: 'before' | 'after') {
  let steps = 0;
  const dying =
    <Arguments extends readonly unknown[], Value>(call: (...values: Arguments) => Promise<Value>) =>
    async (...values: Arguments): Promise<Value> => {
      steps += 1;
      const mine = steps === step;
      if (mine && moment === 'before') throw new Killed();
      const value = await call(...values);
      if (mine) throw new Killed();
      return value;
    };
  return { dying, steps: () => steps };
}

type Dying = ReturnType<typeof dyingAt>['dying'];

function dyingStore(store: GroupsStore, dying: Dying): GroupsStore {
  const inside = (tx: RecordTransaction): RecordTransaction => ({
    account: dying(tx.account),
    accounts: dying(tx.accounts),
    groupsNamed: dying(tx.groupsNamed),
    group: dying(tx.group),
    event: dying(tx.event),
    knownEvents: dying(tx.knownEvents),
    reader: dying(tx.reader),
    putAccount: dying(tx.putAccount),
    putReader: dying(tx.putReader),
    append: dying(tx.append),
    putTalks: dying(tx.putTalks),
  });
  return {
    transaction: async (work) => dying(() => store.transaction((tx) => work(inside(tx))))(),
    newGroups: dying(store.newGroups),
    groupsOf: dying(store.groupsOf),
    accounts: dying(store.accounts),
    reader: dying(store.reader),
  };
}

/** One life of a worker after an invitation, ended at a given step, and the lives after it. */
async function live(step: number, moment: 'before' | 'after') {
  const sim = simulateReader({ accounts: 2 });
  await sim.pass(120_000);
  const { notifier, everShown } = fakeNotifier();
  const { badge, last } = fakeBadge();
  sim.line.invite(2, 7);
  sim.jump(12_000);
  const { dying, steps } = dyingAt(step, moment);
  const bellOf = (store: GroupsStore, alive: Dying): AnnounceDeps => ({
    clock: sim.deps.clock,
    store,
    settings: sim.deps.settings,
    badge,
    notifier: { shown: alive(notifier.shown), show: alive(notifier.show), clear: alive(notifier.clear) },
    words: () => Promise.resolve(bellWords('ja')),
    storageRefuses: () => Promise.resolve(false),
  });
  const life = async (store: GroupsStore, alive: Dying) => {
    await sim.tabIsThere();
    const bell = bellOf(store, alive);
    const round: RoundDeps = {
      ...sim.deps,
      store,
      memory: { read: alive(sim.deps.memory.read), change: alive(sim.deps.memory.change) },
      site: { read: alive(sim.deps.site.read) },
      afterRecord: async () => {
        await announce(bell);
      },
    };
    await announce(bell);
    return readRound(round);
  };
  const killed = await life(dyingStore(sim.store, dying), dying).then(
    () => false,
    (error: unknown) => {
      if (error instanceof Killed) return true;
      throw error;
    },
  );
  const forever: Dying = (call) => call;
  for (let lives = 0; lives < 12; lives += 1) {
    await life(sim.store, forever);
    sim.jump(10_000);
  }
  await announce(bellOf(sim.store, forever));
  return { killed, steps: steps(), sim, everShown, badge: last() };
}

describe('a worker killed at any step', () => {
  const whole = live(Infinity, 'before');

  it('takes more than 50 steps to record one invitation', async () => {
    expect((await whole).steps).toBeGreaterThan(50);
  });

  it.each(['before', 'after'] as const)(
    'loses nothing, doubles nothing and rings once: killed %s each step',
    async (moment) => {
      const { steps } = await whole;
      for (let step = 1; step <= steps; step += 1) {
        const { killed, sim, everShown, badge } = await live(step, moment);
        const sights = sim.store.events().filter((event) => event.kind === 'firstSeen' && event.chatId === chatIdOf(7));
        const told = everShown.filter((one) => one.id === `group:${accountIdOf(2)}:${chatIdOf(7)}`);
        expect({ step, killed, sights: sights.length, told: told.length, badge: badge?.text, all: sim.store.groups().length }).toEqual({
          step,
          killed: true,
          sights: 1,
          told: 1,
          badge: '1',
          all: 11,
        });
      }
    },
    120_000,
  );
});
