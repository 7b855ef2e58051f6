import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { crowdedWorld } from '../tests/e2e/busyWorld';
import { smallWorld, stand } from '../tests/e2e/extension.fixture';
import { storeSettings, storeWorld } from '../tests/e2e/seed';
import { type Measurement, median } from './measurement';
import { buildReference } from './references/buildReference';

const turns = 9;
/** A row of the inbox, and the one row of the empty popup. */
const firstRow = '[data-attention]';

/** Milliseconds from the opening of a page. */
interface Opening {
  /** Until the first row is on screen. */
  readonly usable: number;
  /** Until the main thread has nothing left to do. */
  readonly free: number;
}

/**
 * The popup of the built extension with 20 accounts, 1,000 groups and 10,000 events kept, and with ten times as many; against a popup with one row
 * and nothing to read, made with React too and opened from the same extension in the same browser.
 */
export async function* popup(): AsyncGenerator<Measurement> {
  const extension = await withEmptyPopup(builtExtension(join(import.meta.dirname, '..'), () => undefined));
  const own = await stand(smallWorld, 'ja', [], extension);
  try {
    const page = await own.browser.page('dashboard.html#/settings');
    await storeSettings(page, { welcomed: true, level: 'page', language: 'ja', theme: 'light' });
    await page.setViewportSize({ width: 440, height: 600 });
    await page.addInitScript(timeOpening, firstRow);
    for (const [accounts, groups] of [
      [20, 1_000],
      [200, 10_000],
    ] as const) {
      await page.goto(own.browser.url('dashboard.html#/settings'));
      await storeWorld(page, crowdedWorld(Date.now(), { accounts, groups }));
      const ours: Opening[] = [];
      const theirs: Opening[] = [];
      for (let turn = 0; turn <= turns; turn += 1) {
        const [mine, empty] = [await open(page, own.browser.url('popup.html')), await open(page, own.browser.url('empty.html'))];
        // The first turn warms up.
        if (turn === 0) continue;
        ours.push(mine);
        theirs.push(empty);
      }
      for (const until of ['usable', 'free'] as const) {
        const [value, reference] = [median(ours.map((one) => one[until])), median(theirs.map((one) => one[until]))];
        const name = `popup, ${accounts} accounts, ${groups.toLocaleString('en')} groups: ${until}`;
        yield { name, value, unit: 'ms', reference, against: 'an empty React popup' };
      }
    }
  } finally {
    await own.close();
    rmSync(extension, { recursive: true });
  }
}

/** The build with one more page in it. */
async function withEmptyPopup(built: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yobirin-bench-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.js'), await buildReference('emptyPopup.tsx'));
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><main><div id="root"></div></main><script type="module" src="empty.js"></script>',
  );
  return folder;
}

async function open(page: Page, url: string): Promise<Opening> {
  await page.goto('about:blank');
  await page.bringToFront();
  await page.goto(url);
  return page.evaluate(() => (globalThis as unknown as { opening: Promise<Opening> }).opening);
}

/** Runs in the page before its own scripts. A function kept in a variable would need what the compiler adds for its name, which is not there. */
function timeOpening(row: string): void {
  const opening = (async () => {
    while (document.querySelector(row) === null) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const usable = performance.now();
    await scheduler.postTask(() => undefined, { priority: 'background' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { usable, free: performance.now() };
  })();
  Object.assign(globalThis, { opening });
}
