import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BasicId } from '../../domain/ids';
import type { JoinAnswer } from '../../domain/readiness/joinAnswer';
import type { JoinCheck } from '../../domain/readiness/joinCheck';
import { resumedCheck, stoppedCheck } from '../../domain/readiness/joinCheckProgress';
import { YobirinDatabase } from '../../storage/db';
import { createReadinessStore } from '../../storage/stores/readinessStore';
import { memoryGroupsStore } from '../../testing/memoryGroupsStore';
import { figureAccountIdOfBasicId } from '../../domain/figures/figureAccount';
import { changeJoinCheck, joinCheckStep, resumeAfterLogin, startJoinCheck } from './joinCheckStep';
import type { JoinCheckDeps } from './ports';
import { recordJoinReading } from './recordJoinReading';

const accounts = [1, 2, 3].map((number) => {
  const basicId = `@demo000${number}` as BasicId;
  return { account: figureAccountIdOfBasicId(basicId), basicId };
});

describe('the walk that asks how the switch of each account stands', () => {
  let db: YobirinDatabase;
  let now: number;
  let asked: string[];
  let answers: (basicId: BasicId) => JoinAnswer;
  let allowed: boolean;
  let deps: JoinCheckDeps;

  beforeEach(() => {
    db = new YobirinDatabase(`joinCheck ${crypto.randomUUID()}`);
    [now, asked, allowed] = [1_000_000, [], true];
    answers = () => ({ kind: 'read', joining: 'allowed' });
    deps = {
      clock: { now: () => now },
      store: memoryGroupsStore(),
      random: () => 0.5,
      sleep: async (ms) => void (now += ms),
      readiness: createReadinessStore(db),
      newId: () => crypto.randomUUID(),
      ask: async (basicId) => {
        asked.push(`${basicId} ${now}`);
        return answers(basicId);
      },
      mayAsk: async () => allowed,
    };
  });
  afterEach(() => db.delete());

  const check = () => db.joinChecks.get('join');
  const kept = async () => (await db.joinReadings.toArray()).map(({ account, source, joining }) => [account, source, joining]).sort();
  async function walk(steps = 20): Promise<void> {
    for (let step = 0; step < steps; step += 1) {
      const { kind } = await joinCheckStep(deps);
      if (kind !== 'moved') return;
    }
  }

  it('asks each account once, at the polite pace, and keeps what it was told', async () => {
    answers = (basicId) => ({ kind: 'read', joining: basicId === '@demo0002' ? 'off' : 'allowed' });
    await startJoinCheck(deps.readiness, accounts, now);
    await walk();
    expect(await kept()).toEqual([
      ['@demo0001', 'check', 'allowed'],
      ['@demo0002', 'check', 'off'],
      ['@demo0003', 'check', 'allowed'],
    ]);
    expect(await check()).toMatchObject({ state: 'done', left: [], of: 3, unanswered: 0 });
    const times = asked.map((one) => Number(one.split(' ')[1]));
    for (const [index, at] of times.entries()) expect(at - (times[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(500);
  });

  it('waits with the account in its turn when LINE says nobody is logged in, and goes on when somebody is', async () => {
    answers = (basicId) => (basicId === '@demo0002' ? { kind: 'loggedOut' } : { kind: 'read', joining: 'off' });
    await startJoinCheck(deps.readiness, accounts, now);
    await walk();
    expect(await check()).toMatchObject({ state: 'waitingForLogin', left: accounts.slice(1) });
    const reader = await deps.store.reader();
    const resume = (change: object) => resumeAfterLogin(deps.readiness, { ...reader, loggedOutAt: null, lastAnswerAt: now + 1, ...change }, now);
    const { changedAt, retryAt } = (await check()) as JoinCheck;
    // The chat site may be logged in while the Manager is not: its answers send nothing off before the back-off is over.
    expect([await resume({}), retryAt !== null && retryAt > now]).toEqual([false, true]);
    now = retryAt ?? now;
    expect(await resume({ loggedOutAt: now })).toBe(false);
    expect(await resume({ lastAnswerAt: changedAt })).toBe(false);
    expect(await resume({})).toBe(true);
    await walk();
    const again = (await check()) as JoinCheck;
    expect(again).toMatchObject({ state: 'waitingForLogin', failures: 2 });
    expect((again.retryAt ?? 0) - now).toBeGreaterThan(0);
    answers = () => ({ kind: 'read', joining: 'off' });
    await changeJoinCheck(deps.readiness, (before) => resumedCheck(before, now));
    await walk();
    expect((await kept()).length).toBe(3);
    expect(await check()).toMatchObject({ state: 'done' });
  });

  it('429 holds everything the extension sends, and the account keeps its turn', async () => {
    answers = () => ({ kind: 'noAnswer', how: 'tooFast' });
    await startJoinCheck(deps.readiness, accounts, now);
    expect(await joinCheckStep(deps)).toEqual({ kind: 'moved' });
    const { retryAt } = await deps.store.reader();
    expect(retryAt).toBeGreaterThan(now);
    expect(await joinCheckStep(deps)).toEqual({ kind: 'wait', untilAt: retryAt });
    expect(asked).toHaveLength(1);
    now = retryAt ?? 0;
    answers = () => ({ kind: 'read', joining: 'off' });
    await walk();
    expect(await kept()).toHaveLength(3);
  });

  it('leaves out an account the server fails for, and says so', async () => {
    answers = (basicId) => (basicId === '@demo0001' ? { kind: 'noAnswer', how: 'serverError' } : { kind: 'read', joining: 'off' });
    await startJoinCheck(deps.readiness, accounts, now);
    for (let step = 0; step < 20; step += 1) {
      const next = await joinCheckStep(deps);
      if (next.kind === 'wait') now = next.untilAt;
    }
    expect(await check()).toMatchObject({ state: 'done', unanswered: 1 });
    expect(asked.filter((one) => one.startsWith('@demo0001'))).toHaveLength(4);
    expect(await kept()).toHaveLength(2);
  });

  it('trouble with the network is no trouble of the account', async () => {
    let asked = 0;
    answers = () => (asked++ < 6 ? { kind: 'noAnswer', how: asked === 6 ? 'serverError' : 'network' } : { kind: 'read', joining: 'off' });
    await startJoinCheck(deps.readiness, accounts, now);
    for (let step = 0; step < 30; step += 1) {
      const next = await joinCheckStep(deps);
      if (next.kind === 'wait') now = next.untilAt;
    }
    expect(await check()).toMatchObject({ state: 'done', unanswered: 0 });
    expect(await kept()).toHaveLength(3);
  });

  it('a refusal for one account is an answer about it', async () => {
    answers = (basicId) => ({ kind: 'read', joining: basicId === '@demo0001' ? { unknown: 'noRight' } : { unknown: 'notUnderstood' } });
    await startJoinCheck(deps.readiness, accounts.slice(0, 2), now);
    await walk();
    expect(await kept()).toEqual([
      ['@demo0001', 'check', { unknown: 'noRight' }],
      ['@demo0002', 'check', { unknown: 'notUnderstood' }],
    ]);
  });

  it('asks nothing once the permission is gone, nor after it was stopped, also while an answer is on its way', async () => {
    await startJoinCheck(deps.readiness, accounts, now);
    allowed = false;
    await walk();
    expect(await check()).toMatchObject({ state: 'permissionGone', left: accounts });
    expect(asked).toEqual([]);
    allowed = true;
    await changeJoinCheck(deps.readiness, (before) => resumedCheck(before, now));
    const { ask } = deps;
    const stopping = { ...deps, ask: async (basicId: BasicId) => { await changeJoinCheck(deps.readiness, (before) => stoppedCheck(before, now)); return ask(basicId); } }; // oxfmt-ignore
    await joinCheckStep(stopping);
    await walk();
    expect(await check()).toMatchObject({ state: 'stopped', left: accounts.slice(1) });
    expect(asked).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });

  it('a walk begun anew while an answer is on its way asks everybody', async () => {
    await startJoinCheck(deps.readiness, accounts, now);
    const { ask } = deps;
    const anew = { ...deps, ask: async (basicId: BasicId) => { await startJoinCheck(deps.readiness, accounts, now + 1); return ask(basicId); } }; // oxfmt-ignore
    await joinCheckStep(anew);
    expect(await check()).toMatchObject({ state: 'running', left: accounts });
  });

  it('a database that takes nothing asks nothing more until it is woken again', async () => {
    await startJoinCheck(deps.readiness, accounts, now);
    const refusing: JoinCheckDeps = {
      ...deps,
      readiness: { check: async () => undefined, transaction: async () => ({ ok: false, problem: 'refused' }) },
    };
    expect(await joinCheckStep(refusing)).toEqual({ kind: 'idle' });
    const note = { account: figureAccountIdOfBasicId('@demo0001' as BasicId), at: 0, source: 'note', joining: 'off' } as const;
    expect(await recordJoinReading(refusing, note)).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  it('no accounts: nothing to ask', async () => {
    await startJoinCheck(deps.readiness, [], now);
    expect(await check()).toMatchObject({ state: 'done' });
    expect(await joinCheckStep(deps)).toEqual({ kind: 'idle' });
    expect(stoppedCheck((await check()) as JoinCheck, now)).toMatchObject({ state: 'done' });
    expect(resumedCheck((await check()) as JoinCheck, now)).toMatchObject({ state: 'done' });
  });
});
