import type { Instant } from '../ids';
import { backoffMs } from '../watch/beats';
import { mostFailures } from '../watch/walk';
import type { JoinAnswer } from './joinAnswer';
import type { CheckedAccount, JoinCheck } from './joinCheck';

export function startedCheck(accounts: readonly CheckedAccount[], now: Instant): JoinCheck {
  const state = accounts.length === 0 ? 'done' : 'running';
  return {
    id: 'join',
    state,
    startedAt: now,
    changedAt: now,
    left: accounts,
    of: accounts.length,
    unanswered: 0,
    retryAt: null,
    failures: 0,
    tries: 0,
  };
}

/**
 * What an answer about the next account does to the walk. Whoever is logged out waits with the account in its turn; so does 429 and a dead network,
 * which say nothing about the account; a server that fails for it alone makes it be left out after a few tries.
 */
export function afterAnswer(before: JoinCheck, answer: JoinAnswer, now: Instant, random: number): JoinCheck {
  const check = { ...before, changedAt: now };
  switch (answer.kind) {
    case 'read':
      return next(check);
    case 'loggedOut': {
      const failures = check.failures + 1;
      return { ...check, state: 'waitingForLogin', failures, retryAt: now + backoffMs(failures, random) };
    }
    case 'noAnswer': {
      const failures = check.failures + 1;
      const tries = answer.how === 'serverError' || answer.how === 'timeout' ? check.tries + 1 : check.tries;
      const after = tries >= mostFailures ? { ...next(check), unanswered: check.unanswered + 1 } : { ...check, tries };
      return { ...after, failures, retryAt: now + backoffMs(failures, random) };
    }
  }
}

export function checkPermissionGone(check: JoinCheck, now: Instant): JoinCheck {
  return { ...check, state: 'permissionGone', changedAt: now };
}

/** Goes on where it stood, at once; the next failure waits as long as it would have. */
export function resumedCheck(check: JoinCheck, now: Instant): JoinCheck {
  return check.left.length === 0 ? check : { ...check, state: 'running', retryAt: null, changedAt: now };
}

export function stoppedCheck(check: JoinCheck, now: Instant): JoinCheck {
  return check.state === 'done' ? check : { ...check, state: 'stopped', retryAt: null, changedAt: now };
}

function next(check: JoinCheck): JoinCheck {
  const left = check.left.slice(1);
  return { ...check, left, tries: 0, failures: 0, retryAt: null, state: left.length === 0 ? 'done' : check.state };
}
