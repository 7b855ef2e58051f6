import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built extension (`.output/chrome-mv3`) in the system's Chromium. A test waits more than it works, so four browsers keep two cores busy. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 4,
  retries: 0,
  timeout: 90_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./tests/reporters/playwrightTotals.ts']],
});
