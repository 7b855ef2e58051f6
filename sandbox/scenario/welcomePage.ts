import type { Page } from '@playwright/test';
import { readKept } from './extensionApi';
import type { Scenario } from './format';

/** Answers the welcome page as a user does; it then leads on to the inbox by itself. Throws when the choice is not kept within 10 s. */
export async function chooseWatchLevel(page: Page, dashboardUrl: string, level: Scenario['watchLevel']): Promise<void> {
  const welcome = `${dashboardUrl}#/welcome`;
  if (page.url() !== welcome) await page.goto(welcome);
  const choice = page.locator(`input[name="level"][value="${level}"]`);
  await choice.waitFor({ state: 'attached', timeout: 10_000 }).catch(() => {
    throw new Error(`the welcome page offers no watch level "${level}"`);
  });
  await choice.check({ force: true });
  await page.locator('[data-action="start-watching"]').click();
  await waitUntilKept(page, level);
  await page.waitForURL(`${dashboardUrl}#/inbox`);
}

async function waitUntilKept(page: Page, level: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const kept: unknown = await readKept(page, 'local', 'settings').catch(() => null);
    if (isSettings(kept) && kept.welcomed && kept.level === level) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the welcome page did not keep the watch level "${level}" within 10 s`);
}

function isSettings(value: unknown): value is { readonly welcomed: boolean; readonly level: string } {
  return typeof value === 'object' && value !== null && 'welcomed' in value && 'level' in value;
}
