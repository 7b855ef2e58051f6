import type { Reporter, TestModule } from 'vitest/node';
import { totalsLine } from './totals';

/** Prints `unit: N passed, N failed` as the last line of a Vitest run. */
export default class VitestTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const brokenModules = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length);
    process.stdout.write(
      `\n${totalsLine('unit', {
        passed: tests.filter((test) => test.result().state === 'passed').length,
        failed: tests.filter((test) => test.result().state === 'failed').length + brokenModules.length + unhandledErrors.length,
      })}\n`,
    );
  }
}
