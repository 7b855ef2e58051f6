import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Stage } from './stage';

/** Screens of the full tab that have an address of their own; any other name shows the inbox. */
const dashboardRoutes = new Set(['inbox', 'watch', 'settings', 'stored', 'welcome', 'figures', 'checks', 'ready']);
/** `figures-<tab>` is a tab of the figures. */
const figuresTab = /^figures-([a-z]+)$/;
const popupSize = { width: 440, height: 600 };

/** Saves `<scenario>-<name>.png` of the screen with that name: a dashboard screen, the popup, or a page the scenario opened. */
export async function takeScreenshot(
  stage: Stage,
  name: string,
  { file, screenshotFolder }: { file: string; screenshotFolder: string },
): Promise<void> {
  mkdirSync(screenshotFolder, { recursive: true });
  const path = join(screenshotFolder, `${basename(file, '.json')}-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.png`);
  const opened = stage.pages.latest(name);
  if (opened !== null) return save(opened, path);
  const page = name === 'popup' ? await stage.browser.page('popup.html') : await stage.browser.page(`dashboard.html#/${routeOf(name)}`);
  try {
    if (name === 'popup') await page.setViewportSize(popupSize);
    await page.waitForLoadState('networkidle');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await save(page, path);
  } finally {
    await page.close();
  }
}

function routeOf(name: string): string {
  const tab = figuresTab.exec(name)?.[1];
  if (tab !== undefined) return `figures/${tab}`;
  return dashboardRoutes.has(name) ? name : 'inbox';
}

async function save(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path });
}
