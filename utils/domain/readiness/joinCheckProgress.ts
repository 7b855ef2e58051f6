import type { Instant } from '../ids';
import { backoffMs } from '../watch/beats';
import type { JoinAnswer } from './joinAnswer';
import type { CheckedAccount, JoinCheck } from './joinCheck';

/** An account that gives no answer so often in a row is left out. */
const mostFailures = 4;
/** A waiting time further ahead than any we set comes from a clock that was set back, ms. */
const longestWaitMs = 13 * 60_000;

export function startedCheck(accounts: readonly CheckedAccount[], now: Instant): JoinCheck {
  const state = accounts.length === 0 ? 'done' : 'running';
  return { id: 'join', state, startedAt: now, changedAt: now, left: accounts, of: accounts.length, unanswered: 0, retryAt: null, failures: 0 };
}

/** Until when nothing may be asked; null = now. `siteRetryAt`: the back-off over everything the extension sends. */
export function checkWaitsUntil(check: JoinCheck, siteRetryAt: Instant | null, now: Instant): Instant | null {
  const times = [check.retryAt, siteRetryAt].filter((at) => at !== null && at > now && at - now <= longestWaitMs);
  return times.length === 0 ? null : Math.max(...times.map((at) => at ?? 0));
}

/**
 * What an answer about the next account does to the walk. Whoever is logged out waits with the account in its turn; so does 429 and a dead network,
 * which say nothing about the account; a server that fails for it alone makes it be left out after a few tries.
 */
export function afterAnswer(before: JoinCheck, answer: JoinAnswer, now: Instant, random: number): JoinCheck {
  const check = { ...before, changedAt: now };
  switch (answer.kind) {
    case 'read':
      return next({ ...check, failures: 0, retryAt: null });
    case 'loggedOut':
      return { ...check, state: 'waitingForLogin', failures: 0, retryAt: null };
    case 'noAnswer': {
      const failures = check.failures + 1;
      const ofAccount = answer.how === 'serverError' || answer.how === 'timeout';
      if (ofAccount && failures >= mostFailures) return next({ ...check, failures: 0, retryAt: null, unanswered: check.unanswered + 1 });
      return { ...check, failures, retryAt: now + backoffMs(failures, random) };
    }
  }
}

/** May a walk that waits for a login go on, now that the watch has had an answer? */
export function isLoginBack(check: JoinCheck, reader: { readonly loggedOutAt: Instant | null; readonly lastAnswerAt: Instant | null }): boolean {
  return check.state === 'waitingForLogin' && reader.loggedOutAt === null && (reader.lastAnswerAt ?? 0) > check.changedAt;
}

export function checkPermissionGone(check: JoinCheck, now: Instant): JoinCheck {
  return { ...check, state: 'permissionGone', changedAt: now };
}

/** Goes on where it stood, at once. */
export function resumedCheck(check: JoinCheck, now: Instant): JoinCheck {
  return check.left.length === 0 ? check : { ...check, state: 'running', retryAt: null, failures: 0, changedAt: now };
}

export function stoppedCheck(check: JoinCheck, now: Instant): JoinCheck {
  return check.state === 'done' ? check : { ...check, state: 'stopped', retryAt: null, changedAt: now };
}

function next(check: JoinCheck): JoinCheck {
  const left = check.left.slice(1);
  return { ...check, left, state: left.length === 0 ? 'done' : check.state };
}
