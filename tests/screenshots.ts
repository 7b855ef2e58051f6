import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { busyWorld } from './e2e/busyWorld';
import { stand } from './e2e/extension.fixture';
import { storeSettings } from './e2e/seed';
import { composingAccount, figureShows, type Shot, shop, shots, tab } from './shots';
import { setScene, take } from './takeShot';

/**
 * Pictures of the popup and of every page: Japanese and English, light and dark, full, empty, on a bad day and with hostile names; the
 * figures with 3, 36 and 300 accounts, the checks with 12 and 60. `npm run screenshots -- figures` takes only those whose name begins so.
 */
const folder = join(import.meta.dirname, '../screenshots');
const readmeFolder = join(import.meta.dirname, '../docs/screenshots');
async function main(): Promise<void> {
  builtExtension(join(import.meta.dirname, '..'), (line) => process.stdout.write(`${line}\n`));
  const { browser, close } = await stand({ title: 'pictures', language: 'ja', accounts: [composingAccount] });
  const page = await browser.page('dashboard.html');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const settings = browser.url('dashboard.html#/settings');
  const begin = process.argv[2] ?? '';
  for (const language of ['ja', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      mkdirSync(join(folder, language, theme), { recursive: true });
      await page.goto(settings);
      await storeSettings(page, { welcomed: true, language, theme, level: 'tab', myName: '田中' });
      let there: Shot['world'] | null = null;
      for (const shot of shots(Date.now()).filter(({ name }) => name.startsWith(begin))) {
        await setScene(page, settings, shot.world, there);
        there = shot.world;
        await take(
          page,
          shot.page.startsWith('https://') ? shot.page : browser.url(shot.page),
          shot,
          join(folder, language, theme, `${shot.name}.png`),
        );
      }
    }
  }
  mkdirSync(readmeFolder, { recursive: true });
  await page.goto(settings);
  await storeSettings(page, { language: 'ja', theme: 'light' });
  const [inbox, group] = [shots(Date.now())[0], shots(Date.now()).find((shot) => shot.name === 'group')];
  await setScene(page, settings, busyWorld, null);
  if (inbox !== undefined) await take(page, browser.url(inbox.page), inbox, join(readmeFolder, 'popup.png'));
  if (group !== undefined) await take(page, browser.url(group.page), group, join(readmeFolder, 'inbox.png'));
  await setScene(page, settings, shop, null);
  await take(page, browser.url('dashboard.html#/figures/overview'), { size: tab, shows: figureShows }, join(readmeFolder, 'figures.png'));
  const matrix = shots(Date.now()).find(({ name }) => name === 'checks-matrix');
  await setScene(page, settings, matrix?.world ?? shop, null);
  if (matrix !== undefined) await take(page, browser.url(matrix.page), matrix, join(readmeFolder, 'checks.png'));
  await close();
  process.stdout.write(`screenshots are in ${folder}\n`);
}

await main();
