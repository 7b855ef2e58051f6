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

const [accounts, days] = [300, 1_095];
const turns = 5;
/** All of the three years, and the four weeks that are shown at first. */
const periods: readonly (readonly [name: string, path: string])[] = [
  ['28 days', ''],
  ['3 years', `/${days}d`],
];

/**
 * 300 accounts × 3 years in the built extension: from the press on a view's name until it is on screen, and until the main thread is free, coming from
 * another view; and the first view coming from a page without figures, when all of them are read again. Against two pages without figures.
 */
export async function* views(): AsyncGenerator<Measurement> {
  builtExtension(join(import.meta.dirname, '..'), () => undefined);
  const own = await stand();
  try {
    const page = await own.browser.page('dashboard.html#/settings');
    await storeSettings(page, { welcomed: true, level: 'page', language: 'ja', theme: 'light' });
    await storeWorld(page, figuresWorld(Date.now(), accounts, days));
    await page.setViewportSize({ width: 1_280, height: 800 });
    await page.goto('about:blank');
    await page.goto(own.browser.url('dashboard.html#/figures/overview'));
    await page.locator(figureShows).first().waitFor();
    // A tab behind another one is painted once a second.
    await page.bringToFront();
    yield* timeView(page, 'figures read anew, overview', '#/settings', '#/figures/overview');
    for (const [period, path] of periods) {
      for (const tab of figureTabs) {
        const before: FigureTab = tab === 'overview' ? 'coverage' : 'overview';
        yield* timeView(page, `${tab}, ${period}`, `#/figures/${before}${path}`, `#/figures/${tab}${path}`);
      }
    }
  } finally {
    await own.close();
  }
}

/** Milliseconds from a change of the address. */
interface ViewTimes {
  /** Until something new of that kind is on screen. */
  readonly painted: number;
  /** Until the main thread has nothing left to do. */
  readonly free: number;
}

async function* timeView(page: Page, name: string, from: string, to: string): AsyncGenerator<Measurement> {
  const [ours, theirs]: [ViewTimes[], ViewTimes[]] = [[], []];
  for (let turn = 0; turn <= turns; turn += 1) {
    await timeTo(page, '#/stored', 'main h1');
    const settings = await timeTo(page, '#/settings', 'main input');
    await timeTo(page, from, from.startsWith('#/figures') ? figureShows : 'main input');
    const view = await timeTo(page, to, figureShows);
    // The first turn warms up.
    if (turn > 0) {
      ours.push(view);
      theirs.push(settings);
    }
  }
  for (const until of ['painted', 'free'] as const) {
    const [value, reference] = [ours, theirs].map((times) => median(times.map((time) => time[until])));
    yield { name: `${name}: ${until}`, value: value ?? NaN, unit: 'ms', reference: reference ?? NaN, against: `stored to settings: ${until}` };
  }
}

function timeTo(page: Page, hash: string, shows: string): Promise<ViewTimes> {
  return page.evaluate(
    async ([to, selector]) => {
      const before = document.querySelector(selector);
      if (location.hash === to) return { painted: 0, free: 0 };
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const startedAt = performance.now();
      location.hash = to;
      for (let now = before; now === null || now === before; now = document.querySelector(selector)) await nextFrame();
      await nextFrame();
      const painted = performance.now() - startedAt;
      await scheduler.postTask(() => undefined, { priority: 'background' });
      await nextFrame();
      return { painted, free: performance.now() - startedAt };
    },
    [hash, shows] as const,
  );
}
