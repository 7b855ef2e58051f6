import type { Page } from '@playwright/test';
import type { RunState } from '../../../utils/domain/checks/run';
import { CannotSee } from '../expectations';
import type { Stage } from '../stage';
import { readTable } from '../storedTables';
import { onPage } from './checkPage';
import type { ExpectedRun, SeenRun } from './expectations';

const lineKinds = ['broadcast', 'accountGroup', 'manager', 'settings', 'insight'] as const;

/** Accounts of each account group as its list says; a group that is not in it is left out. */
export function readAccountGroups(stage: Stage): Promise<Record<string, number>> {
  return onPage(stage, 'dashboard.html#/checks/groups', async (page) => {
    const rows = await page
      .locator('[data-account-group]')
      .evaluateAll((all) => all.map((row) => [row.querySelector('bdi')?.textContent ?? '', row.querySelector('td')?.textContent ?? ''] as const));
    return Object.fromEntries(rows.map(([name, accounts]) => [name, Number(accounts.replace(/\D/gu, ''))]));
  });
}

/** Accounts of each account group that the Manager's page has shown so far. */
export async function readSeenAccounts(stage: Stage): Promise<Record<string, number>> {
  const rows = ((await readTable(stage.observer, 'accountGroupSightings')) ?? []) as { managerNumber: number; accounts: readonly unknown[] }[];
  return Object.fromEntries(rows.map(({ managerNumber, accounts }) => [String(managerNumber), accounts.length]));
}

/** The runs asked for, by name; of two with one name the later one. What only the matrix shows is looked at only where it is asked for. */
export async function readRuns(stage: Stage, asked: Readonly<Record<string, ExpectedRun>>): Promise<Record<string, SeenRun>> {
  const rows = ((await readTable(stage.observer, 'runs')) ?? []) as RunState[];
  const seen: Record<string, SeenRun> = {};
  for (const [name, expected] of Object.entries(asked)) {
    const run = rows.filter(({ plan }) => plan.name === name).toSorted((a, b) => b.startedAt - a.startedAt)[0];
    if (run === undefined) continue;
    const matrix = expected.failing === undefined && expected.billing === undefined ? null : await readQuotaRow(stage, run.runId);
    seen[name] = {
      status: run.status,
      revision: run.revision,
      signatures: run.signatures.map(({ signer }) => signer),
      cancelled: run.cancelled.length,
      accounts: run.plan.accounts.length,
      failing: matrix === null ? null : matrix.failing,
      billing: matrix === null ? null : matrix.billing,
      failed: Object.entries(run.results).flatMap(([account, result]) => (result?.result === 'failed' ? [account] : [])),
    };
  }
  return seen;
}

/** Accounts in the order of the matrix by what its row about the quota says of them. */
function readQuotaRow(stage: Stage, runId: string): Promise<{ failing: string[]; billing: string[] }> {
  return onPage(stage, `dashboard.html#/checks/run/${runId}`, async (page) => {
    const row = page.locator('[data-item="quotaEnough"]');
    await row.locator('[data-verdict]').first().waitFor();
    const accountsWith = async (verdict: string) => {
      const columns = await row.locator(`[data-verdict="${verdict}"]`).evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-column')));
      const heads = columns.map((column) => page.locator(`[role="columnheader"][data-column="${column}"]`).getAttribute('data-account'));
      return (await Promise.all(heads)).map((account) => account ?? '?');
    };
    return { failing: await accountsWith('fail'), billing: await accountsWith('note') };
  });
}

/** What the strip on the page of the Manager in front says; null: there is none. */
export async function readStrip(stage: Stage): Promise<string | null | CannotSee> {
  const page = managerPage(stage);
  if (page === null) return new CannotSee('no page of the Manager is open');
  const strip = page.locator('yobirin-strip section');
  return (await strip.count()) === 0 ? null : strip.first().innerText();
}

/**
 * What the side panel says. Chromium without a screen opens none: its page in a tab of its own, with the Manager's tab in front, is as near as one
 * gets.
 */
export async function readSidePanel(stage: Stage): Promise<string | CannotSee> {
  const beside = managerPage(stage);
  if (beside === null) return new CannotSee('no page of the Manager is open');
  const panel = await stage.browser.page('sidepanel.html');
  try {
    await beside.bringToFront();
    await panel.locator('main:not([aria-busy="true"])').first().waitFor({ timeout: 10_000 });
    return await panel.locator('body').innerText();
  } finally {
    await panel.close();
  }
}

/** What the popup's list of checks says, once it is no longer reading. */
export function readPopupChecks(stage: Stage): Promise<string> {
  return onPage(stage, 'popup.html#/checks', async (page, words) => {
    await page.getByText(words.checks.reading, { exact: true }).waitFor({ state: 'detached' });
    return page.locator('body').innerText();
  });
}

function managerPage({ pages }: Stage): Page | null {
  return lineKinds.map((kind) => pages.latest(kind)).find((page) => page !== null) ?? null;
}
