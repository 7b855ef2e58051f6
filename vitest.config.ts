import './tests/olderNode.ts';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The limit of a test (ms) is for one that hangs; a machine that is busy with other things has time. */
const everywhere = { environment: 'node', setupFiles: 'tests/setup.ts', restoreMocks: true, unstubGlobals: true, testTimeout: 60_000 } as const;

/**
 * Unit, dom and arch tests in one run. A test that needs a page starts with `// @vitest-environment happy-dom`; `wxt/browser` is WXT's fake
 * browser, emptied by the test that uses it. Files share a worker and its modules, which is six times as fast; only hostile input gets a
 * worker of its own, because it stands in for the browser before anything is loaded.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tests/reporters/vitestTotals.ts'],
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          isolate: false,
          include: [
            'utils/**/*.test.{ts,tsx}',
            'components/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.{ts,tsx}',
            'sandbox/**/*.test.ts',
            'faults/**/*.test.ts',
            'switches/**/*.test.ts',
            'package/**/*.test.ts',
            'tests/arch/**/*.test.ts',
            'tests/figures/**/*.test.ts',
          ],
          ...everywhere,
        },
      },
      { plugins: [WxtVitest()], test: { name: 'hostile input', include: ['fuzz/*.test.{ts,tsx}'], ...everywhere } },
    ],
  },
});
