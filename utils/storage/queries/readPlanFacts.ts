import type { AccountFacts, PlanFacts } from '../../domain/checks/checkFacts';
import type { AccountGroupId, RunId } from '../../domain/checks/checkIds';
import { foldAccountGroup } from '../../domain/checks/foldAccountGroup';
import { latestPrices } from '../../domain/checks/builtInPrices';
import { latestQuotas } from '../../domain/checks/latestQuotas';
import { newestFigures } from '../../domain/checks/newestFigures';
import type { RunPlan } from '../../domain/checks/runPlan';
import type { Broadcast } from '../../domain/figures/broadcast';
import { type JstDay, monthOf } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { aliasesOf, type ListedAccount } from '../../domain/figures/joinAccounts';
import { withoutAliases } from '../../domain/figures/joinMonths';
import { jstDay } from '../../domain/time/jst';
import { db } from '../db';

/** Imported broadcasts further from the planned day than this cannot touch it, days: longer than any time between two sends one may ask for. */
const broadcastDays = 61;
/** Figures older than this are too old by any rule; reading further back would only make it slower, months. */
const monthsBack = 3;

/** A plan, as far as it decides which facts are read, under the id of its run; null where the run is not begun yet. */
export interface PlanOfRun<Id extends RunId | null> {
  readonly runId: Id;
  readonly plan: Pick<RunPlan, 'accounts' | 'accountGroupId' | 'plannedAt'>;
}

interface FactsBasis {
  readonly today: JstDay;
  /** The accounts of the watch. */
  readonly listed: readonly ListedAccount[];
}

/** What is known about each of these plans. Runs are not read, so that a tick in one makes nothing here be read again. Live: use inside `useLiveQuery`. */
export async function readPlanFacts<Id extends RunId | null>(
  asked: readonly PlanOfRun<Id>[],
  { today, listed }: FactsBasis,
): Promise<ReadonlyMap<Id, PlanFacts>> {
  if (asked.length === 0) return new Map();
  const plans = asked.map(({ plan }) => plan);
  return db.transaction('r', [db.metricMonths, db.broadcasts, db.accountGroupEvents, db.accountQuotas, db.priceTables], async () => {
    const [accounts, accountGroups, tables] = await Promise.all([
      readAccountFacts(plans, { today, listed }),
      Promise.all(plans.map(({ accountGroupId }) => readAccountGroup(accountGroupId))),
      db.priceTables.toArray(),
    ]);
    const prices = latestPrices(tables);
    return new Map(
      asked.map(({ runId }, index) => [runId, { accounts: accounts[index] ?? new Map(), accountGroup: accountGroups[index] ?? null, prices }]),
    );
  });
}

async function readAccountFacts(plans: readonly PlanOfRun<null>['plan'][], { today, listed }: FactsBasis): Promise<readonly PlanFacts['accounts'][]> {
  const aliases = aliasesOf(listed);
  const present = (account: FigureAccountId) => aliases.get(account) ?? account;
  const wanted = new Set(plans.flatMap(({ accounts }) => accounts.map(({ account }) => account)));
  // Rows may still lie under the id an account had before its basic id was known.
  const ids = [...new Set([...wanted, ...[...aliases].flatMap(([former, id]) => (wanted.has(id) ? [former] : []))])];
  const [months, quotas, broadcasts] = await Promise.all([
    db.metricMonths.bulkGet(ids.flatMap((account) => recentMonths(today).map((month): [FigureAccountId, string] => [account, month]))),
    db.accountQuotas.where('account').anyOf(ids).toArray(),
    Promise.all(plans.map(({ plannedAt }) => readBroadcastsAround(plannedAt === null ? today : jstDay(plannedAt)))),
  ]);
  const newest = newestFigures(
    withoutAliases(
      months.filter((month) => month !== undefined),
      aliases,
    ),
  );
  const said = latestQuotas(quotas, present);
  return plans.map((plan, index) => {
    const sent = Map.groupBy(broadcasts[index] ?? [], ({ account }) => present(account));
    return new Map(
      plan.accounts.map(({ account, name }): [FigureAccountId, AccountFacts] => [
        account,
        {
          account,
          name,
          ...(newest.get(present(account)) ?? { newestOn: null, contacts: null, blocks: null, targetReaches: null }),
          quota: said.get(present(account)) ?? null,
          broadcasts: sent.get(present(account)) ?? [],
        },
      ]),
    );
  });
}

function readBroadcastsAround(day: JstDay): Promise<Broadcast[]> {
  return db.broadcasts
    .where('sentOn')
    .between(day - broadcastDays, day + broadcastDays, true, true)
    .toArray();
}

function recentMonths(today: JstDay): readonly string[] {
  // 28 days back is at most one month back; one more catches a clock that is a little ahead.
  return [...new Set(Array.from({ length: monthsBack + 2 }, (_, index) => monthOf(today + 1 - index * 28)))];
}

async function readAccountGroup(accountGroupId: AccountGroupId | null) {
  if (accountGroupId === null) return null;
  return foldAccountGroup(await db.accountGroupEvents.where('accountGroupId').equals(accountGroupId).toArray());
}
