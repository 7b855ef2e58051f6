/**
 * IndexedDB as `YobirinDatabase` is given it: the database opens at the version the code declares, or not at all. Dexie alone would open a newer one
 * and write into it (it asks once more, without a version), and would add what it misses to a database and raise its version by a tenth. Rows of a
 * newer version may mean what this code does not know, so nothing of it may be changed.
 */
export const declaredVersionOnly = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new DOMException('the database is newer than this code', 'VersionError');
    // Dexie counts versions in tens; anything between is its own repair.
    if (version % 10 !== 0) throw new DOMException('the database lacks parts of its own version', 'InvalidStateError');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => indexedDB.databases(),
};
