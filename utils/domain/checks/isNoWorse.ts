import { canonicalText } from '../canonicalText';
import type { Finding, QuotaFinding } from './finding';

/**
 * Does a waiver given over `before` still cover what is computed `now`? It does while nothing has become worse: for the quota, while no more
 * messages are lacking and it costs no more; for figures, while they are no older day and no smaller number; for everything else, while the
 * finding is the same. A number that was not known covers nothing that is.
 */
export function isNoWorse(before: Finding | null, now: Finding | null): boolean {
  if (before === null || now === null) return before === now;
  if (before.check !== now.check || before.verdict !== now.verdict) return false;
  if (canonicalText(before) === canonicalText(now)) return true;
  if (before.check === 'quota' && now.check === 'quota') return isQuotaNoWorse(before, now);
  if (before.check === 'figuresFresh' && now.check === 'figuresFresh') {
    return before.newestOn === null ? now.newestOn === null : now.newestOn !== null && now.newestOn >= before.newestOn;
  }
  if (before.check === 'targetReach' && now.check === 'targetReach') {
    const [then, present] = [before.targetReaches, now.targetReaches];
    return typeof then === 'number' && typeof present === 'number' && present >= then && now.least <= before.least;
  }
  return false;
}

function isQuotaNoWorse(before: QuotaFinding, now: QuotaFinding): boolean {
  if (before.difference === null || now.difference === null) return false;
  return now.difference >= before.difference && now.additional <= before.additional && (now.additional === 0 || isNoDearer(before.cost, now.cost));
}

function isNoDearer(before: QuotaFinding['cost'], now: QuotaFinding['cost']): boolean {
  if (now === null || before === null) return now === before;
  return now.currency === before.currency && now.amount <= before.amount && (before.atMost || !now.atMost);
}
