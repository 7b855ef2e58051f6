import { buildSeries } from '../../domain/figures/buildSeries';
import { firstDayOf, type Month, monthOf } from '../../domain/figures/day';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import { aliasesOf, joinAccounts, type ListedAccount } from '../../domain/figures/joinAccounts';
import { withoutAliases } from '../../domain/figures/joinMonths';
import type { FigureSet } from '../../domain/figures/series';
import { db } from '../db';

/** Figures of the newest months only. */
export interface RecentFigures extends FigureSet {
  /** First month that is there; null = every month is. */
  readonly since: Month | null;
}

/**
 * As `readFigures`, but only the newest `months` months that have any figures, and of accounts whose figures ended before these their last
 * month: what is shown of those months is the same as with all of them. For what must be there at once however many years are kept.
 * Live: use inside `useLiveQuery`.
 */
export async function readRecentFigures(months: number, listed: readonly ListedAccount[]): Promise<RecentFigures> {
  // One transaction: Dexie neither keeps nor copies what is read in one.
  return db.transaction('r', [db.figureAccounts, db.metricMonths, db.broadcasts], async () => {
    // The keys come sorted, so that the last one of each account stays.
    const lastOnes = db.metricMonths.toCollection().primaryKeys((keys) => new Map(keys));
    const newest = await db.metricMonths.orderBy('month').last();
    const since = newest === undefined ? null : monthsBefore(newest.month, months - 1);
    const [stored, recent, told, lasts] = await Promise.all([
      db.figureAccounts.toArray(),
      since === null ? [] : db.metricMonths.where('month').aboveOrEqual(since).toArray(),
      since === null ? db.broadcasts.toArray() : db.broadcasts.where('sentOn').aboveOrEqual(firstDayOf(since)).sortBy('sentOn'),
      lastOnes,
    ]);
    const endings = since === null ? [] : await db.metricMonths.bulkGet([...lasts].filter(([, month]) => month < since));
    const kept = [...recent, ...endings.filter((month) => month !== undefined)];
    const aliases = aliasesOf(listed);
    const present = (account: FigureAccountId) => aliases.get(account) ?? account;
    const broadcasts = told.map((broadcast) => ({ ...broadcast, account: present(broadcast.account) }));
    const withFigures = new Set([...lasts.keys(), ...told.map((row) => row.account)].map(present));
    const accounts = joinAccounts(listed, stored, withFigures).filter((account) => account.watched || withFigures.has(account.id));
    return { accounts, series: buildSeries(withoutAliases(kept, aliases)), broadcasts, since };
  });
}

function monthsBefore(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(Date.UTC(year, number - 1 - count, 1) / 86_400_000);
}
