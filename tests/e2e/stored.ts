import type { Page } from '@playwright/test';
import { readTable as readAnyTable } from '../../sandbox/scenario/storedTables';
import type { GroupEvent } from '../../utils/domain/groups/events';
import type { GroupState } from '../../utils/domain/groups/groupState';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';

interface Tables {
  readonly accounts: readonly AccountWatch[];
  readonly groups: readonly GroupState[];
  readonly groupEvents: readonly GroupEvent[];
}

/** Rows of one table of the extension's database. The page must be one of its own. */
export async function readTable<Row>(page: Page, table: string): Promise<Row[]> {
  const rows = await readAnyTable(page, table);
  if (rows === null) throw new Error(`this build has no table ${table}`);
  return rows as Row[];
}

/** What is kept of accounts and their groups. */
export async function readStored(page: Page): Promise<Tables> {
  return {
    accounts: await readTable(page, 'accounts'),
    groups: await readTable(page, 'groups'),
    groupEvents: await readTable(page, 'groupEvents'),
  };
}

/** Text of the badge, as the toolbar shows it. */
export async function badgeOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }).chrome.action.getBadgeText({}),
  );
}

/** Ids of the notifications on screen. */
export async function notificationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } }).chrome;
    return Object.keys(await notifications.getAll());
  });
}
