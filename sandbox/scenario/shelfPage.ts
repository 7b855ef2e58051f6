import type { Page } from '@playwright/test';
import { onPage, until } from './checks/checkPage';
import { CannotSee } from './expectations';
import type { ScenarioStep } from './format';
import type { Stage } from './stage';

type ShelfStep = Extract<ScenarioStep, { word: 'shelf' }>['shelf'];

const shelf = 'yobirin-shelf section';

/** Unfolds or folds the shelf on the chat page opened last, by its own button; switches it off or on in the settings. */
export async function handleShelf(stage: Stage, what: ShelfStep): Promise<void> {
  if (what === 'off' || what === 'on') {
    await onPage(stage, 'dashboard.html#/settings', async (page, words) => {
      const knob = page.getByRole('switch', { name: words.settings.shelf.label });
      if ((await knob.isChecked()) !== (what === 'on')) await knob.click();
      await until(async () => (await knob.isChecked()) === (what === 'on'), `the switch of the shelf did not go ${what}`);
    });
    return;
  }
  const page = chatPage(stage);
  if (page === null) throw new Error(`shelf: no chat page is open`);
  await page.bringToFront();
  const button = page.locator(`${shelf} button[aria-expanded="${what === 'unfold' ? 'false' : 'true'}"]`);
  await button.click({ timeout: 10_000 });
  await page.locator(`${shelf} button[aria-expanded="${what === 'unfold' ? 'true' : 'false'}"]`).waitFor({ timeout: 10_000 });
}

/** Scrolls the list on the chat page opened last as far down as it goes now. */
export async function scrollChats(stage: Stage): Promise<void> {
  const list = chatPage(stage)?.locator('.chatlist .overflow-y-auto');
  if (list === undefined) throw new Error('scroll: no chat page is open');
  await list.evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
}

/** What the shelf on the chat page opened last says; null: there is none. */
export async function readShelf(stage: Stage): Promise<string | null | CannotSee> {
  const page = chatPage(stage);
  if (page === null) return new CannotSee('no chat page is open');
  await page.bringToFront();
  return (await page.locator(shelf).count()) === 0 ? null : page.locator(shelf).innerText();
}

/** The names in the list that are marked, as they are drawn now. */
export async function readMarked(stage: Stage): Promise<readonly string[] | CannotSee> {
  const page = chatPage(stage);
  if (page === null) return new CannotSee('no chat page is open');
  await page.bringToFront();
  return page.evaluate(() =>
    [...(CSS.highlights.get('yobirin-new-group') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')).sort(),
  );
}

function chatPage({ pages }: Stage): Page | null {
  return pages.latest('chat');
}
