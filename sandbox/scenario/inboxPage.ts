import type { Page } from '@playwright/test';

/** The hooks that the inbox keeps for whoever looks at it from outside. */
const ringingRow = '[data-group-row][data-attention="ringing"]';

/** What of the list is in sight, and how far the list goes on. */
interface Sight {
  /** Distance from the top of the list, px, and name of each ringing row. */
  readonly rows: readonly (readonly [top: number, name: string])[];
  readonly heightPx: number;
  readonly inSightPx: number;
}

/** Names of the groups that ring, in the order the user sees them. */
export async function readRingingNames(observer: Page): Promise<string[]> {
  return (await findRinging(observer)).map(([, name]) => name);
}

/** What the ringing rows in sight show, by their names. */
export async function readRingingRows(observer: Page): Promise<Record<string, string>> {
  return Object.fromEntries(
    await observer
      .locator(ringingRow)
      .evaluateAll((rows) => rows.map((row) => [row.querySelector('[data-group-name]')?.textContent.trim() ?? '', row.textContent] as const)),
  );
}

/** Every ringing row with its place in the list. A long list draws only part of its rows, so it is scrolled through. */
async function findRinging(observer: Page): Promise<(readonly [top: number, name: string])[]> {
  const first = await lookAtRows(observer, null);
  const found = new Map(first.rows);
  if (first.heightPx > first.inSightPx + 1) {
    const stridePx = Math.max(100, first.inSightPx - 120);
    for (let top = 0; top < first.heightPx; top += stridePx) {
      for (const [at, name] of (await lookAtRows(observer, top)).rows) found.set(at, name);
    }
    await lookAtRows(observer, 0);
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** Scrolls the list to `scrollTo` px (null: leaves it) and reads what is drawn there. */
function lookAtRows(observer: Page, scrollTo: number | null): Promise<Sight> {
  return observer.evaluate(
    async ([selector, top]) => {
      let scroller: Element | null = document.querySelector('[data-group-row]')?.parentElement ?? null;
      while (scroller !== null && (scroller.scrollHeight <= scroller.clientHeight || !/auto|scroll/.test(getComputedStyle(scroller).overflowY))) {
        scroller = scroller.parentElement;
      }
      scroller ??= document.scrollingElement ?? document.documentElement;
      if (top !== null) {
        scroller.scrollTop = top;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const scrolledPx = scroller.scrollTop;
      return {
        rows: [...document.querySelectorAll(selector)].map(
          (row) =>
            [Math.round(row.getBoundingClientRect().top + scrolledPx), row.querySelector('[data-group-name]')?.textContent.trim() ?? ''] as const,
        ),
        heightPx: scroller.scrollHeight,
        inSightPx: scroller.clientHeight,
      };
    },
    [ringingRow, scrollTo] as const,
  );
}

/** Handles a ringing group as a user does: goes to its row and presses the key for it. Throws when it does not work within 10 s. */
export async function acknowledge(observer: Page, name: string): Promise<void> {
  await observer.bringToFront();
  await bringIntoSight(observer, name);
  const before = await countRinging(observer, name);
  await bringIntoSight(observer, name);
  const row = observer
    .locator(ringingRow)
    .filter({ has: observer.locator('[data-group-name]').getByText(name, { exact: true }) })
    .first();
  await row.focus({ timeout: 2_000 });
  await observer.keyboard.press('e');
  const done = await waitUntil(async () => (await countRinging(observer, name)) < before);
  if (!done) throw new Error(`"${name}" still rings 10 s after the key for "handled" was pressed on it`);
}

async function bringIntoSight(observer: Page, name: string): Promise<void> {
  const seen = await waitUntil(async () => {
    const top = (await findRinging(observer)).find(([, ringing]) => ringing === name)?.[0];
    if (top === undefined) return false;
    await lookAtRows(observer, Math.max(0, top - 200));
    return true;
  });
  if (!seen) throw new Error(`no new group "${name}" stands in the inbox`);
}

/** False when it did not come true within 10 s. */
async function waitUntil(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function countRinging(observer: Page, name: string): Promise<number> {
  return (await readRingingNames(observer)).filter((ringing) => ringing === name).length;
}
