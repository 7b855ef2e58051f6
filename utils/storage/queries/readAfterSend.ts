import { type AfterSend, afterSend, daysNeeded } from '../../domain/checks/afterSend';
import type { RunId } from '../../domain/checks/checkIds';
import type { RunState } from '../../domain/checks/run';
import { buildSeries } from '../../domain/figures/buildSeries';
import { type Month, monthOf } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { aliasesOf, type ListedAccount } from '../../domain/figures/joinAccounts';
import { withoutAliases } from '../../domain/figures/joinMonths';
import type { Instant } from '../../domain/ids';
import { db } from '../db';

/** What the kept figures say after each send, the accounts of the watch being `listed`; runs that were not sent are left out. Live: use inside `useLiveQuery`. */
export async function readAfterSend(
  runs: readonly RunState[],
  listed: readonly ListedAccount[],
  now: Instant,
): Promise<ReadonlyMap<RunId, AfterSend>> {
  const sent = runs.flatMap((run) => (run.sent === null ? [] : [{ ...run, sent: run.sent }]));
  if (sent.length === 0) return new Map();
  return db.transaction('r', [db.metricMonths, db.broadcasts], async () => {
    const aliases = aliasesOf(listed);
    const formerOf = new Map([...aliases].map(([former, id]) => [id, former]));
    const keys = new Map<string, [FigureAccountId, Month]>();
    for (const { plan, sent: send } of sent) {
      for (const { account } of plan.accounts) {
        for (const id of [account, formerOf.get(account)]) {
          if (id !== undefined) for (const month of monthsOf(send.sentAt)) keys.set(`${id} ${month}`, [id, month]);
        }
      }
    }
    const periods = sent.map(({ sent: send }) => daysNeeded(send.sentAt));
    const [fromOn, toOn] = [Math.min(...periods.map((period) => period.fromOn)), Math.max(...periods.map((period) => period.toOn))];
    const [months, told] = await Promise.all([
      db.metricMonths.bulkGet([...keys.values()]),
      db.broadcasts.where('sentOn').between(fromOn, toOn, true, true).toArray(),
    ]);
    const present = months.filter((month) => month !== undefined);
    const broadcasts = told.map((broadcast) => ({ ...broadcast, account: aliases.get(broadcast.account) ?? broadcast.account }));
    const set = { accounts: [], series: buildSeries(withoutAliases(present, aliases)), broadcasts };
    return new Map(sent.map((run) => [run.runId, afterSend(run, set, now)]));
  });
}

function monthsOf(sentAt: Instant): readonly Month[] {
  const { fromOn, toOn } = daysNeeded(sentAt);
  return [...new Set([monthOf(fromOn), monthOf(fromOn + 15), monthOf(toOn)])];
}
