import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type FigureTab, figureTabs } from '../components/figures/figuresAddress';
import { builtExtension } from '../sandbox/scenario/buildExtension';
import { stand } from '../tests/e2e/extension.fixture';
import { figuresWorld } from '../tests/e2e/figuresWorld';
import { storeSettings, storeWorld } from '../tests/e2e/seed';
import { figureShows } from '../tests/shots';
import type { Measurement } from './measurement';
import { median } from './measurement';

const accountCounts = [30, 300];
const days = 1_095;
const turns = 5;
/** All of the three years, and the four weeks that are shown at first. */
const periods: readonly (readonly [name: string, path: string])[] = [
  ['28 days', ''],
  ['3 years', `/${days}d`],
];

/**
 * 30 accounts × 3 years in the built extension, and ten times as many: from the press on a view's name until it is on screen, and until the main thread is free, coming from
 * another view; and the first view coming from a page without figures, when all of them are read again. Against two pages without figures.
 */
export async function* views(): AsyncGenerator<Measurement> {
  builtExtension(join(import.meta.dirname, '..'), () => undefined);
  const own = await stand();
  try {
    const page = await own.browser.page('dashboard.html#/settings');
    await storeSettings(page, { welcomed: true, level: 'page', language: 'ja', theme: 'light' });
    await page.setViewportSize({ width: 1_280, height: 800 });
    for (const accounts of accountCounts) {
      await page.goto(own.browser.url('dashboard.html#/settings'));
      await storeWorld(page, figuresWorld(Date.now(), accounts, days));
      await page.goto('about:blank');
      await page.goto(own.browser.url('dashboard.html#/figures/overview'));
      await page.locator(figureShows).first().waitFor();
      // A tab behind another one is painted once a second.
      await page.bringToFront();
      yield* measure(page, `${accounts} accounts`);
    }
  } finally {
    await own.close();
  }
}

async function* measure(page: Page, size: string): AsyncGenerator<Measurement> {
  const plain = await timesOf(page, ['#/stored', 'main h1'], ['#/settings', 'main input']);
  const anew = await timesOf(page, ['#/settings', 'main input'], ['#/figures/overview', figureShows]);
  yield* against(plain, `${size}: figures read anew, overview`, anew);
  // This one needs all there is: from here on everything is in memory, as it is for whoever goes from view to view.
  await goTo(page, '#/figures/coverage', figureShows);
  for (const [period, path] of periods) {
    for (const tab of figureTabs) {
      const before: FigureTab = tab === 'overview' ? 'coverage' : 'overview';
      const [from, to] = [`#/figures/${before}${path}`, `#/figures/${tab}${path}`];
      yield* against(plain, `${size}: ${tab}, ${period}`, await timesOf(page, [from, figureShows], [to, figureShows]));
    }
  }
}

/** Milliseconds from a change of the address. */
interface ViewTimes {
  /** Until something new of that kind is on screen. */
  readonly painted: number;
  /** Until the main thread has nothing left to do. */
  readonly free: number;
}

type Address = readonly [hash: string, shows: string];

/** The way from one address to the other, several times. */
async function timesOf(page: Page, from: Address, to: Address): Promise<readonly ViewTimes[]> {
  const times: ViewTimes[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    await goTo(page, ...from);
    times.push(await timeTo(page, ...to));
  }
  // The first turn warms up.
  return times.slice(1);
}

function* against(plain: readonly ViewTimes[], name: string, times: readonly ViewTimes[]): Generator<Measurement> {
  for (const until of ['painted', 'free'] as const) {
    const [value, reference] = [median(times.map((time) => time[until])), median(plain.map((time) => time[until]))];
    yield { name: `${name}: ${until}`, value, unit: 'ms', reference, against: `stored to settings: ${until}` };
  }
}

/** Goes there and waits until the page has nothing left to do. */
async function goTo(page: Page, hash: string, shows: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.locator(shows).first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

function timeTo(page: Page, hash: string, shows: string): Promise<ViewTimes> {
  return page.evaluate(
    async ([to, selector]) => {
      const before = document.querySelector(selector);
      if (location.hash === to) return { painted: 0, free: 0 };
      const startedAt = performance.now();
      location.hash = to;
      for (let now = before; now === null || now === before; now = document.querySelector(selector))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const painted = performance.now() - startedAt;
      await scheduler.postTask(() => undefined, { priority: 'background' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return { painted, free: performance.now() - startedAt };
    },
    [hash, shows] as const,
  );
}
