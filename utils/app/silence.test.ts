import { describe, expect, it } from 'vitest';
import type { WatchLevel } from '../domain/watch/accountWatch';
import { silenceMs } from '../domain/watch/beats';
import type { Reading } from '../domain/watch/reading';
import { accountIdOf } from '../testing/simulatedLine';
import { simulateReader } from '../testing/simulatedReader';
import { readRound } from './readRound';
import { recordLeftForLogin, recordReading } from './recordReading';

const minute = 60_000;
const list = { kind: 'chats', accountId: accountIdOf(1), folder: 'ALL', next: null } as const;
const unanswered: Reading = { request: list, of: 'problem', problem: { kind: 'noAnswer', how: 'network' } };
const answered: Reading = {
  request: list,
  of: 'chats',
  groups: [],
  chats: 0,
  unknownChats: 0,
  unreadable: 0,
  newestAt: null,
  oldestAt: null,
  next: null,
};

/** Two watched accounts, last heard of just now, whose LINE tab is gone. */
async function watchedAt(level: WatchLevel) {
  const sim = simulateReader({ accounts: 2 });
  await sim.pass(2 * minute);
  const settings = { ...(await sim.deps.settings.read()), level };
  const deps = { ...sim.deps, settings: { read: () => Promise.resolve(settings) }, site: { read: () => Promise.resolve(null) } };
  const tap = (reading: Reading) => recordReading(sim.store, reading, { via: 'tap', level, sweep: null, now: sim.now(), random: 0 });
  await tap(answered);
  return {
    sim,
    tap,
    round: () => readRound(deps),
    health: async () => (await sim.store.accounts()).map((account) => account.health),
  };
}

describe('a list of the page’s that gets no answer', () => {
  it.each(['page', 'tab'] as const)('level %s: becomes blindness after the usual silence, although nobody is left to ask', async (level) => {
    const { sim, tap, round, health } = await watchedAt(level);
    await tap(unanswered);
    const again = await round();
    expect(await health()).toEqual(['watching', 'watching']);
    expect((again ?? 0) - sim.now()).toBe(silenceMs + 1);
    sim.jump(silenceMs + 1);
    expect(await round()).toBeNull();
    expect(await health()).toEqual(['noAnswer', 'noAnswer']);
    await tap(answered);
    expect(await health()).toEqual(['watching', 'notYet']);
  });

  it.each(['page', 'tab'] as const)('level %s: is no news when an answer follows', async (level) => {
    const { sim, tap, round, health } = await watchedAt(level);
    await tap(unanswered);
    await tap(answered);
    sim.jump(10 * minute);
    expect(await round()).toBeNull();
    expect(await health()).toEqual(['watching', 'watching']);
  });

  it.each(['tab', 'always'] as const)('level %s: is asked about at once by ourselves, and never sooner than a back-off allows', async (level) => {
    const { sim, tap } = await watchedAt(level);
    await tap(unanswered);
    await tap(unanswered);
    expect(await sim.store.reader()).toMatchObject({ accountsReadAt: null, retryAt: null, failures: 1 });
    const retryAt = sim.now() + 5 * minute;
    await sim.store.transaction(async (tx) => tx.putReader({ ...(await tx.reader()), retryAt, failures: 7 }));
    await tap(unanswered);
    expect(await sim.store.reader()).toMatchObject({ retryAt, failures: 7 });
  });

  it('waits no longer than usual when the clock was set back', async () => {
    const { sim, tap, round } = await watchedAt('page');
    await tap(unanswered);
    sim.jump(-24 * 60 * minute);
    expect(((await round()) ?? 0) - sim.now()).toBe(silenceMs + 1);
  });

  it('nobody left and nothing failed is rest, not blindness', async () => {
    const { sim, round, health } = await watchedAt('tab');
    sim.jump(60 * minute);
    expect(await round()).toBeNull();
    expect(await health()).toEqual(['watching', 'watching']);
  });
});

describe('a page that left for the login', () => {
  it('makes every watched account blind since then, until an answer can be used', async () => {
    const { sim, tap, round, health } = await watchedAt('tab');
    const leftAt = sim.now();
    await recordLeftForLogin(sim.store, leftAt);
    sim.jump(minute);
    await recordLeftForLogin(sim.store, sim.now());
    await tap(unanswered);
    await round();
    expect((await sim.store.reader()).loggedOutAt).toBe(leftAt);
    expect(await health()).toEqual(['loggedOut', 'loggedOut']);
    await tap(answered);
    expect((await sim.store.reader()).loggedOutAt).toBeNull();
    expect(await health()).toEqual(['watching', 'notYet']);
  });
});
