import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { storeSettings } from './seed';

/**
 * In which language and colours a screen is looked at: each language once. What axe finds comes of words or of colours, never of a pair of the
 * two, so contrast, the dearest rule by far, is asked for once in each set of colours. The last is how tests open a screen, so that they find it
 * again as it was.
 */
const looks = [
  { language: 'en', theme: 'dark', contrast: true },
  { language: 'th', theme: 'light', contrast: false },
  { language: 'zh-TW', theme: 'dark', contrast: false },
  { language: 'ja', theme: 'light', contrast: true },
] as const;

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Asked {
  /** Only inside the element of this selector. */
  readonly within?: string;
  readonly bestPractice?: boolean;
  readonly contrast?: boolean;
}

/** What axe finds on a page, or in one part of it: the rule, where, and what to mend. Without best practice where the page is LINE's. */
export async function axeFindings(page: Page, { within, bestPractice = true, contrast = true }: Asked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // What passes is not described element by element, and none of these rules reads stylesheets, which axe would fetch first.
  const options: RunOptions = {
    runOnly: bestPractice ? [...guidelines, 'best-practice'] : guidelines,
    rules: { 'color-contrast': { enabled: contrast } },
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
  for (const { language, theme, contrast } of looks) {
    await storeSettings(page, { language, theme });
    await expect(page.locator(`html[lang="${language}"][data-theme="${theme}"]`)).toBeAttached();
    found.push(...(await axeFindings(page, { contrast })).map((finding) => `${place} (${language}, ${theme}) ${finding}`));
  }
  return found;
}
