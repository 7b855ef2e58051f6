import { expect, type Page } from '@playwright/test';
import { chooseWatchLevel } from '../../sandbox/scenario/welcomePage';
import type { LoggedRequest } from '../../sandbox/requestLog';
import type { World } from '../../sandbox/world';
import type { AccountSpec, WorldSpec } from '../../sandbox/worldSpec';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import type { Stand } from './extension.fixture';
import type { ExtensionBrowser } from './extensionBrowser';
import { storeSettings } from './seed';
import { readTable } from './stored';

/** `count` accounts with figures of the last 60 days, each with totals of its own. */
export function figuresWorld(count: number, change: (account: AccountSpec, index: number) => AccountSpec = (account) => account): WorldSpec {
  const accounts = Array.from({ length: count }, (_, index) =>
    change(
      {
        botId: `U${(0xf00 + index).toString(16).padStart(32, '0')}`,
        basicId: `@e2e000${index + 1}`,
        name: `支店 ${index + 1}`,
        chats: [],
        friends: { days: 60, start: [1_000 * (index + 1), 700 * (index + 1), 40 + index], perDay: [7 + index, -2, 1] },
      },
      index,
    ),
  );
  return { title: 'collect', language: 'ja', accounts };
}

interface StoredMonth {
  readonly account: string;
  readonly month: string;
  readonly values: { readonly [Metric in 'contacts' | 'targetReaches' | 'blocks']?: readonly (number | 'withheld' | null)[] };
}

interface StoredJob {
  readonly state: string;
  readonly accounts: readonly { readonly account: string; readonly outcome: string; readonly rows: number }[];
}

/** The walk that was begun last. */
export async function lastJob(page: Page): Promise<StoredJob | undefined> {
  const jobs = await readTable<StoredJob & { readonly startedAt: number }>(page, 'collectJobs');
  return jobs.sort((a, b) => a.startedAt - b.startedAt).at(-1);
}

/** Every kept row: account → `yyyyMMdd,contacts,targetReaches,blocks`. */
export async function keptRows(page: Page): Promise<Record<string, string[]>> {
  const kept: Record<string, string[]> = {};
  for (const { account, month, values } of await readTable<StoredMonth>(page, 'metricMonths')) {
    const { contacts = [], targetReaches = [], blocks = [] } = values;
    contacts.forEach((figure, index) => {
      if (figure === null) return;
      const date = `${month.replace('-', '')}${String(index + 1).padStart(2, '0')}`;
      (kept[account] ??= []).push([date, figure, targetReaches[index], blocks[index]].join(','));
    });
  }
  for (const rows of Object.values(kept)) rows.sort();
  return kept;
}

/** What the sandbox's own books say of the last `days` days up to yesterday, in the same form. */
export function ledgerRows(world: World, days: number, without: readonly string[] = []): Record<string, string[]> {
  const told = world.accounts.filter((account) => !without.includes(account.basicId));
  return Object.fromEntries(
    told.map((account) => {
      const rows = account.friends?.rows(world.now()).slice(-days) ?? [];
      return [account.basicId, rows.map((row) => `${row.date},${row.contacts},${row.targetReaches},${row.blocks}`)];
    }),
  );
}

/** Answers the welcome page, waits until every account is known, and opens the collect page with both permissions given. */
export async function openCollect({ browser, world }: Pick<Stand, 'browser' | 'world'>, level: WatchLevel = 'always'): Promise<Page> {
  await browser.grantHost('https://chat.line.biz/*');
  await browser.grantHost('https://manager.line.biz/*');
  const page = await browser.welcomePage();
  await chooseWatchLevel(page, browser.url('dashboard.html'), level);
  await storeSettings(page, { language: 'ja' });
  // Without requests of its own the extension learns of the accounts from LINE's page.
  const line = level === 'page' ? await browser.context.newPage() : null;
  await line?.goto(`https://chat.line.biz/${world.accounts[0]?.botId ?? ''}`);
  await expect.poll(async () => (await readTable(page, 'accounts')).length, { timeout: 20_000 }).toBe(world.accounts.length);
  await line?.close();
  return showCollect(browser, page);
}

export async function showCollect(browser: ExtensionBrowser, page: Page): Promise<Page> {
  await page.goto(browser.url('dashboard.html#/figures/collect'));
  await page.getByRole('heading', { level: 1, name: '集める' }).waitFor();
  return page;
}

/** Presses the button for the last 28 days of all accounts. */
export async function startCollecting(page: Page): Promise<void> {
  await page.getByRole('button', { name: '数字を集める' }).click();
  await expect.poll(async () => (await lastJob(page)) !== undefined).toBe(true);
}

export async function untilState(page: Page, state: string, timeout = 45_000): Promise<StoredJob> {
  await expect.poll(async () => (await lastJob(page))?.state, { timeout }).toBe(state);
  const job = await lastJob(page);
  if (job === undefined) throw new Error('no walk');
  return job;
}

export function csvRequests(log: readonly LoggedRequest[]): readonly LoggedRequest[] {
  return log.filter((request) => request.path.includes('contacts.csv'));
}
