import './tests/olderNode.ts';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Unit, dom and arch tests in one run. A test that needs a page starts with `// @vitest-environment happy-dom`;
 * `wxt/browser` is WXT's fake browser, emptied by the test that uses it.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: [
      'utils/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.{ts,tsx}',
      'sandbox/**/*.test.ts',
      'tests/arch/**/*.test.ts',
      'tests/figures/**/*.test.ts',
      'fuzz/*.test.{ts,tsx}',
    ],
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', './tests/reporters/vitestTotals.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
