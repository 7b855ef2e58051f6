import { canonicalText } from '../canonicalText';
import type { Finding } from './finding';

/**
 * Does a waiver given over `before` still cover what is computed `now`? It does while nothing has become worse: for the quota, while no more
 * messages are lacking; for everything else, while the finding is the same.
 */
export function isNoWorse(before: Finding | null, now: Finding | null): boolean {
  if (before === null || now === null) return before === now;
  if (before.check !== now.check || before.verdict !== now.verdict) return false;
  if (before.check === 'quota' && now.check === 'quota' && before.difference !== null && now.difference !== null) {
    return now.difference >= before.difference && now.additional <= before.additional;
  }
  if (before.check === 'figuresFresh' && now.check === 'figuresFresh') return (now.newestOn ?? 0) >= (before.newestOn ?? 0);
  return canonicalText(before) === canonicalText(now);
}
