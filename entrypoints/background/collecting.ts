import type { CollectDeps, CollectedFile, TakenAs } from '../../utils/app/figures/collectPorts';
import { collectStep } from '../../utils/app/figures/collectStep';
import { takeOverDownload } from '../../utils/app/figures/startCollect';
import type { WalkStep } from '../../utils/app/takeTurn';
import type { JoinCheckDeps } from '../../utils/app/readiness/ports';
import { joinCheckStep, resumeAfterLogin } from '../../utils/app/readiness/joinCheckStep';
import { clearCollectAlarm, collectAt } from '../../utils/browser/alarms';
import type { StartedDownload } from '../../utils/browser/downloads';
import { hasManagerHost, hasTakeOver } from '../../utils/browser/permissions';
import type { CollectJob } from '../../utils/domain/figures/collectJob';
import { resumed } from '../../utils/domain/figures/collectProgress';
import { mayTryAfterLogin } from '../../utils/domain/watch/walk';
import type { Instant } from '../../utils/domain/ids';
import { readContactsCsv } from '../../utils/site/manager/readContactsCsv';
import { readGroupTalk } from '../../utils/site/manager/readGroupTalk';
import type { YobirinDatabase } from '../../utils/storage/db';
import { createCollectStore } from '../../utils/storage/stores/collectStore';
import { createReadinessStore } from '../../utils/storage/stores/readinessStore';
import type { Bell, BellDeps } from './bell';
import { tellDownload } from './tellDownload';
import { sleep } from './sleep';

/** Waits shorter than this are slept through by the running worker, ms; the alarm stands behind each of them. */
const napMs = 25_000;
/** So often a nap looks whether the user has changed something, ms. */
const blinkMs = 1_000;
/** The shortest wait Chrome grants an alarm, ms. */
const alarmMs = 30_000;

/**
 * The walks through the accounts in the worker, for figures and for the switch for groups: `run` goes on with them, one request at a time, in turn with the bell. It may be called at any time and any number
 * of times; all state is in the database, so a worker or browser that goes away costs one answer at most.
 */
export function createCollecting(
  base: BellDeps & { readonly database: YobirinDatabase; readonly figures: CollectDeps['figures'] },
  bell: Bell,
  take: (file: CollectedFile) => Promise<TakenAs>,
) {
  const jobs = createCollectStore(base.database);
  const deps: CollectDeps = {
    clock: base.clock,
    store: base.store,
    random: Math.random,
    sleep,
    jobs,
    figures: base.figures,
    site: { read: (basicId, period) => readContactsCsv(basicId, period, { fetch: (url, init) => fetch(url, init) }) },
    take,
    mayAsk: hasManagerHost,
  };
  const starting = { ...deps, newId: () => crypto.randomUUID() };
  const joinDeps: JoinCheckDeps = {
    ...starting,
    readiness: createReadinessStore(base.database),
    ask: (basicId) => readGroupTalk(basicId, { fetch: (url, init) => fetch(url, init) }),
  };
  /** The same lock as the bell's round: whatever the extension sends, one request is in flight. */
  function turn(): Promise<WalkStep> {
    return navigator.locks.request('yobirin.look', async () => {
      const joining = await joinCheckStep(joinDeps);
      return joining.kind === 'moved' ? joining : soonerOf(joining, await collectStep(deps));
    });
  }

  async function walk(): Promise<void> {
    for (;;) {
      await collectAt(base.clock.now() + alarmMs);
      const step = await turn();
      if (step.kind === 'idle') return clearCollectAlarm();
      // What the bell has to read gets its turn before the next account.
      if (step.kind === 'moved') void bell.look();
      else if (!(await napUntil(step.untilAt))) return;
    }
  }

  /** False: too long for a nap; the alarm goes on. */
  async function napUntil(untilAt: Instant): Promise<boolean> {
    const rest = untilAt - base.clock.now();
    if (rest > napMs) {
      await collectAt(Math.max(untilAt, base.clock.now() + alarmMs));
      return false;
    }
    await sleep(Math.min(Math.max(rest, 50), blinkMs));
    return true;
  }

  function run(): void {
    bell.quietly(() =>
      navigator.locks.request('yobirin.collect', { ifAvailable: true }, async (lock) => {
        if (lock !== null) await walk();
      }),
    );
  }

  /** The watch has had an answer: a walk that waits for the login may go on. */
  async function loginSeen(): Promise<void> {
    const [reader, now] = [await base.store.reader(), base.clock.now()];
    const goOn = await resumeAfterLogin(joinDeps.readiness, reader, now);
    const waiting = (await jobs.jobs()).filter((job) => job.state === 'waitingForLogin');
    const ready = waiting.filter((job) => mayTryAfterLogin(job, reader, now));
    for (const { jobId } of ready) await jobs.change(jobId, (job) => (mayTryAfterLogin(job, reader, now) ? resumed(job, now) : job));
    if (goOn || ready.length > 0) run();
  }

  async function downloadStarted(download: StartedDownload): Promise<void> {
    const told = tellDownload(download);
    if (told === null || !(await hasTakeOver())) return;
    await takeOverDownload(starting, told);
    run();
  }

  /** Changes one walk as the user asked for. */
  async function steer(jobId: string, update: (job: CollectJob, now: Instant) => CollectJob): Promise<void> {
    await jobs.change(jobId, (job) => update(job, base.clock.now()));
    run();
  }

  return { run, loginSeen, downloadStarted, steer, starting, readiness: joinDeps };
}

/** Of two walks that cannot go on now, what is to be done next. */
function soonerOf(one: WalkStep, other: WalkStep): WalkStep {
  if (one.kind === 'wait' && other.kind === 'wait') return one.untilAt < other.untilAt ? one : other;
  return other.kind === 'idle' ? one : other;
}

export type Collecting = ReturnType<typeof createCollecting>;
