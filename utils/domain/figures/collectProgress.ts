import type { Instant } from '../ids';
import { backoffMs } from '../watch/beats';
import { mostFailures } from '../watch/walk';
import type { ContactsCsvAnswer } from './collectAnswer';
import type { CollectAccount, CollectJob, CollectOutcome } from './collectJob';
import type { Period } from './day';
import type { FigureAccountId } from './figureAccount';

/** Moment and chance in [0, 1) of a change. */
export interface ChangeContext {
  readonly now: Instant;
  readonly random: number;
}

/** The account whose turn it is; undefined = all have been dealt with. */
export function nextAccount(job: CollectJob): CollectAccount | undefined {
  return job.accounts.find((one) => one.outcome === 'waiting');
}

/** One stretch was read: its days are kept, or LINE has no figure of them. */
export function withStretchRead(
  job: CollectJob,
  account: FigureAccountId,
  read: { readonly stretch: Period; readonly rows: number; readonly absent: readonly Period[] },
  { now }: ChangeContext,
): CollectJob {
  const after = changeAccount(job, account, (one) => {
    const missing = one.missing.filter((stretch) => !sameStretch(stretch, read.stretch));
    if (missing.length === one.missing.length) return one;
    const outcome = missing.length === 0 ? 'complete' : one.outcome;
    return { ...one, missing, outcome, rows: one.rows + read.rows, absent: [...one.absent, ...read.absent], failures: 0, came: null };
  });
  return settled({ ...after, retryAt: null, failures: 0, changedAt: now });
}

/** There is nothing to read of this account, or no way to do it. */
export function withOutcome(job: CollectJob, account: FigureAccountId, outcome: CollectOutcome, { now }: ChangeContext): CollectJob {
  return settled({ ...changeAccount(job, account, (one) => ({ ...one, outcome })), changedAt: now });
}

/** The database takes nothing: whatever else would be asked for would be asked in vain. */
export function withStorageRefusing(job: CollectJob, { now }: ChangeContext): CollectJob {
  return settled({ ...job, accounts: job.accounts.map((one) => (one.outcome === 'waiting' ? { ...one, outcome: 'refused' } : one)), changedAt: now });
}

type Trouble = Exclude<ContactsCsvAnswer, { kind: 'csv' }>;

/** An answer that is not the figures. */
export function withTrouble(job: CollectJob, account: FigureAccountId, answer: Trouble, context: ChangeContext): CollectJob {
  const { now, random } = context;
  switch (answer.kind) {
    case 'loggedOut': {
      const failures = job.failures + 1;
      const after = changeAccount(job, account, (one) => ({ ...one, outcome: 'loggedOut' }));
      return { ...after, state: 'waitingForLogin', failures, retryAt: now + backoffMs(failures, random), changedAt: now };
    }
    case 'noAccess':
      return answered(withOutcome(job, account, 'noAccess', context));
    case 'notTheCsv':
      return answered(settled({ ...changeAccount(job, account, (one) => ({ ...one, outcome: 'notTheCsv', came: answer.came })), changedAt: now }));
    case 'noAnswer':
      return withoutAnswer(job, account, answer.how, context);
  }
}

/** LINE answered: nothing holds the next account back. */
function answered(job: CollectJob): CollectJob {
  return { ...job, failures: 0, retryAt: null };
}

/** 429 and a dead network say nothing about the account: it stays in its turn. What fails for one account alone is left after a few tries. */
function withoutAnswer(
  job: CollectJob,
  account: FigureAccountId,
  how: Extract<ContactsCsvAnswer, { kind: 'noAnswer' }>['how'],
  { now, random }: ChangeContext,
): CollectJob {
  const failures = job.failures + 1;
  const ofAccount = how === 'serverError' || how === 'timeout';
  const after = changeAccount(job, account, (one) => {
    const tries = ofAccount ? one.failures + 1 : one.failures;
    return { ...one, failures: tries, outcome: tries >= mostFailures ? 'noAnswer' : one.outcome };
  });
  return settled({ ...after, failures, retryAt: now + backoffMs(failures, random), changedAt: now });
}

export function paused(job: CollectJob, now: Instant): CollectJob {
  return job.state === 'done' ? job : { ...job, state: 'paused', changedAt: now };
}

/** Goes on at once, whatever it waited for. */
export function resumed(job: CollectJob, now: Instant): CollectJob {
  if (job.state === 'done') return job;
  const accounts = job.accounts.map((one) => (one.outcome === 'loggedOut' ? waitingAgain(one) : one));
  return settled({ ...job, state: 'running', accounts, retryAt: null, changedAt: now });
}

export function permissionGone(job: CollectJob, now: Instant): CollectJob {
  return job.state === 'done' ? job : { ...job, state: 'permissionGone', changedAt: now };
}

/** Ends the walk; what was read stays. */
export function stopped(job: CollectJob, now: Instant): CollectJob {
  const accounts = job.accounts.map((one) => (one.outcome === 'waiting' ? { ...one, outcome: 'stopped' as const } : one));
  return { ...job, state: 'done', accounts, retryAt: null, changedAt: now };
}

/** Tries once more what failed, and nothing else. */
export function retriedFailed(job: CollectJob, now: Instant): CollectJob {
  const accounts = job.accounts.map((one) => (isFailed(one.outcome) ? waitingAgain(one) : one));
  return settled({ ...job, state: 'running', accounts, retryAt: null, failures: 0, changedAt: now, dismissed: false });
}

/** Could another try help? */
export function isFailed(outcome: CollectOutcome): boolean {
  return ['loggedOut', 'noAccess', 'notTheCsv', 'noAnswer', 'refused', 'stopped'].includes(outcome);
}

/** Figures of a walk, for one line of words. */
export interface CollectCounts {
  readonly accounts: number;
  /** Dealt with, one way or the other. */
  readonly done: number;
  readonly failed: number;
  readonly requestsLeft: number;
  readonly rows: number;
}

export function countsOf(job: CollectJob): CollectCounts {
  const open = job.accounts.filter((one) => isOpen(one.outcome, job));
  return {
    accounts: job.accounts.length,
    done: job.accounts.length - open.length,
    failed: job.accounts.filter((one) => isFailed(one.outcome)).length,
    requestsLeft: open.reduce((sum, one) => sum + one.missing.length, 0),
    rows: job.accounts.reduce((sum, one) => sum + one.rows, 0),
  };
}

function isOpen(outcome: CollectOutcome, job: CollectJob): boolean {
  return outcome === 'waiting' || (outcome === 'loggedOut' && job.state !== 'done');
}

function waitingAgain(one: CollectAccount): CollectAccount {
  return { ...one, outcome: 'waiting', failures: 0, came: null };
}

function changeAccount(job: CollectJob, account: FigureAccountId, change: (one: CollectAccount) => CollectAccount): CollectJob {
  return { ...job, accounts: job.accounts.map((one) => (one.account === account ? change(one) : one)) };
}

/** A running walk with nobody left in it is done. */
function settled(job: CollectJob): CollectJob {
  return job.state === 'running' && nextAccount(job) === undefined ? { ...job, state: 'done', retryAt: null } : job;
}

function sameStretch(a: Period, b: Period): boolean {
  return a.fromOn === b.fromOn && a.toOn === b.toOn;
}
