import type { Page } from '@playwright/test';
import type { Words } from '../../../utils/i18n/words';
import { loadWords } from '../../../utils/i18n/words';
import type { Stage } from '../stage';

/** Wide and high enough for all accounts of a scenario to be drawn beside each other. */
const wholeMatrix = { width: 3_200, height: 1_600 };

/** How long a page may take to show what was done in it, ms. */
const patienceMs = 10_000;

/** Shows a screen of the extension in the tab in which the user works with it, with the words it speaks. The tab stays as a user leaves it. */
export async function onPage<Result>(stage: Stage, path: string, act: (page: Page, words: Words) => Promise<Result>): Promise<Result> {
  const words = await loadWords(stage.scenario.language);
  const page = await stage.workTab(path);
  page.setDefaultTimeout(patienceMs);
  await page.setViewportSize(wholeMatrix);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  return act(page, words);
}

/** Waits for something that was done to show. Throws `what` when it does not. */
export async function until(shows: () => Promise<boolean>, what: string | (() => Promise<string>)): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    if (await shows()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(typeof what === 'string' ? what : await what());
}

/** Walks the matrix to one cell with the arrow keys. Columns count from 0; an item asked once has one wide cell. */
export async function walkTo(page: Page, item: string, column: number): Promise<void> {
  const row = page.locator(`[data-item="${item}"]`);
  await page.locator('[data-matrix]').focus();
  await page.keyboard.press('Control+Home');
  const rows = await page.locator('[data-item]').count();
  for (let presses = 0; presses <= rows && !(await hasCursor(page, item)); presses += 1) await page.keyboard.press('ArrowDown');
  if (!(await hasCursor(page, item))) throw new Error(`the matrix has no item "${item}" (${await row.count()} drawn)`);
  await page.keyboard.press('Home');
  for (let at = 0; at < column; at += 1) await page.keyboard.press('ArrowRight');
}

function hasCursor(page: Page, item: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const id = document.querySelector('[data-matrix]')?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.closest('[data-item]')?.getAttribute('data-item') === wanted;
  }, item);
}

/** The column of an account in the matrix, from 0. */
export async function columnOf(page: Page, account: string): Promise<number> {
  const head = page.locator(`[role="columnheader"][data-account="${account}"]`);
  await head.waitFor({ state: 'attached' }).catch(() => {
    throw new Error(`the matrix has no account ${account}`);
  });
  return Number(await head.getAttribute('data-column'));
}
