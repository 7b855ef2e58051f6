import type { Page } from '@playwright/test';

/** One file as the import page shows it. `line` tells rows of the same name apart. */
export interface ImportRow {
  readonly line: string;
  readonly fileName: string;
  readonly state: string;
  readonly refusal: string | null;
}

/** Every file of the page, in the order of the table. A long table draws only part of its rows, so it is scrolled through. */
export function readImportRows(page: Page): Promise<ImportRow[]> {
  return page.evaluate(async () => {
    const rows = new Map<string, { line: string; fileName: string; state: string; refusal: string | null }>();
    let scroller: Element | null = document.querySelector('[data-import-file]')?.parentElement ?? null;
    while (scroller !== null && (scroller.scrollHeight <= scroller.clientHeight || !/auto|scroll/.test(getComputedStyle(scroller).overflowY))) {
      scroller = scroller.parentElement;
    }
    const stridePx = Math.max(100, (scroller?.clientHeight ?? 0) - 150);
    for (let top = 0; top === 0 || top < (scroller?.scrollHeight ?? 0); top += stridePx) {
      if (scroller !== null) {
        scroller.scrollTop = top;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (const row of document.querySelectorAll<HTMLElement>('[data-import-file]')) {
        const { importFile = '', importState = '', refusal = null, line = importFile } = row.dataset;
        rows.set(line, { line, fileName: importFile, state: importState, refusal });
      }
    }
    if (scroller !== null) scroller.scrollTop = 0;
    return [...rows.values()];
  });
}

/** Waits until nothing is being read or written. Throws when that takes longer than `withinMs`. */
export async function waitUntilIdle(page: Page, withinMs: number): Promise<void> {
  let idleSince: number | null = null;
  for (const until = Date.now() + withinMs; Date.now() < until;) {
    const busy = await page.evaluate(
      () => document.querySelector('[data-action="cancel-import"], [data-import-state="reading"], [data-import-state="taking"]') !== null,
    );
    if (busy) idleSince = null;
    else idleSince ??= Date.now();
    // Between two parts of the work the page may look idle for a moment.
    if (idleSince !== null && Date.now() - idleSince >= 300) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`files are still being read or taken after ${withinMs / 1_000} s`);
}

/** Says whose a file is, as a user does: from the list of accounts, or by typing an id that is not in it. */
export async function assignFile(page: Page, { line, fileName }: ImportRow, account: string): Promise<void> {
  const row = page.locator(`[data-import-file][data-line="${line}"]`);
  const select = row.locator('select[data-action="assign-file"], select[data-action="assign-name"]').first();
  if ((await select.count()) === 0) throw new Error(`"${fileName}" is of many accounts, "account" cannot answer for it`);
  if ((await select.locator(`option[value="${account}"]`).count()) > 0) await select.selectOption(account);
  else {
    await select.selectOption('other');
    const dialog = page.locator('[role="dialog"], dialog[open]').last();
    await dialog.locator('input').first().fill(account);
    await dialog.locator('[data-action="set-other"]').click();
  }
  await page
    .locator(`[data-line="${line}"]:not([data-import-state="needsOwner"])`)
    .first()
    .waitFor({ state: 'attached', timeout: 10_000 })
    .catch(() => {
      throw new Error(`"${fileName}" still asks whose it is after ${account} was chosen`);
    });
}

/** Gives a table without days the day that the page offers. */
export async function acceptDay(page: Page, { line }: ImportRow): Promise<void> {
  await page.locator(`[data-import-file][data-line="${line}"] [data-action="set-day"]`).click();
}

/** Presses the one button that writes, if there is anything to take. */
export async function pressTake(page: Page): Promise<void> {
  const button = page.locator('[data-action="take-files"]');
  if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
}
