import { Dexie } from 'dexie';
import { fail, ok, type Result } from '../../domain/result';
import { databaseName, db as connection, type YobirinDatabase } from '../db';
import type { RecordSource } from '../readRows';

/** `newer`: written by a later version of the extension. `refused`: an upgrade that failed, a full disk, a damaged profile. */
export type NotOpened = 'newer' | 'refused';

/**
 * Opens the records for this page, also after an attempt that failed; what is on disk stays as it is when they do not open.
 * @param onBlocked told when an upgrade has to wait for another page that holds the old version; it goes on by itself once that is closed.
 */
export async function openRecords(onBlocked: () => void, db: YobirinDatabase = connection): Promise<Result<null, NotOpened>> {
  db.on('blocked', onBlocked);
  try {
    await db.open();
    return ok(null);
  } catch (error) {
    return fail(error instanceof Dexie.VersionError ? 'newer' : 'refused');
  } finally {
    db.on('blocked').unsubscribe(onBlocked);
  }
}

/**
 * Reads records that do not open, as they lie there: a connection that declares no version takes whatever version is on disk and changes nothing.
 * Null: there are none. Rejects when not even that can be read.
 */
export async function readUnopened<Value>(read: (found: RecordSource) => Promise<Value>, name: string = databaseName): Promise<Value | null> {
  // Dexie makes, and deletes, a database that is not there.
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
  const found = new Dexie(name);
  try {
    await found.open();
    return await read(found);
  } finally {
    found.close();
  }
}
