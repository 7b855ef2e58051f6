import type { FiguresReads, FiguresStore, FiguresTransaction } from '../../app/figures/ports';
import { joinAccounts } from '../../domain/figures/joinAccounts';
import { byImport } from '../../domain/figures/importOrder';
import { answered } from '../answered';
import { db as connection, type YobirinDatabase } from '../db';

/** The figures' side of the database. All writing goes through `transaction`: all of it is kept, or none. */
export function createFiguresStore(db: YobirinDatabase): FiguresStore {
  const tables = [
    db.accounts,
    db.figureAccounts,
    db.importFiles,
    db.importRaws,
    db.metricMonths,
    db.broadcasts,
    db.snapshots,
    db.userFormats,
    db.accountMemories,
  ];
  return {
    ...readsOf(db),
    // The scope must be an async function itself: only then does Dexie follow its awaits, and the transaction stays open across them.
    transaction: (work) => answered(() => db.transaction('rw', tables, async () => work(transactionOf(db)))),
  };
}

/** The store of this context's one connection. */
export const figuresStore = createFiguresStore(connection);

function readsOf(db: YobirinDatabase): FiguresReads {
  return {
    accounts: async () => joinAccounts(await db.accounts.toArray(), await db.figureAccounts.toArray()),
    files: async () => (await db.importFiles.toArray()).sort(byImport),
    file: (fileId) => db.importFiles.get(fileId),
    filesOfBytes: async (sha256) => (await db.importFiles.where('fileId').startsWith(sha256).toArray()).sort(byImport),
    filesOf: async (accounts) => (await db.importFiles.where('accounts').anyOf(accounts).distinct().toArray()).sort(byImport),
    raw: async (fileId) => (await db.importRaws.get(fileId))?.gzip,
    newestImportAt: async () => (await db.importFiles.orderBy('importedAt').last())?.importedAt ?? null,
    months: async (keys) => present(await db.metricMonths.bulkGet(keys.map(({ account, month }) => [account, month]))),
    monthsAt: (month) => db.metricMonths.where('month').equals(month).toArray(),
    broadcasts: async (keys) => present(await db.broadcasts.bulkGet(keys.map(({ account, broadcastId }) => [account, broadcastId]))),
    snapshots: async (keys) => present(await db.snapshots.bulkGet(keys.map(({ account, kind, on }) => [account, kind, on]))),
    storedAccounts: async (ids) => present(await db.figureAccounts.bulkGet([...ids])),
    userFormats: () => db.userFormats.toArray(),
    memories: async (nameStems) => present(await db.accountMemories.bulkGet([...nameStems])),
  };
}

function transactionOf(db: YobirinDatabase): FiguresTransaction {
  return {
    ...readsOf(db),
    putFile: async (file, gzip) => {
      await db.importFiles.put(file);
      if (gzip !== null) await db.importRaws.put({ fileId: file.fileId, gzip });
    },
    deleteFile: async (fileId) => {
      await db.importFiles.delete(fileId);
      await db.importRaws.delete(fileId);
    },
    putMonths: async (months) => {
      await db.metricMonths.bulkPut([...months]);
    },
    putBroadcasts: async (broadcasts) => {
      await db.broadcasts.bulkPut([...broadcasts]);
    },
    putSnapshots: async (snapshots) => {
      await db.snapshots.bulkPut([...snapshots]);
    },
    clearFigures: async (accounts) => {
      for (const table of [db.metricMonths, db.broadcasts, db.snapshots]) {
        await (accounts === null ? table.clear() : table.where('account').anyOf(accounts).delete());
      }
    },
    putStoredAccounts: async (accounts) => {
      await db.figureAccounts.bulkPut([...accounts]);
    },
    deleteStoredAccounts: (ids) => db.figureAccounts.bulkDelete([...ids]),
    putUserFormat: async (format) => {
      await db.userFormats.put(format);
    },
    deleteUserFormat: (formatId) => db.userFormats.delete(formatId),
    putMemories: async (memories) => {
      await db.accountMemories.bulkPut([...memories]);
    },
  };
}

function present<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
