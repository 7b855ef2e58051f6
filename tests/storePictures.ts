import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { stand } from './e2e/extension.fixture';
import { storeSettings } from './e2e/seed';
import { composingAccount, type Shot, shots, tab } from './shots';
import { setScene, take } from './takeShot';

/** `npm run store`: the five pictures of a store page, in the order of the captions in `store/`, 1280 × 800, in four languages. */
const pictures = ['group', 'figures-overview-36', 'checks-matrix', 'ready', 'watch-bad-day'] as const;
const folder = join(import.meta.dirname, '../screenshots/store');

async function main(): Promise<void> {
  builtExtension(join(import.meta.dirname, '..'), (line) => process.stdout.write(`${line}\n`));
  const { browser, close } = await stand({ title: 'store', language: 'ja', accounts: [composingAccount] });
  const page = await browser.page('dashboard.html');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const settings = browser.url('dashboard.html#/settings');
  for (const language of ['ja', 'en', 'th', 'zh-TW'] as const) {
    mkdirSync(join(folder, language), { recursive: true });
    await page.goto(settings);
    await storeSettings(page, { welcomed: true, language, theme: 'light', level: 'tab', myName: '田中' });
    let there: Shot['world'] | null = null;
    for (const [index, name] of pictures.entries()) {
      const shot = shots(Date.now()).find((one) => one.name === name);
      if (shot === undefined) throw new Error(`there is no picture ${name}`);
      await setScene(page, settings, shot.world, there);
      there = shot.world;
      await take(page, browser.url(shot.page), { ...shot, size: tab }, join(folder, language, `${index + 1}-${name}.png`));
    }
  }
  await close();
  process.stdout.write(`pictures are in ${folder}\n`);
}

await main();
