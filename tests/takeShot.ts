import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { storeWorld } from './e2e/seed';
import type { Shot } from './shots';

/** A world of 300 accounts is large: it is written only when another one is there. */
export async function setScene(page: Page, settingsUrl: string, worldOf: Shot['world'], there: Shot['world'] | null): Promise<void> {
  if (worldOf === there) return;
  await page.goto(settingsUrl);
  await storeWorld(page, worldOf(Date.now()));
}

/** Opens an address, waits until all of it is drawn, and writes the picture. */
export async function take(page: Page, url: string, shot: Pick<Shot, 'size' | 'shows' | 'printed'>, file: string): Promise<void> {
  await page.setViewportSize(shot.size);
  await page.goto('about:blank');
  await page.emulateMedia({ media: shot.printed === true ? 'print' : 'screen' });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (shot.shows !== undefined) await page.locator(shot.shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(file, await pictureAtRest(page));
}

/** Charts are drawn a moment after the words: the picture is taken when two in a row are the same. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (;;) {
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}
