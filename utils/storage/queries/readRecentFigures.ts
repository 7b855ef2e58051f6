import { buildSeries } from '../../domain/figures/buildSeries';
import { firstDayOf, type Month, monthOf } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { aliasesOf, joinAccounts } from '../../domain/figures/joinAccounts';
import { withoutAliases } from '../../domain/figures/joinMonths';
import type { FigureSet } from '../../domain/figures/series';
import { db } from '../db';

/**
 * As `readFigures`, but only the newest `months` months that have any figures: enough for the rail and the popup, which must be there at once
 * however many years are kept. The accounts are all the same ones. Live: use inside `useLiveQuery`.
 */
export async function readRecentFigures(months: number): Promise<FigureSet> {
  const [watch, stored, everyone, newest] = await Promise.all([
    db.accounts.toArray(),
    db.figureAccounts.toArray(),
    db.metricMonths.orderBy('account').uniqueKeys(),
    db.metricMonths.orderBy('month').last(),
  ]);
  const from = newest === undefined ? null : monthsBefore(newest.month, months - 1);
  const [kept, told] = await Promise.all([
    from === null ? [] : db.metricMonths.where('month').aboveOrEqual(from).toArray(),
    from === null ? db.broadcasts.toArray() : db.broadcasts.where('sentOn').aboveOrEqual(firstDayOf(from)).sortBy('sentOn'),
  ]);
  const aliases = aliasesOf(watch);
  const present = (account: FigureAccountId) => aliases.get(account) ?? account;
  const broadcasts = told.map((broadcast) => ({ ...broadcast, account: present(broadcast.account) }));
  const withFigures = new Set([...(everyone as unknown as FigureAccountId[]), ...told.map((row) => row.account)].map(present));
  const accounts = joinAccounts(watch, stored, withFigures).filter((account) => account.watched || withFigures.has(account.id));
  return { accounts, series: buildSeries(withoutAliases(kept, aliases)), broadcasts };
}

function monthsBefore(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(Date.UTC(year, number - 1 - count, 1) / 86_400_000);
}
