import type { Verdict } from './expectations';
import type { Score } from './player';

/** One line of an expectation that was decided. */
export function verdictLine(number: number, step: string, { key, held, expected, got }: Verdict, seconds: number): string {
  const after = `(${seconds.toFixed(1)} s)`;
  return held ? `  ✓ step ${number} ${step} ${key}: ${got} ${after}` : `  ✗ step ${number} ${step} ${key}: expected ${expected}, got ${got} ${after}`;
}

export function troubleLine(number: number, step: string, why: string): string {
  return number === 0 ? `  ✗ ${step}: ${why}` : `  ✗ step ${number} ${step}: ${why}`;
}

export function scoreLine({ passed, failed, notReached }: Score): string {
  return `${passed} passed, ${failed} failed${notReached === 0 ? '' : ` (${notReached} not reached)`}`;
}

export function addScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, score) => ({ passed: sum.passed + score.passed, failed: sum.failed + score.failed, notReached: sum.notReached + score.notReached }),
    { passed: 0, failed: 0, notReached: 0 },
  );
}
