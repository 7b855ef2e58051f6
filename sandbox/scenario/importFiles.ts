import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { acceptDay, assignFile, type ImportRow, pressTake, readImportRows, waitUntilIdle } from './importPage';
import { endOfRow, type ImportEnd } from './importOutcomes';
import type { Stage } from './stage';

/** How long reading or taking all files of one step may last, ms. */
const patience = 180_000;

/**
 * Hands files beside the scenario file to the import page as its file picker would, says whose they are where that is asked, and takes
 * them. What became of each is remembered on the stage. Throws when there is no such file, or the page does not do it.
 */
export async function importFiles(stage: Stage, scenarioFile: string, names: readonly string[], account: string | undefined): Promise<void> {
  const files = names.map((name) => resolve(dirname(scenarioFile), name));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`there is no file ${missing}`);
  const ends = await takeFiles(stage, files, account);
  for (const [name, end] of ends) stage.imports.set(name, { ...end, sha256: sha256Of(files, name) });
}

/** A file that is made up on the way. */
export interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Hands files to the import page, by path or made up, and takes them. Throws when the page does not do it. */
export async function takeFiles(
  stage: Stage,
  files: readonly string[] | readonly HandedFile[],
  account: string | undefined,
): Promise<Map<string, ImportEnd>> {
  const page = await stage.browser.page('dashboard.html#/figures/import');
  try {
    const picker = page.locator('input[type="file"][multiple]').first();
    await picker.waitFor({ state: 'attached', timeout: 10_000 }).catch(() => {
      throw new Error('this build cannot import files yet');
    });
    await picker.setInputFiles([...files] as string[] | HandedFile[]);
    await page
      .locator('[data-import-file]')
      .first()
      .waitFor({ state: 'attached', timeout: 30_000 })
      .catch(() => {
        throw new Error('the import page shows none of the files');
      });
    return await bringIn(page, account);
  } finally {
    await page.close();
  }
}

async function bringIn(page: Page, account: string | undefined): Promise<Map<string, ImportEnd>> {
  await waitUntilIdle(page, patience);
  if (account !== undefined) {
    for (const row of await rowsIn(page, 'needsOwner')) {
      await assignFile(page, row, account);
      await waitUntilIdle(page, patience);
    }
  }
  for (const row of await rowsIn(page, 'needsDay')) {
    await acceptDay(page, row);
    await waitUntilIdle(page, patience);
  }
  await pressTake(page);
  await waitUntilIdle(page, patience);
  return new Map((await readImportRows(page)).map((row) => [row.fileName, endOfRow(row)]));
}

async function rowsIn(page: Page, state: string): Promise<ImportRow[]> {
  return (await readImportRows(page)).filter((row) => row.state === state);
}

/** Null for files out of a zip. */
function sha256Of(files: readonly string[], name: string): string | null {
  const file = files.find((path) => basename(path) === name);
  return file === undefined ? null : createHash('sha256').update(readFileSync(file)).digest('hex');
}
