import type { ContactsCsvAnswer } from '../../domain/figures/collectAnswer';
import type { CollectAccount, CollectJob } from '../../domain/figures/collectJob';
import { type DayTest, knownDays, missingStretches, monthsOf, unknownDays } from '../../domain/figures/collectPlan';
import { nextAccount, permissionGone, withOutcome, withStorageRefusing, withStretchRead, withTrouble } from '../../domain/figures/collectProgress';
import { waitsUntil } from '../../domain/watch/walk';
import { isoOfDay, lengthOf, type Period } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { BasicId, Instant } from '../../domain/ids';
import { holdRequests, noteRequest, takeTurn, type WalkStep } from '../takeTurn';
import type { CollectDeps, TakenAs } from './collectPorts';

/**
 * One step of the oldest walk under way, with one request at most. Everything it needs is in the database, so whoever dies in the middle loses
 * one answer at most, and repeating a step doubles nothing: days that were kept meanwhile are not asked for again, and the same answer is the
 * same file. Call it while nobody else sends anything.
 */
export async function collectStep(deps: CollectDeps): Promise<WalkStep> {
  const job = (await deps.jobs.jobs()).find((one) => one.state === 'running');
  if (job === undefined) return { kind: 'idle' };
  if (!(await deps.mayAsk())) {
    await change(deps, job, (one, { now }) => permissionGone(one, now));
    return { kind: 'moved' };
  }
  const { retryAt } = await deps.store.reader();
  const untilAt = waitsUntil(job, retryAt, deps.clock.now());
  if (untilAt !== null) return { kind: 'wait', untilAt };
  const account = nextAccount(job);
  if (account !== undefined) await readNext(deps, job, account);
  return { kind: 'moved' };
}

async function readNext(deps: CollectDeps, job: CollectJob, one: CollectAccount): Promise<void> {
  const { account, basicId } = one;
  const stretch = one.missing[0];
  if (basicId === null || stretch === undefined) {
    await change(deps, job, (before, context) => withOutcome(before, account, basicId === null ? 'noBasicId' : 'nothingMissing', context));
    return;
  }
  const still = stillMissing(stretch, await daysOf(deps, account, stretch));
  if (still === null) {
    await change(deps, job, (before, context) => withStretchRead(before, account, { stretch, rows: lengthOf(stretch), absent: [] }, context));
    return;
  }
  await takeTurnAndRead(deps, job, { account, basicId, stretch, still });
}

interface Asking {
  readonly account: FigureAccountId;
  readonly basicId: BasicId;
  readonly stretch: Period;
  /** The part of it that nobody has brought in meanwhile. */
  readonly still: Period;
}

async function takeTurnAndRead(deps: CollectDeps, job: CollectJob, asking: Asking): Promise<void> {
  const { account, basicId, stretch, still } = asking;
  await takeTurn(deps);
  const answer = await deps.site.read(basicId, still);
  // There is no hurry here: the gap counts from the answer, however long the request was on its way.
  await noteRequest(deps);
  if (answer.kind !== 'csv') return recordTrouble(deps, job, account, answer);
  const taken = await takeIn(deps, job, asking, answer.bytes);
  if (taken === 'refused') return change(deps, job, withStorageRefusing);
  if (taken === 'notTheCsv') return recordTrouble(deps, job, account, { kind: 'notTheCsv', came: { what: 'otherTable', firstLine: null } });
  const isKnown = await daysOf(deps, account, stretch);
  const absent = unknownDays(stretch, isKnown);
  const rows = lengthOf(stretch) - absent.reduce((sum, period) => sum + lengthOf(period), 0);
  await change(deps, job, (before, context) => withStretchRead(before, account, { stretch, rows, absent }, context));
}

/** A walk that is too fast holds the watch too. */
async function recordTrouble(
  deps: CollectDeps,
  job: CollectJob,
  account: FigureAccountId,
  answer: Exclude<ContactsCsvAnswer, { kind: 'csv' }>,
): Promise<void> {
  const context = { now: deps.clock.now(), random: deps.random() };
  if (answer.kind === 'noAnswer' && answer.how === 'tooFast') {
    await holdRequests(deps, withTrouble(job, account, answer, context).retryAt);
  }
  await deps.jobs.change(job.jobId, (before) => withTrouble(before, account, answer, context));
}

function takeIn(deps: CollectDeps, job: CollectJob, { account, basicId, still }: Asking, bytes: Uint8Array): Promise<TakenAs> {
  const days = `${isoOfDay(still.fromOn)}_${isoOfDay(still.toOn)}`;
  const fileName = `friends_${basicId}_${days}.csv`;
  return deps.take({ account, fileName, path: fileName, bytes, source: job.askedBy === 'download' ? 'download' : 'collected' });
}

/** From the first to the last day that is not kept; null = all are. */
function stillMissing(stretch: Period, isKnown: DayTest): Period | null {
  return missingStretches(stretch, isKnown)[0] ?? null;
}

async function daysOf(deps: CollectDeps, account: FigureAccountId, span: Period): Promise<DayTest> {
  return knownDays(await deps.figures.months(monthsOf(span).map((month) => ({ account, month }))));
}

function change(
  deps: CollectDeps,
  job: CollectJob,
  update: (job: CollectJob, context: { readonly now: Instant; readonly random: number }) => CollectJob,
): Promise<void> {
  return deps.jobs.change(job.jobId, (before) => update(before, { now: deps.clock.now(), random: deps.random() }));
}
