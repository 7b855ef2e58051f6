import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeCollected } from '../../../entrypoints/background/takeCollected';
import type { ContactsCsvAnswer } from '../../domain/figures/collectAnswer';
import type { CollectJob } from '../../domain/figures/collectJob';
import { paused, resumed, retriedFailed, stopped } from '../../domain/figures/collectProgress';
import { dayOf, isoOfDay, type JstDay, type Period } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { BasicId } from '../../domain/ids';
import { YobirinDatabase } from '../../storage/db';
import { emptyDatabase } from '../../storage/emptyDatabase';
import { createCollectStore } from '../../storage/stores/collectStore';
import { createFiguresStore } from '../../storage/stores/figuresStore';
import { memoryGroupsStore } from '../../testing/memoryGroupsStore';
import type { CollectDeps } from './collectPorts';
import { collectStep } from './collectStep';
import type { WalkStep } from '../takeTurn';
import { startCollect, takeOverDownload } from './startCollect';

let database: YobirinDatabase;
let serial = 0;
beforeEach(() => void (database = new YobirinDatabase(`collect-${(serial += 1)}`)));
afterEach(() => database.delete());

const begin = Date.UTC(2026, 10, 22, 3);
const today = dayOf(begin);
const period: Period = { fromOn: today - 20, toOn: today - 1 };
const ids = ['@a0001', '@a0002', '@a0003'] as const;
const chosen = ids.map((id) => id as string as FigureAccountId);
const encoder = new TextEncoder();

class Killed extends Error {}

/** LINE as it would be, a clock that only moves when somebody waits, and a real database. */
function simulate() {
  let now = begin;
  let calls = 0;
  let killAt = Infinity;
  const asked: { readonly at: number; readonly basicId: BasicId; readonly period: Period }[] = [];
  const troubles: (ContactsCsvAnswer | null)[] = [];
  const absent = new Set<JstDay>();
  const world = { loggedIn: true, allowed: true, now: () => now, pass: (ms: number) => void (now += ms), asked, troubles, absent };
  /** Dies before or after any call to the outside. */
  const mortal =
    <Args extends unknown[], Value>(call: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      if ((calls += 1) === killAt) throw new Killed();
      const value = await call(...args);
      if ((calls += 1) === killAt) throw new Killed();
      return value;
    };
  const figures = createFiguresStore(database);
  const jobs = createCollectStore(database);
  const store = memoryGroupsStore();
  const clock = { now: () => now };
  const deps: CollectDeps = {
    clock,
    store,
    random: () => 0.5,
    sleep: async (ms) => void (now += ms),
    jobs: { jobs: mortal(jobs.jobs), change: mortal(jobs.change), add: jobs.add },
    figures: { months: mortal(figures.months) },
    site: {
      read: mortal(async (basicId, span) => {
        asked.push({ at: now, basicId, period: span });
        now += 120;
        if (!world.loggedIn) return { kind: 'loggedOut', how: '401' };
        return troubles.shift() ?? { kind: 'csv', bytes: encoder.encode(csvOf(basicId, span, absent)) };
      }),
    },
    take: mortal(takeCollected(clock, figures)),
    mayAsk: async () => world.allowed,
  };
  const starting = { ...deps, newId: () => `id-${(serial += 1)}` };

  /** Goes on until nothing more happens; waits are slept through. */
  async function run(mostSteps = 200): Promise<WalkStep> {
    for (let step = 0; step < mostSteps; step += 1) {
      const done = await collectStep(deps);
      if (done.kind === 'idle') return done;
      if (done.kind === 'wait') now = done.untilAt;
    }
    throw new Error('it never ends');
  }

  async function job(): Promise<CollectJob> {
    const all = await jobs.jobs();
    const last = all.at(-1);
    if (last === undefined) throw new Error('no walk');
    return last;
  }

  return {
    ...world,
    world,
    deps,
    store,
    run,
    job,
    start: (span = period) => startCollect(starting, chosen, span),
    starting,
    steer: async (update: (job: CollectJob, at: number) => CollectJob) => jobs.change((await job()).jobId, (one) => update(one, now)),
    killAt: (call: number) => void ([calls, killAt] = [0, call]),
    outcomes: async () => (await job()).accounts.map((one) => one.outcome),
  };
}

/** Totals that tell account and day apart. */
function contactsOn(basicId: string, on: JstDay): number {
  return Number(basicId.slice(-1)) * 100_000 + on;
}

function csvOf(basicId: string, span: Period, absent: ReadonlySet<JstDay>): string {
  const days = Array.from({ length: span.toOn - span.fromOn + 1 }, (_, index) => span.fromOn + index).filter((on) => !absent.has(on));
  const lines = days.map((on) => `${isoOfDay(on).replaceAll('-', '')},${contactsOn(basicId, on)},${on % 500},${on % 90}`);
  return `\uFEFF${['date,contacts,targetReaches,blocks', ...lines].join('\r\n')}\r\n`;
}

/** Every kept contact figure: account, day, figure. */
async function kept(): Promise<string[]> {
  const months = await database.metricMonths.toArray();
  return months
    .flatMap(({ account, month, values }) =>
      (values.contacts ?? []).flatMap((figure, index) =>
        figure === null ? [] : [`${account} ${month}-${String(index + 1).padStart(2, '0')} ${figure}`],
      ),
    )
    .sort();
}

function expected(span: Period): string[] {
  return ids
    .flatMap((id) =>
      Array.from(
        { length: span.toOn - span.fromOn + 1 },
        (_, index) => `${id} ${isoOfDay(span.fromOn + index)} ${contactsOn(id, span.fromOn + index)}`,
      ),
    )
    .sort();
}

const withDayBefore = { fromOn: period.fromOn - 1, toOn: period.toOn };

describe('a walk through the accounts', () => {
  it('reads each account once, the day before included, and keeps every figure', async () => {
    const sim = simulate();
    expect(await sim.start()).toEqual({ ok: true });
    await sim.run();
    expect(sim.asked.map(({ basicId, period: span }) => ({ basicId, span }))).toEqual(ids.map((basicId) => ({ basicId, span: withDayBefore })));
    expect(await kept()).toEqual(expected(withDayBefore));
    expect(await sim.job()).toMatchObject({ state: 'done', accounts: [{ outcome: 'complete', rows: 21 }, { rows: 21 }, { rows: 21 }] });
  });

  it('leaves at least 520 ms between the starts of two requests, whoever sent the last one', async () => {
    const sim = simulate();
    await sim.store.transaction(async (tx) => tx.putReader({ ...(await tx.reader()), lastRequestAt: begin - 10 }));
    await sim.start();
    await sim.run();
    const starts = [begin - 10, ...sim.asked.map((one) => one.at)];
    expect(Math.min(...starts.slice(1).map((at, index) => at - (starts[index] ?? 0)))).toBeGreaterThanOrEqual(520);
    expect((await sim.store.reader()).lastRequestAt).toBe(sim.now());
  });

  it('asks for nothing the second time, and for the new day only the next day', async () => {
    const sim = simulate();
    await sim.start();
    await sim.run();
    await sim.start();
    expect(await sim.job()).toMatchObject({ state: 'done', accounts: [{ outcome: 'nothingMissing' }, {}, {}] });
    await sim.run();
    expect(sim.asked).toHaveLength(3);
    sim.pass(86_400_000);
    await sim.start({ fromOn: period.fromOn, toOn: today });
    await sim.run();
    expect(sim.asked.slice(3).map((one) => one.period)).toEqual(new Array(3).fill({ fromOn: today, toOn: today }));
  });

  it('does not ask again for days LINE has no figure of, in this walk nor in the next', async () => {
    const sim = simulate();
    for (const on of [period.fromOn + 2, period.fromOn + 3]) sim.absent.add(on);
    await sim.start();
    await sim.run();
    const [first] = (await sim.job()).accounts;
    expect(first).toMatchObject({ outcome: 'complete', rows: 19, absent: [{ fromOn: period.fromOn + 2, toOn: period.fromOn + 3 }] });
    await sim.start();
    await sim.run();
    expect(sim.asked).toHaveLength(3);
  });

  it('takes an empty table for an account without figures', async () => {
    const sim = simulate();
    for (let on = withDayBefore.fromOn; on <= withDayBefore.toOn; on += 1) sim.absent.add(on);
    await sim.start();
    await sim.run();
    expect((await sim.job()).accounts[0]).toMatchObject({ outcome: 'complete', rows: 0, absent: [withDayBefore] });
    expect(await kept()).toEqual([]);
  });

  it('does not begin twice, too long, or without the permission', async () => {
    const sim = simulate();
    await sim.start();
    expect(await sim.start()).toEqual({ ok: false, reason: 'busy' });
    expect(await sim.start({ fromOn: today - 397, toOn: today })).toEqual({ ok: false, reason: 'badPeriod' });
    sim.world.allowed = false;
    expect(await sim.start()).toEqual({ ok: false, reason: 'noPermission' });
  });
});

describe('trouble', () => {
  it('429 holds everything the extension sends, and the account stays in its turn', async () => {
    const sim = simulate();
    sim.troubles.push(null, { kind: 'noAnswer', how: 'tooFast' }, { kind: 'noAnswer', how: 'tooFast' });
    await sim.start();
    await collectStep(sim.deps);
    await collectStep(sim.deps);
    const { retryAt } = await sim.store.reader();
    expect(retryAt).toBeGreaterThanOrEqual(sim.now() + 4_000);
    expect(await collectStep(sim.deps)).toEqual({ kind: 'wait', untilAt: retryAt });
    await sim.run();
    expect(sim.asked.map((one) => one.basicId)).toEqual(['@a0001', '@a0002', '@a0002', '@a0002', '@a0003']);
    expect((sim.asked[3]?.at ?? 0) - (sim.asked[2]?.at ?? 0)).toBeGreaterThan((sim.asked[2]?.at ?? 0) - (sim.asked[1]?.at ?? 0));
    expect(await kept()).toEqual(expected(withDayBefore));
  });

  it('waits while the watch was told to wait', async () => {
    const sim = simulate();
    await sim.store.transaction(async (tx) => tx.putReader({ ...(await tx.reader()), retryAt: begin + 60_000 }));
    await sim.start();
    expect(await collectStep(sim.deps)).toEqual({ kind: 'wait', untilAt: begin + 60_000 });
    expect(sim.asked).toEqual([]);
  });

  it('a waiting time that a clock set back left behind stops nothing', async () => {
    const sim = simulate();
    sim.troubles.push({ kind: 'noAnswer', how: 'tooFast' });
    await sim.start();
    await collectStep(sim.deps);
    sim.pass(-7 * 86_400_000);
    expect(await collectStep(sim.deps)).toEqual({ kind: 'moved' });
    expect(sim.asked).toHaveLength(2);
  });

  it('an account whose answers break off is left after four tries, without holding the watch', async () => {
    const sim = simulate();
    sim.troubles.push(...new Array<ContactsCsvAnswer>(4).fill({ kind: 'noAnswer', how: 'serverError' }));
    await sim.start();
    await sim.run();
    expect(await sim.outcomes()).toEqual(['noAnswer', 'complete', 'complete']);
    expect((await sim.store.reader()).retryAt).toBeNull();
  });

  it.each<[ContactsCsvAnswer, string]>([
    [{ kind: 'noAccess' }, 'noAccess'],
    [{ kind: 'notTheCsv', came: { what: 'html', firstLine: '<html>' } }, 'notTheCsv'],
    [{ kind: 'csv', bytes: encoder.encode('date,contacts,targetReaches,blocks\r\nyesterday,many,some,few\r\n') }, 'notTheCsv'],
  ])('%o ends one account only', async (answer, outcome) => {
    const sim = simulate();
    sim.troubles.push(null, answer);
    await sim.start();
    await sim.run();
    expect(await sim.outcomes()).toEqual(['complete', outcome, 'complete']);
    expect(await sim.job()).toMatchObject({ state: 'done' });
    expect((await kept()).every((line) => !line.startsWith('@a0002'))).toBe(true);
  });

  it('tries once more what failed, and nothing else', async () => {
    const sim = simulate();
    sim.troubles.push(null, { kind: 'noAccess' });
    await sim.start();
    await sim.run();
    await sim.steer(retriedFailed);
    await sim.run();
    expect(sim.asked.map((one) => one.basicId)).toEqual(['@a0001', '@a0002', '@a0003', '@a0002']);
    expect(await kept()).toEqual(expected(withDayBefore));
  });

  it('waits for the login and goes on where it stopped', async () => {
    const sim = simulate();
    await sim.start();
    await collectStep(sim.deps);
    sim.world.loggedIn = false;
    await sim.run();
    expect(await sim.job()).toMatchObject({
      state: 'waitingForLogin',
      accounts: [{ outcome: 'complete' }, { outcome: 'loggedOut' }, { outcome: 'waiting' }],
    });
    expect(sim.asked).toHaveLength(2);
    sim.world.loggedIn = true;
    await sim.steer(resumed);
    await sim.run();
    expect(await kept()).toEqual(expected(withDayBefore));
  });

  it('says that the permission is gone and sends nothing', async () => {
    const sim = simulate();
    await sim.start();
    sim.world.allowed = false;
    await sim.run();
    expect(await sim.job()).toMatchObject({ state: 'permissionGone' });
    expect(sim.asked).toEqual([]);
    sim.world.allowed = true;
    await sim.steer(resumed);
    await sim.run();
    expect(await kept()).toEqual(expected(withDayBefore));
  });

  it('stands still while paused, and ends when it is ended', async () => {
    const sim = simulate();
    await sim.start();
    await collectStep(sim.deps);
    await sim.steer(paused);
    expect(await collectStep(sim.deps)).toEqual({ kind: 'idle' });
    await sim.steer(stopped);
    expect(await sim.outcomes()).toEqual(['complete', 'stopped', 'stopped']);
    expect(sim.asked).toHaveLength(1);
  });

  it('stops asking once the database takes nothing', async () => {
    const sim = simulate();
    await sim.start();
    const deps: CollectDeps = { ...sim.deps, take: async () => 'refused' };
    await collectStep(deps);
    expect(await sim.outcomes()).toEqual(['refused', 'refused', 'refused']);
    expect(await collectStep(deps)).toEqual({ kind: 'idle' });
    expect(sim.asked).toHaveLength(1);
  });
});

it('killed at any call: nothing is lost, nothing is doubled, and at most one request is sent once more', async () => {
  const whole = expected(withDayBefore);
  let survived = 0;
  for (let call = 1; survived === 0; call += 1) {
    await emptyDatabase(database);
    const sim = simulate();
    await sim.start();
    sim.killAt(call);
    const killed = await sim.run().then(
      () => false,
      (error: unknown) => {
        if (error instanceof Killed) return true;
        throw error;
      },
    );
    sim.killAt(Infinity);
    await sim.run();
    expect([call, await kept()]).toEqual([call, whole]);
    expect(sim.asked.length).toBeLessThanOrEqual(killed ? 4 : 3);
    expect(await database.importFiles.count()).toBe(3);
    expect(await sim.job()).toMatchObject({ state: 'done', accounts: [{ outcome: 'complete', rows: 21 }, { rows: 21 }, { rows: 21 }] });
    if (!killed) survived = call;
  }
  expect(survived).toBeGreaterThan(30);
});

describe('downloads that are taken over', () => {
  const of = { basicId: '@a0001' as BasicId, period };

  it('are read once more, the very same days', async () => {
    const sim = simulate();
    await takeOverDownload(sim.starting, { downloadId: '7', of });
    await takeOverDownload(sim.starting, { downloadId: '7', of });
    await sim.run();
    expect(sim.asked.map((one) => one.period)).toEqual([period]);
    expect((await database.importFiles.toArray()).map((file) => [file.source, file.accounts])).toEqual([['download', ['@a0001']]]);
  });

  it('are not asked for when every day is there', async () => {
    const sim = simulate();
    await sim.start();
    await sim.run();
    await takeOverDownload(sim.starting, { downloadId: '8', of });
    await sim.run();
    expect(sim.asked).toHaveLength(3);
    expect(await sim.job()).toMatchObject({ askedBy: 'download', state: 'done', accounts: [{ outcome: 'nothingMissing' }] });
  });

  it('leave a note when their address cannot be read again', async () => {
    const sim = simulate();
    await takeOverDownload(sim.starting, { downloadId: '9', of: null });
    await sim.run();
    expect(await sim.job()).toMatchObject({ askedBy: 'download', state: 'done', accounts: [] });
    expect(sim.asked).toEqual([]);
  });

  it('never stand in the way of the button', async () => {
    const sim = simulate();
    await takeOverDownload(sim.starting, { downloadId: '10', of });
    expect(await sim.start()).toEqual({ ok: true });
    await sim.run();
    expect(await kept()).toEqual(expected(withDayBefore));
  });
});
