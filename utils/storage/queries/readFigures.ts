import type { Table } from 'dexie';
import type { Broadcast } from '../../domain/figures/broadcast';
import { buildSeries } from '../../domain/figures/buildSeries';
import type { Month } from '../../domain/figures/day';
import type { FigureAccount, FigureAccountId } from '../../domain/figures/figureAccount';
import type { ImportFile } from '../../domain/figures/importFile';
import { aliasesOf, joinAccounts, type ListedAccount } from '../../domain/figures/joinAccounts';
import { withoutAliases } from '../../domain/figures/joinMonths';
import type { FigureSet } from '../../domain/figures/series';
import type { UserFormat } from '../../domain/figures/userFormat';
import { db } from '../db';

/** All kept figures with their accounts, those of the watch as `listed`, ready for the views. Live: use inside `useLiveQuery`. */
export async function readFigures(listed: readonly ListedAccount[]): Promise<FigureSet> {
  // One transaction: Dexie neither keeps nor copies what is read in one.
  return db.transaction('r', [db.figureAccounts, db.metricMonths, db.broadcasts], async () => {
    const stored = await db.figureAccounts.toArray();
    const aliases = aliasesOf(listed);
    const months = withoutAliases(await inPortions(db.metricMonths, ({ account, month }): [FigureAccountId, Month] => [account, month]), aliases);
    const told = await inPortions(db.broadcasts, ({ account, broadcastId }): [FigureAccountId, string] => [account, broadcastId]);
    const broadcasts = told.map((broadcast) => ({ ...broadcast, account: aliases.get(broadcast.account) ?? broadcast.account }));
    const withFigures = new Set([...months, ...broadcasts].map((row) => row.account));
    const accounts = joinAccounts(listed, stored, withFigures).filter((account) => account.watched || withFigures.has(account.id));
    return { accounts, series: buildSeries(months), broadcasts: broadcasts.sort(bySending) };
  });
}

/** Rows unpacked in one go; the page can answer its user between two portions. */
const portion = 2000;

/** All rows of a table, in the order of its key. */
async function inPortions<Row, Key>(table: Table<Row, Key>, keyOf: (row: Row) => Key): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let next = await table.limit(portion).toArray(); next.length > 0;) {
    rows.push(...next);
    const last = next.at(-1);
    if (next.length < portion || last === undefined) break;
    next = await table.where(':id').above(keyOf(last)).limit(portion).toArray();
  }
  return rows;
}

/** The files that were taken, newest first. Live. */
export async function readImportFiles(): Promise<ImportFile[]> {
  return db.importFiles.orderBy('importedAt').reverse().toArray();
}

/** Every account a file can be of: what the watch lists, wanted or not, and what was said of others. Live. */
export async function readFigureAccounts(listed: readonly ListedAccount[]): Promise<FigureAccount[]> {
  return joinAccounts(listed, await db.figureAccounts.toArray());
}

/** Formats the user described, newest first. Live. */
export async function readUserFormats(): Promise<UserFormat[]> {
  return (await db.userFormats.toArray()).sort((a, b) => b.savedAt - a.savedAt || (a.formatId < b.formatId ? -1 : 1));
}

/** Those without a day last. */
function bySending(a: Broadcast, b: Broadcast): number {
  return (
    (a.sentOn ?? Infinity) - (b.sentOn ?? Infinity) || (a.sentAt ?? Infinity) - (b.sentAt ?? Infinity) || (a.broadcastId < b.broadcastId ? -1 : 1)
  );
}
