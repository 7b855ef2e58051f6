import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { checksNow, checksWorld, runIds } from '../tests/e2e/checksWorld';
import { stand } from '../tests/e2e/extension.fixture';
import type { ExtensionBrowser } from '../tests/e2e/extensionBrowser';
import { storeSettings, storeWorld } from '../tests/e2e/seed';
import { buildReference, pageAround } from './references/buildReference';
import { high, type Measurement, median } from './measurement';
import { threadTime } from './threadTime';

const accountCounts = [20, 200];
const presses = 31;

/** What one press costs, milliseconds: on the main thread until it is painted, and on the wall from the key to the paint. */
interface PressTimes {
  readonly work: readonly number[];
  readonly wall: readonly number[];
  /** All that one press sets going, until the page is at rest again: on average. */
  readonly all: number;
}

/**
 * 20 accounts × 14 items in the built extension, and ten times as many: a tick by key, against an empty React table of the same size in the same browser. Main-thread
 * work is the time from the key to the end of its task and from the next frame's start to after its paint; waiting for the frame is left out. What a tick sets
 * going besides (what is read anew, computed and drawn after the paint) is counted for all presses together.
 */
export async function* matrix(): AsyncGenerator<Measurement> {
  builtExtension(join(import.meta.dirname, '..'), () => undefined);
  const own = await stand();
  try {
    await own.browser.setClockAhead(checksNow - Date.now());
    const emptyTable = await buildReference('emptyTable.tsx');
    for (const accounts of accountCounts) {
      const ours = await timeOurs(own.browser, accounts);
      const theirs = await timeEmpty(own.browser, emptyTable, accounts);
      const against = 'empty React table, same size';
      yield { name: `tick, ${accounts} × 14: main-thread work`, value: median(ours.work), unit: 'ms', reference: median(theirs.work), against };
      yield { name: `tick, ${accounts} × 14: work, 95 of 100`, value: high(ours.work), unit: 'ms', reference: high(theirs.work), against };
      yield { name: `tick, ${accounts} × 14: all it sets going`, value: ours.all, unit: 'ms', reference: theirs.all, against };
      yield { name: `tick, ${accounts} × 14: key to paint`, value: median(ours.wall), unit: 'ms', reference: median(theirs.wall), against };
    }
  } finally {
    await own.close();
  }
}

async function timeOurs(browser: ExtensionBrowser, accounts: number): Promise<PressTimes> {
  const page = await browser.page('dashboard.html#/settings');
  await storeSettings(page, { welcomed: true, level: 'page', language: 'ja', theme: 'light', myName: '佐藤' });
  await storeWorld(page, checksWorld(checksNow, Math.max(accounts, 36), accounts));
  await page.setViewportSize({ width: 1_440, height: 900 });
  await page.goto('about:blank');
  await page.goto(browser.url(`dashboard.html#/checks/run/${runIds.bulk}`));
  await page.locator('[data-verdict]').first().waitFor();
  await page.locator('[data-item="testSend"] [role="gridcell"]').nth(3).click();
  const times = await timePresses(page);
  await page.close();
  return times;
}

async function timeEmpty(browser: ExtensionBrowser, emptyTable: string, accounts: number): Promise<PressTimes> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1_440, height: 900 });
  await page.setContent(pageAround(emptyTable, accounts));
  await page.locator('[data-matrix]').focus();
  const times = await timePresses(page);
  await page.close();
  return times;
}

async function timePresses(page: Page): Promise<PressTimes> {
  await page.bringToFront();
  await page.evaluate(() => {
    const times: { work: number; wall: number }[] = [];
    Object.assign(globalThis, { pressTimes: times });
    const { port1, port2 } = new MessageChannel();
    let [begun, handled, frame] = [0, 0, 0];
    port1.onmessage = () => {
      const now = performance.now();
      times.push({ work: handled - begun + (now - frame), wall: now - begun });
    };
    addEventListener('keydown', () => (begun = performance.now()), true);
    addEventListener('keydown', () =>
      // After React's own microtask, which was queued first.
      queueMicrotask(() =>
        queueMicrotask(() => {
          handled = performance.now();
          requestAnimationFrame(() => {
            frame = performance.now();
            port2.postMessage(null);
          });
        }),
      ),
    );
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await threadTime(session);
  for (let press = 1; press <= presses; press += 1) {
    await page.locator('[data-matrix]').press(' ');
    await page.waitForFunction((count) => (globalThis as unknown as { pressTimes: unknown[] }).pressTimes.length >= count, press);
    // The database and what reads it come to rest: a press is measured, not the one before it.
    await page.waitForTimeout(150);
  }
  const busy = (await threadTime(session)).TaskDuration - before.TaskDuration;
  const times = await page.evaluate(() => (globalThis as unknown as { pressTimes: { work: number; wall: number }[] }).pressTimes);
  // The first press warms up.
  const counted = times.slice(1);
  return { work: counted.map(({ work }) => work), wall: counted.map(({ wall }) => wall), all: (busy / presses) * 1_000 };
}
