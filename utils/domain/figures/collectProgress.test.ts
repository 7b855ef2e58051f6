import { describe, expect, it } from 'vitest';
import type { BasicId } from '../ids';
import type { CollectAccount, CollectJob, CollectOutcome, CollectState } from './collectJob';
import { countsOf, paused, permissionGone, resumed, retriedFailed, stopped, withStretchRead, withTrouble } from './collectProgress';
import { mayTryAfterLogin, waitsUntil } from '../watch/walk';
import type { FigureAccountId } from './figureAccount';

const now = 1_000_000_000;
const stretch = { fromOn: 100, toOn: 110 };

function account(name: string, outcome: CollectOutcome): CollectAccount {
  const open = outcome !== 'complete' && outcome !== 'nothingMissing';
  const id = `@${name}`;
  return {
    account: id as FigureAccountId,
    basicId: id as BasicId,
    missing: open ? [stretch] : [],
    absent: [],
    outcome,
    rows: open ? 0 : 11,
    failures: 0,
    came: null,
  };
}

function job(state: CollectState, outcomes: readonly CollectOutcome[], rest: Partial<CollectJob> = {}): CollectJob {
  const accounts = outcomes.map((outcome, index) => account(`shop${index}`, outcome));
  const base = {
    jobId: 'x',
    askedBy: 'button',
    period: stretch,
    startedAt: now,
    changedAt: now,
    retryAt: null,
    failures: 0,
    dismissed: false,
  } as const;
  return { ...base, state, accounts, ...rest };
}

const outcomesOf = (one: CollectJob) => one.accounts.map(({ outcome }) => outcome);
const first = '@shop0' as FigureAccountId;
const context = { now, random: 0.5 };

describe('what the user may do', () => {
  it.each([
    ['pause', paused(job('running', ['waiting']), now), 'paused', ['waiting']],
    ['go on', resumed(job('paused', ['complete', 'waiting'], { retryAt: now + 9 }), now), 'running', ['complete', 'waiting']],
    ['go on after the login', resumed(job('waitingForLogin', ['loggedOut', 'waiting']), now), 'running', ['waiting', 'waiting']],
    ['go on with nothing left', resumed(job('paused', ['complete']), now), 'done', ['complete']],
    ['end', stopped(job('running', ['complete', 'waiting']), now), 'done', ['complete', 'stopped']],
    [
      'try failed ones again',
      retriedFailed(job('done', ['complete', 'noAccess', 'stopped', 'noBasicId']), now),
      'running',
      ['complete', 'waiting', 'waiting', 'noBasicId'],
    ],
    ['try nothing again', retriedFailed(job('done', ['complete', 'nothingMissing']), now), 'done', ['complete', 'nothingMissing']],
  ] as const)('%s', (_name, after, state, outcomes) => {
    expect([after.state, outcomesOf(after), after.retryAt]).toEqual([state, outcomes, null]);
  });

  it.each([paused, resumed, permissionGone])('nothing moves a walk that is done: %o', (change) => {
    const done = job('done', ['complete', 'noAccess']);
    expect(change(done, now)).toBe(done);
  });
});

describe('what an answer changes', () => {
  it('the same stretch told twice counts once', () => {
    const before = job('running', ['waiting', 'waiting']);
    const read = { stretch, rows: 11, absent: [] };
    const once = withStretchRead(before, first, read, context);
    expect(withStretchRead(once, first, read, context)).toEqual(once);
    expect(once.accounts[0]).toMatchObject({ outcome: 'complete', rows: 11, missing: [] });
  });

  it('an answer that comes after the end is kept', () => {
    const ended = stopped(job('running', ['waiting', 'waiting']), now);
    expect(outcomesOf(withStretchRead(ended, first, { stretch, rows: 11, absent: [] }, context))).toEqual(['complete', 'stopped']);
  });

  it('a good answer ends the back-off', () => {
    const slowed = withTrouble(job('running', ['waiting', 'waiting']), first, { kind: 'noAnswer', how: 'tooFast' }, context);
    expect([slowed.failures, slowed.retryAt]).toEqual([1, now + 5_000]);
    expect(withStretchRead(slowed, first, { stretch, rows: 11, absent: [] }, context)).toMatchObject({ failures: 0, retryAt: null });
  });

  it.each(['tooFast', 'network'] as const)('%s never gives an account up, and waits longer and longer', (how) => {
    let one = job('running', ['waiting']);
    const waits: number[] = [];
    for (let time = 0; time < 12; time += 1) {
      one = withTrouble(one, first, { kind: 'noAnswer', how }, context);
      waits.push((one.retryAt ?? 0) - now);
    }
    expect(one).toMatchObject({ state: 'running', accounts: [{ outcome: 'waiting' }] });
    expect(waits.slice(0, 3)).toEqual([5_000, 10_000, 20_000]);
    expect(Math.max(...waits)).toBe(600_000);
  });
});

describe('waiting', () => {
  it.each([
    ['for nothing', null, null, null],
    ['for its own back-off', now + 10, null, now + 10],
    ['for the back-off over everything', now + 10, now + 20, now + 20],
    ['no longer than its time', now - 1, now, null],
    ['not for a time that a clock set back left behind', now + 3_600_000, null, null],
  ])('%s', (_name, own, site, expected) => {
    expect(waitsUntil(job('running', ['waiting'], { retryAt: own }), site, now)).toBe(expected);
  });

  it.each([
    ['an answer since then', { loggedOutAt: null, lastAnswerAt: now + 1 }, now + 20, true],
    ['still logged out', { loggedOutAt: now, lastAnswerAt: now + 1 }, now + 20, false],
    ['no answer since then', { loggedOutAt: null, lastAnswerAt: now - 1 }, now + 20, false],
    ['never an answer', { loggedOutAt: null, lastAnswerAt: null }, now + 20, false],
    ['sooner than its back-off', { loggedOutAt: null, lastAnswerAt: now + 1 }, now + 5, false],
  ])('for the login: %s', (_name, reader, at, expected) => {
    const held = job('waitingForLogin', ['loggedOut'], { retryAt: now + 10 });
    expect(mayTryAfterLogin(held, reader, at)).toBe(expected);
    expect(mayTryAfterLogin({ ...held, state: 'paused' }, reader, at)).toBe(false);
  });
});

it('counts what is done, failed and left', () => {
  const outcomes: CollectOutcome[] = ['complete', 'nothingMissing', 'noAccess', 'loggedOut', 'waiting'];
  expect(countsOf(job('waitingForLogin', outcomes))).toEqual({ accounts: 5, done: 3, failed: 2, requestsLeft: 2, rows: 22 });
  expect(countsOf(job('done', outcomes.slice(0, 4)))).toMatchObject({ done: 4, failed: 2, requestsLeft: 0 });
});
