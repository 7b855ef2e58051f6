import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Stage } from './stage';

/** Hands files beside the scenario file to the figures page, as its file picker would. Throws when there is no such page or file. */
export async function importFiles(stage: Stage, scenarioFile: string, names: readonly string[]): Promise<void> {
  const files = names.map((name) => resolve(dirname(scenarioFile), name));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`there is no file ${missing}`);
  const page = await stage.browser.page('dashboard.html#/figures');
  try {
    const picker = page.locator('input[type="file"][multiple]').first();
    await picker.waitFor({ state: 'attached', timeout: 3_000 }).catch(() => {
      throw new Error('this build cannot import files yet');
    });
    await picker.setInputFiles(files);
  } finally {
    await page.close();
  }
}
