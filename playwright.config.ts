import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built extension (`.output/chrome-mv3`) in the system's Chromium; one browser at a time. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 30_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./tests/reporters/playwrightTotals.ts']],
});
