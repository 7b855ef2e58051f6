import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * In which language and colours a screen is looked at: each language once, each set of colours twice. What axe finds comes of words or of
 * colours, never of a pair of the two.
 */
export const looks = [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'th', theme: 'light' },
  { language: 'zh-TW', theme: 'dark' },
] as const;

/** What axe finds on a page, or in one part of it: the rule, where, and what to mend. Without best practice where the page is LINE's. */
export async function axeFindings(page: Page, { within, bestPractice = true }: { within?: string; bestPractice?: boolean } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...(bestPractice ? ['best-practice'] : [])])
    // No frames to gather from: saves a blank page for every analysis.
    .setLegacyMode(true)
    // What passes is not described element by element.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}
