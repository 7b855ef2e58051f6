import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { storeSettings } from './seed';

/**
 * In which language and colours a screen is looked at: each language once, each set of colours twice. What axe finds comes of words or of
 * colours, never of a pair of the two. The last is how tests open a screen, so that they find it again as it was.
 */
const looks = [
  { language: 'en', theme: 'dark' },
  { language: 'th', theme: 'light' },
  { language: 'zh-TW', theme: 'dark' },
  { language: 'ja', theme: 'light' },
] as const;

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a page, or in one part of it: the rule, where, and what to mend. Without best practice where the page is LINE's. */
export async function axeFindings(page: Page, { within, bestPractice = true }: { within?: string; bestPractice?: boolean } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // What passes is not described element by element, and none of these rules reads stylesheets, which axe would fetch first.
  const options: RunOptions = {
    runOnly: bestPractice ? [...guidelines, 'best-practice'] : guidelines,
    resultTypes: ['violations'],
    preload: false,
  };
  const { violations } = await page.evaluate(
    ({ within, options }) => (globalThis as unknown as { axe: typeof axe }).axe.run(within ?? document, options),
    { within, options },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

/** What axe finds on a screen of ours as it stands, whose language and colours are changed under it as its user would. */
export async function axeFindingsInEveryLook(page: Page): Promise<string[]> {
  const place = new URL(page.url()).pathname + new URL(page.url()).hash;
  const found: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const look of looks) {
    await storeSettings(page, look);
    await expect(page.locator(`html[lang="${look.language}"][data-theme="${look.theme}"]`)).toBeAttached();
    found.push(...(await axeFindings(page)).map((finding) => `${place} (${look.language}, ${look.theme}) ${finding}`));
  }
  return found;
}
