import type { Page } from '@playwright/test';
import { atJstDay, jstDay, toJstLocal } from '../../../utils/domain/time/jst';
import { friendsCsv } from '../../friends';
import { type HandedFile, takeFiles } from '../importFiles';
import { scrollChats } from '../shelfPage';
import type { Stage } from '../stage';
import { readTable } from '../storedTables';
import { columnOf, onPage, until, walkTo } from './checkPage';
import type { CheckStep } from './steps';

/** Plans are made for ten in the morning in Japan: never at night, whenever a scenario is played. */
const plannedHour = 10;

type StepOf<Word extends CheckStep['word']> = Extract<CheckStep, { word: Word }>;

/** Does in the extension's own pages what a person would. Throws when a page does not do it. */
export async function doCheckStep(step: CheckStep, stage: Stage): Promise<void> {
  switch (step.word) {
    case 'person':
      return becomePerson(stage, step.person);
    case 'importFriends':
      return importFriends(stage, step.importFriends);
    case 'plans':
      return sayPlans(stage, step.plans);
    case 'scroll':
      return step.scroll === 'chat' ? scrollChats(stage) : scrollToEnd(stage);
    case 'takeOver':
      return takeOver(stage, step.takeOver);
    case 'startRun':
      return startRun(stage, step.startRun);
    case 'tick':
      return inMatrix(stage, step.tick, (page) => page.keyboard.press('Space'));
    case 'waive':
      return inMatrix(stage, step.waive, (page) => waive(page, step.waive.reason));
    case 'edit':
      return editPlan(stage, step.edit);
    case 'sign':
      return sign(stage, step.sign);
    case 'sent':
      return saySent(stage);
    case 'results':
      return noteResults(stage, step.results);
    case 'abandon':
      return abandon(stage, step.abandon);
  }
}

function becomePerson(stage: Stage, name: string): Promise<void> {
  return onPage(stage, 'dashboard.html#/settings', async (page, words) => {
    const field = page.getByLabel(words.settings.name.label);
    await field.fill(name);
    await field.press('Enter');
    await until(async () => (await storedName(page)) === name, 'the name was not kept');
  });
}

function storedName(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } }).chrome.storage;
    const { settings } = await local.get();
    return typeof settings === 'object' && settings !== null && 'myName' in settings ? settings.myName : undefined;
  });
}

/** The friends figures of accounts as the Manager would give them, one file each, all at once. */
async function importFriends(stage: Stage, wanted: readonly string[] | 'all'): Promise<void> {
  const { world } = stage;
  const names = wanted === 'all' ? stage.scenario.accounts.filter(({ friends }) => friends !== undefined).map(({ basicId }) => basicId) : wanted;
  const files = names.map((name): HandedFile => {
    const friends = world.findAccount(name)?.friends;
    if (friends === undefined || friends === null) throw new Error(`${name} has no friends figures in this file`);
    const rows = friends.rows(world.now());
    return { name: `${name}_${rows[0]?.date}_${rows.at(-1)?.date}.csv`, mimeType: 'text/csv', buffer: Buffer.from(friendsCsv(rows)) };
  });
  await takeFiles(stage, files, undefined);
}

function sayPlans(stage: Stage, plans: StepOf<'plans'>['plans']): Promise<void> {
  const lines = Object.entries(plans).map(([name, { plan, used, limit }]) => [name, plan, used, limit ?? ''].join('\t'));
  return onPage(stage, 'dashboard.html#/checks/plans', async (page, { plans: words }) => {
    await page.getByText(words.paste.head, { exact: true }).click();
    await page.getByLabel(words.paste.label, { exact: true }).fill(lines.join('\n'));
    await page.getByRole('button', { name: words.paste.take(lines.length), exact: true }).click();
    await page.getByRole('button', { name: words.accounts.save, exact: true }).click();
    await page.getByText(words.accounts.saved(lines.length)).first().waitFor();
  });
}

async function scrollToEnd(stage: Stage): Promise<void> {
  const page = stage.pages.latest('accountGroup');
  if (page === null) throw new Error('scroll: no page of an account group is open');
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}

function takeOver(stage: Stage, { number, complete }: StepOf<'takeOver'>['takeOver']): Promise<void> {
  return onPage(stage, 'dashboard.html#/checks/groups', async (page) => {
    const sighting = page.locator(`[data-sighting="${number}"]`);
    if (complete) await sighting.getByRole('checkbox').check();
    await sighting.getByRole('button').last().click();
    await page.waitForURL(/#\/checks\/groups\/./);
  });
}

function startRun(stage: Stage, run: StepOf<'startRun'>['startRun']): Promise<void> {
  return onPage(stage, 'dashboard.html#/checks/new', async (page, { checks: { plan: words } }) => {
    await page.getByLabel(words.template, { exact: true }).selectOption(`builtIn:${run.template}`);
    await page.getByLabel(words.name, { exact: true }).fill(run.name);
    await page.getByLabel(words.when, { exact: true }).fill(toJstLocal(atJstDay(jstDay(stage.world.now()) + run.inDays, plannedHour)));
    if (run.accountGroup !== undefined) await chooseGroup(page, words.group, run.accountGroup);
    for (const account of run.accounts ?? []) await accountBox(stage, page, account).check();
    for (const [index, message] of run.messages.entries()) {
      if (index > 0) await page.getByRole('button', { name: words.addBubble, exact: true }).click();
      await page.getByLabel(words.bubble(index + 1), { exact: true }).fill(message);
    }
    await page.getByRole('button', { name: words.start, exact: true }).click();
    await page.waitForURL(/#\/checks\/run\/./);
    stage.latestRun = new URL(page.url()).hash.split('/')[3] ?? null;
  });
}

async function chooseGroup(page: Page, label: string, name: string): Promise<void> {
  const select = page.getByLabel(label, { exact: true });
  const option = select.locator('option', { hasText: name }).first();
  await option.waitFor({ state: 'attached' });
  await select.selectOption((await option.getAttribute('value')) ?? '');
}

/** An account is called by its name where the extension knows it. */
function accountBox(stage: Stage, page: Page, account: string) {
  const box = (name: string) => page.getByRole('checkbox', { name });
  const name = stage.world.findAccount(account)?.name;
  return name === undefined ? box(account) : box(account).or(box(name)).first();
}

/** Goes to each cell, or over the whole row at once, with the arrow keys, and does it there. */
function inMatrix(
  stage: Stage,
  { item, accounts }: { readonly item: string; readonly accounts?: readonly string[] | undefined },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  return onRun(stage, '', async (page) => {
    await page.locator('[data-matrix] [data-verdict], [data-matrix] [data-state]').first().waitFor();
    const columns = accounts === undefined ? [null] : await Promise.all(accounts.map((account) => columnOf(page, account)));
    for (const column of columns) {
      await walkTo(page, item, column ?? 0);
      if (column === null) await page.keyboard.press('Shift+End');
      const before = await lastWriteOf(stage);
      await act(page);
      const isKept = async () => (await lastWriteOf(stage)) !== before;
      await until(async () => (await isKept()) || (await mayGoOn(page)), `nothing changed at "${item}"`);
      await until(isKept, `nothing changed at "${item}"`);
    }
  });
}

/** When the run was last written to. The matrix shows a mark before it is kept, and a tab that is closed at once would take it along. */
async function lastWriteOf(stage: Stage): Promise<number> {
  const rows = ((await readTable(stage.observer, 'runs')) ?? []) as { runId: string; lastEventAt: number }[];
  return rows.find(({ runId }) => runId === stage.latestRun)?.lastEventAt ?? 0;
}

/** An edit of a signed run asks first; a person who does it says yes. */
async function mayGoOn(page: Page): Promise<boolean> {
  const yes = page.locator('dialog[open] footer button:last-child');
  if ((await yes.count()) === 0) return false;
  await yes.click();
  return true;
}

async function waive(page: Page, reason: string): Promise<void> {
  await page.keyboard.press('w');
  await page.locator('dialog[open] textarea').fill(reason);
  await page.keyboard.press('Control+Enter');
}

function editPlan(stage: Stage, { name, firstMessage, without }: StepOf<'edit'>['edit']): Promise<void> {
  return onRun(stage, '/plan', async (page, { checks: { plan: words } }) => {
    if (name !== undefined) await page.getByLabel(words.name, { exact: true }).fill(name);
    if (firstMessage !== undefined) await page.getByLabel(words.bubble(1), { exact: true }).fill(firstMessage);
    for (const account of without ?? []) await accountBox(stage, page, account).uncheck();
    await page.locator('form button[type="submit"]').click();
    await page.waitForURL(/#\/checks\/run\/[^/]+$/);
  });
}

function sign(stage: Stage, signer: string): Promise<void> {
  return onRun(stage, '', async (page, { matrix: words }) => {
    await page.getByLabel(words.sign.name, { exact: true }).fill(signer);
    const button = page.getByRole('button', { name: words.sign.act, exact: true });
    await until(
      () => button.isEnabled(),
      async () => `it cannot be signed yet: ${(await page.locator('[data-blockers]').allInnerTexts()).join(' ').replace(/\s+/gu, ' ')}`,
    );
    await button.click();
    await page.locator('[data-signatures] li:not([data-cancelled])', { hasText: signer }).first().waitFor();
  });
}

function saySent(stage: Stage): Promise<void> {
  return onRun(stage, '/after', async (page, { checks: { after: words } }) => {
    const button = page
      .getByRole('button', { name: words.saySent, exact: true })
      .or(page.getByRole('button', { name: words.saySentUnsigned, exact: true }));
    await page.getByLabel(words.sentAt, { exact: true }).fill(toJstLocal(stage.world.now()));
    await button.click();
    await button.waitFor({ state: 'detached' });
  });
}

function noteResults(stage: Stage, results: StepOf<'results'>['results']): Promise<void> {
  return onRun(stage, '/after', async (page, { checks: { after: words } }) => {
    for (const [account, result] of Object.entries(results)) {
      const named = [account, stage.world.findAccount(account)?.name ?? account].map((name) =>
        page.getByLabel(words.resultOf(name), { exact: true }),
      );
      const [byId, byName] = named;
      if (byId === undefined || byName === undefined) continue;
      const select = byId.or(byName).first();
      const before = await lastWriteOf(stage);
      await select.selectOption(result);
      await until(async () => (await lastWriteOf(stage)) !== before, `the result of ${account} was not kept`);
    }
  });
}

function abandon(stage: Stage, reason: string): Promise<void> {
  return onRun(stage, '/after', async (page, { checks: { abandon: words } }) => {
    await page.getByRole('button', { name: words.open, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.reason, { exact: true }).fill(reason);
    await dialog.getByRole('button', { name: words.act, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });
}

function onRun(stage: Stage, place: string, act: Parameters<typeof onPage<void>>[2]): Promise<void> {
  if (stage.latestRun === null) throw new Error('no run was started in this file yet');
  return onPage(stage, `dashboard.html#/checks/run/${stage.latestRun}${place}`, act);
}
