import type { CheckedAccount, JoinCheck } from '../../domain/readiness/joinCheck';
import { afterAnswer, checkPermissionGone, resumedCheck, startedCheck } from '../../domain/readiness/joinCheckProgress';
import type { JoinAnswer } from '../../domain/readiness/joinAnswer';
import type { Instant } from '../../domain/ids';
import type { ReaderState } from '../../domain/watch/accountWatch';
import { mayTryAfterLogin, waitsUntil } from '../../domain/watch/walk';
import type { Result } from '../../domain/result';
import { holdRequests, noteRequest, takeTurn, type WalkStep } from '../takeTurn';
import type { JoinCheckDeps, ReadinessStore } from './ports';
import { addIfNew } from './recordJoinReading';

/** Begins a walk in place of the one before. */
export function startJoinCheck(readiness: ReadinessStore, accounts: readonly CheckedAccount[], now: Instant): Promise<Result<void, 'refused'>> {
  return readiness.transaction((tx) => tx.putCheck(startedCheck(accounts, now)));
}

/** Changes the walk, if there is one. */
export function changeJoinCheck(readiness: ReadinessStore, update: (check: JoinCheck) => JoinCheck): Promise<Result<void, 'refused'>> {
  return readiness.transaction(async (tx) => {
    const check = await tx.check();
    if (check !== undefined) await tx.putCheck(update(check));
  });
}

/** The watch has had an answer: a walk that waits for the login goes on. Resolves whether it does. */
export async function resumeAfterLogin(readiness: ReadinessStore, reader: ReaderState, now: Instant): Promise<boolean> {
  // Asked with every answer of the watch: nearly always there is no such walk.
  if ((await readiness.check())?.state !== 'waitingForLogin') return false;
  const changed = await readiness.transaction(async (tx) => {
    const check = await tx.check();
    if (check === undefined || !mayTryAfterLogin(check, reader, now)) return false;
    await tx.putCheck(resumedCheck(check, now));
    return true;
  });
  return changed.ok && changed.value;
}

/**
 * One step of the walk, with one request at most; whoever dies in the middle asks once more. Call it while nobody else sends anything. A database
 * that takes nothing ends the step as `idle`: the walk goes on when it is woken the next time.
 */
export async function joinCheckStep(deps: JoinCheckDeps): Promise<WalkStep> {
  const check = await deps.readiness.check();
  const asked = check?.left[0];
  if (check?.state !== 'running' || asked === undefined) return { kind: 'idle' };
  if (!(await deps.mayAsk())) {
    await changeJoinCheck(deps.readiness, (before) => checkPermissionGone(before, deps.clock.now()));
    return { kind: 'moved' };
  }
  const { retryAt } = await deps.store.reader();
  const untilAt = waitsUntil(check, retryAt, deps.clock.now());
  if (untilAt !== null) return { kind: 'wait', untilAt };
  await takeTurn(deps);
  const answer = await deps.ask(asked.basicId);
  await noteRequest(deps);
  return (await keep(deps, check, asked, answer)) ? { kind: 'moved' } : { kind: 'idle' };
}

/** The answer and how far the walk is, in one. A walk that was changed or begun anew meanwhile keeps the reading and stays where it is. */
async function keep(deps: JoinCheckDeps, before: JoinCheck, { account }: CheckedAccount, answer: JoinAnswer): Promise<boolean> {
  const now = deps.clock.now();
  const random = deps.random();
  if (answer.kind === 'noAnswer' && answer.how === 'tooFast') await holdRequests(deps, afterAnswer(before, answer, now, random).retryAt);
  const kept = await deps.readiness.transaction(async (tx) => {
    if (answer.kind === 'read') await addIfNew(tx, { readingId: deps.newId(), account, at: now, source: 'check', joining: answer.joining });
    const check = await tx.check();
    if (check?.startedAt !== before.startedAt || check.left[0]?.account !== account) return;
    const after = afterAnswer(check, answer, now, random);
    await tx.putCheck(check.state === 'stopped' ? { ...after, state: 'stopped' } : after);
  });
  return kept.ok;
}
