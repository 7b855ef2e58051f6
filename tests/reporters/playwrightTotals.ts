import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { totalsLine } from './totals';

/** Prints `e2e: N passed, N failed` as the last line of a Playwright run. A flaky test (red, then green) counts as failed. */
export default class PlaywrightTotals implements Reporter {
  #suite: Suite | null = null;
  #outside = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  /** An error that belongs to no test, e.g. a file that does not load. */
  onError(): void {
    this.#outside += 1;
  }

  onEnd(): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    process.stdout.write(
      `\n${totalsLine('e2e', {
        passed: outcomes.filter((outcome) => outcome === 'expected').length,
        failed: outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length + this.#outside,
      })}\n`,
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}
