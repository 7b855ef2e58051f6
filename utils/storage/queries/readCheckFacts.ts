import type { AccountFacts, CheckFacts, OtherRun } from '../../domain/checks/checkFacts';
import type { AccountGroupId, RunId } from '../../domain/checks/checkIds';
import { foldAccountGroup } from '../../domain/checks/foldAccountGroup';
import { latestPrices } from '../../domain/checks/builtInPrices';
import { latestQuotas } from '../../domain/checks/latestQuotas';
import { newestFigures } from '../../domain/checks/newestFigures';
import type { RunPlan } from '../../domain/checks/runPlan';
import { monthOf } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { aliasesOf } from '../../domain/figures/joinAccounts';
import { withoutAliases } from '../../domain/figures/joinMonths';
import { jstDay } from '../../domain/time/jst';
import { db } from '../db';

/** Imported broadcasts further from the planned day than this cannot touch it, days: longer than any time between two sends one may ask for. */
const broadcastDays = 61;
/** Figures older than this are too old by any rule; reading further back would only make it slower, months. */
const monthsBack = 3;

/**
 * What is known about a plan's accounts, other runs and prices. `runId` null: the run is not begun yet.
 * Live: use inside `useLiveQuery`.
 */
export async function readCheckFacts(
  { plan, runId }: { readonly plan: RunPlan; readonly runId: RunId | null },
  { now, rules, holidayOn }: Pick<CheckFacts, 'now' | 'rules' | 'holidayOn'>,
): Promise<CheckFacts> {
  return db.transaction(
    'r',
    [db.accounts, db.metricMonths, db.broadcasts, db.runs, db.accountGroupEvents, db.accountQuotas, db.priceTables],
    async () => {
      const [accounts, otherRuns, accountGroup, tables] = await Promise.all([
        readAccountFacts(plan, now),
        readOtherRuns(runId),
        readAccountGroup(plan.accountGroupId),
        db.priceTables.toArray(),
      ]);
      return { now, rules, holidayOn, accounts, otherRuns, accountGroup, prices: latestPrices(tables) };
    },
  );
}

async function readAccountFacts(plan: RunPlan, now: number): Promise<ReadonlyMap<FigureAccountId, AccountFacts>> {
  const aliases = aliasesOf(await db.accounts.toArray());
  const present = (account: FigureAccountId) => aliases.get(account) ?? account;
  const wanted = new Set(plan.accounts.map(({ account }) => account));
  // Rows may still lie under the id an account had before its basic id was known.
  const ids = [...new Set([...wanted, ...[...aliases].flatMap(([former, id]) => (wanted.has(id) ? [former] : []))])];
  const plannedOn = jstDay(plan.plannedAt ?? now);
  const [months, broadcasts, quotas] = await Promise.all([
    db.metricMonths.bulkGet(ids.flatMap((account) => recentMonths(now).map((month): [FigureAccountId, string] => [account, month]))),
    db.broadcasts
      .where('sentOn')
      .between(plannedOn - broadcastDays, plannedOn + broadcastDays, true, true)
      .toArray(),
    db.accountQuotas.where('account').anyOf(ids).toArray(),
  ]);
  const newest = newestFigures(
    withoutAliases(
      months.filter((month) => month !== undefined),
      aliases,
    ),
  );
  const said = latestQuotas(quotas, present);
  return new Map(
    plan.accounts.map(({ account, name }) => [
      account,
      {
        account,
        name,
        ...(newest.get(present(account)) ?? { newestOn: null, contacts: null, blocks: null, targetReaches: null }),
        quota: said.get(present(account)) ?? null,
        broadcasts: broadcasts.filter((broadcast) => present(broadcast.account) === present(account)),
      },
    ]),
  );
}

function recentMonths(now: number): readonly string[] {
  const today = jstDay(now);
  // 28 days back is at most one month back; one more catches a clock that is a little ahead.
  return [...new Set(Array.from({ length: monthsBack + 2 }, (_, index) => monthOf(today + 1 - index * 28)))];
}

async function readOtherRuns(runId: RunId | null): Promise<readonly OtherRun[]> {
  const runs = await db.runs.where('status').notEqual('abandoned').toArray();
  return runs
    .filter((run) => run.runId !== runId)
    .map((run) => ({
      runId: run.runId,
      status: run.status,
      plan: run.plan,
      sentAt: run.sent?.sentAt ?? null,
      failedFor: run.plan.accounts.map(({ account }) => account).filter((account) => run.results[account]?.result === 'failed'),
    }));
}

async function readAccountGroup(accountGroupId: AccountGroupId | null) {
  if (accountGroupId === null) return null;
  return foldAccountGroup(await db.accountGroupEvents.where('accountGroupId').equals(accountGroupId).toArray());
}
