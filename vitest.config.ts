import './tests/olderNode.ts';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The limit of a test (ms) is for one that hangs; a machine that is busy with other things has time. */
const everywhere = {
  environment: 'node',
  setupFiles: 'tests/setup.ts',
  restoreMocks: true,
  unstubGlobals: true,
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

const tested = '{utils,components,entrypoints,sandbox,faults,switches,package,tests/arch,tests/figures}';
const pages = `${tested}/**/*.dom.test.{ts,tsx}`;

/**
 * Unit, dom and arch tests in one run. A test that needs a page is called `*.dom.test.ts`; `wxt/browser` is WXT's fake browser, emptied by
 * the test that uses it. Files of a kind share a worker and its modules, which is six times as fast; only hostile input gets a worker of its
 * own, because it stands in for the browser before anything is loaded.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tests/reporters/vitestTotals.ts'],
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', isolate: false, include: [`${tested}/**/*.test.ts`], exclude: [pages], ...everywhere },
      },
      { plugins: [WxtVitest()], test: { name: 'dom', isolate: false, include: [pages], ...everywhere, environment: 'happy-dom' } },
      { plugins: [WxtVitest()], test: { name: 'hostile input', include: ['fuzz/*.test.{ts,tsx}'], ...everywhere } },
    ],
  },
});
