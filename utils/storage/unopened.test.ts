import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mergeAppended } from '../app/checks/mergeAppended';
import { mergeFigures } from '../app/figures/mergeFigures';
import { mergeStored } from '../app/mergeStored';
import type { PickedFile } from '../domain/figures/pickedFile';
import type { Result } from '../domain/result';
import { decodeText } from '../files/decodeText';
import { gunzip, gzip } from '../files/gzip';
import { sha256 } from '../files/sha256';
import { parserVersion } from '../site/csv/parserVersion';
import { readFigureFile } from '../site/csv/readFile';
import { sha256Of } from '../testing/checksWorld';
import { firstSeen } from '../testing/groupBuilders';
import { releasedDumps, storeDump } from '../testing/releasedDumps';
import { readBackup } from './backup';
import { YobirinDatabase } from './db';
import { openRecords, readUnopened } from './queries/openRecords';
import { openAppendedBackup, readPackedAppended } from './queries/readAppendedBackup';
import { openFiguresBackup, readPackedFigures } from './queries/readFiguresBackup';
import { readBackupText } from './queries/readStored';
import type { RecordSource } from './readRows';
import { createChecksStore } from './stores/checksStore';
import { createFiguresStore } from './stores/figuresStore';
import { createGroupsStore } from './stores/groupsStore';

const made = { exportedAt: Date.UTC(2027, 0, 1), extensionVersion: '0.1.0' };
const never = () => expect.unreachable();

/** The version after this code's, so that the newest released database has an upgrade before it too. */
class NextDatabase extends YobirinDatabase {
  constructor(name: string) {
    super(name);
    this.version(5).stores({ later: 'id', groups: '[accountId+chatId], accountId, chatId, noticedAt, attention, later' });
  }
}

interface OnDisk {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Everything that is on disk, read without any code of ours. */
async function onDisk(name: string): Promise<OnDisk> {
  const asking = indexedDB.open(name);
  const database = await settled(asking);
  const tables: Record<string, readonly unknown[]> = {};
  for (const table of database.objectStoreNames) tables[table] = await settled(database.transaction(table).objectStore(table).getAll());
  database.close();
  return { version: database.version, tables };
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });
}

/** Lets every upgrade fail as a full disk does; `mockRestore` mends it. */
function fillDisk() {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return [
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(full),
    vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(full),
  ];
}

interface Export {
  readonly bell: string;
  readonly checks: string;
  readonly figures: readonly Pick<PickedFile, 'path' | 'bytes'>[];
}

async function exportOf(source: RecordSource): Promise<Export> {
  return {
    bell: await readBackupText(made, source),
    checks: (await readPackedAppended(made, source)).content,
    figures: await readPackedFigures(gunzip, made, source),
  };
}

function taken<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(String(result.problem));
  return result.value;
}

async function restore(db: YobirinDatabase, { bell, checks, figures }: Export): Promise<void> {
  const clock = { now: () => made.exportedAt };
  const events = taken(readBackup(bell, made.exportedAt));
  const appended = taken(openAppendedBackup([{ path: 'checks.json', bytes: new TextEncoder().encode(checks) }], made.exportedAt));
  const files = taken(openFiguresBackup(figures, made.exportedAt));
  if (appended === null || files === null) throw new Error('the export lacks a part');
  expect([events.rejected, appended.rejected, files.rejected]).toEqual([[], [], 0]);
  await mergeStored({ clock, store: createGroupsStore(db) }, events);
  expect(taken(await mergeAppended({ store: createChecksStore(db), digest: sha256Of }, appended.rows)).tampered).toEqual([]);
  const reader = {
    decode: decodeText,
    read: readFigureFile,
    largestFile: 1_000_000,
    parserVersion,
    accountInAddress: () => null,
    sha256,
    gzip,
    gunzip,
  };
  expect(await mergeFigures({ clock, store: createFiguresStore(db), reader, newId: () => '' }, files)).toMatchObject({ ok: true, leftOut: [] });
}

/** What an export is about: rows that were said or seen, and what follows from them. */
const travelling = [
  ...['groupEvents', 'importFiles', 'metricMonths', 'broadcasts', 'snapshots', 'userFormats', 'accountMemories', 'runs'],
  ...['accountGroupEvents', 'templateVersions', 'runEvents', 'signedRecords', 'accountQuotas', 'priceTables', 'joinReadings', 'invitationEvents'],
];

const opened: Dexie[] = [];
function kept<Database extends Dexie>(db: Database): Database {
  opened.push(db);
  return db;
}
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await db.delete();
});

describe.each(releasedDumps)('an upgrade of %s that fails', (file, dump) => {
  const name = `failing-${file}`;

  it('leaves version and rows as they were, all of them in an export, and succeeds once it can', async () => {
    await storeDump(name, dump);
    const before = await onDisk(name);
    expect(before.version).toBe(dump.version * 10);
    const full = fillDisk();
    const next = kept(new NextDatabase(name));
    for (let tries = 0; tries < 2; tries += 1) expect(await openRecords(never, next)).toEqual({ ok: false, problem: 'refused' });
    await expect(createGroupsStore(next).transaction((tx) => tx.append([firstSeen()]))).rejects.toThrow();
    expect(await onDisk(name)).toEqual(before);

    const saved = await readUnopened(exportOf, name);
    expect(await onDisk(name)).toEqual(before);
    for (const one of full) one.mockRestore();

    expect(await openRecords(never, next)).toEqual({ ok: true, value: null });
    expect(saved).toEqual(await exportOf(next));
    const after = await onDisk(name);
    expect(after.version).toBe(50);
    for (const [table, rows] of Object.entries(before.tables)) expect(after.tables[table], table).toEqual(rows);
  });

  it('is restored from that export, row by row', async () => {
    await storeDump(name, dump);
    const { tables } = await onDisk(name);
    fillDisk();
    expect(await openRecords(never, kept(new NextDatabase(name)))).toEqual({ ok: false, problem: 'refused' });
    const saved = await readUnopened(exportOf, name);
    vi.restoreAllMocks();
    if (saved === null) throw new Error('nothing was found');
    const fresh = kept(new YobirinDatabase(`${name}-restored`));
    await restore(fresh, saved);
    for (const table of travelling) expect(await fresh.table(table).toArray(), table).toEqual(tables[table] ?? []);
    expect(await fresh.groups.toCollection().primaryKeys()).toEqual(tables.groups?.map((row) => keyOf(row as GroupKey)));
    expect(await fresh.accounts.toCollection().primaryKeys()).toEqual(tables.accounts?.map((row) => (row as GroupKey).accountId));
  });
});

interface GroupKey {
  readonly accountId: string;
  readonly chatId: string;
}
const keyOf = ({ accountId, chatId }: GroupKey) => [accountId, chatId];

describe.each(releasedDumps)('rows of %s in a database of a later version', (file, dump) => {
  const name = `newer-${file}`;

  it.each([
    ['that has more', { later: 'id' }],
    ['that has given up an index and a table of ours', { groups: '[accountId+chatId]', diagnostics: null }],
  ])('%s: nothing is written, everything this code knows is in an export', async (_, changes) => {
    await storeDump(name, dump);
    const later = kept(new Dexie(name));
    later.version(dump.version).stores(dump.schema);
    later.version(5).stores(changes);
    await later.table('groupEvents').toCollection().modify({ meant: 'otherwise' });
    later.close();
    const before = await onDisk(name);
    expect(before.version).toBe(50);

    const ours = kept(new YobirinDatabase(name));
    expect(await openRecords(never, ours)).toEqual({ ok: false, problem: 'newer' });
    const store = createGroupsStore(ours);
    await expect(store.accounts()).rejects.toThrow();
    await expect(store.transaction((tx) => tx.append([firstSeen()]))).rejects.toThrow();
    const saved = await readUnopened(exportOf, name);
    expect(await onDisk(name)).toEqual(before);

    if (saved === null) throw new Error('nothing was found');
    const fresh = kept(new YobirinDatabase(`${name}-restored`));
    await restore(fresh, saved);
    expect(await fresh.groupEvents.count()).toBe(before.tables.groupEvents?.length);
    expect(await fresh.importFiles.toArray()).toEqual(before.tables.importFiles ?? []);
  });
});

describe('a database that is not as it should be', () => {
  it('and lacks a table of its own version is not mended by us, nor called newer', async () => {
    const name = 'lacking';
    const part = kept(new Dexie(name));
    part.version(4).stores({ accounts: 'accountId' });
    await part.table('accounts').add({ accountId: 'U1' });
    part.close();
    const before = await onDisk(name);
    expect(await openRecords(never, kept(new YobirinDatabase(name)))).toEqual({ ok: false, problem: 'refused' });
    expect(await onDisk(name)).toEqual(before);
  });

  it('and is not there at all is not made by reading it', async () => {
    expect(await readUnopened(exportOf, 'nowhere')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });

  it('but only held by an old page is told of while it waits, and opens when that page lets go', async () => {
    const name = 'held';
    await storeDump(name, { version: 1, schema: { accounts: 'accountId' }, tables: {} });
    const old = await settled(indexedDB.open(name));
    const told = new Promise<void>((resolve) => {
      void openRecords(resolve, kept(new YobirinDatabase(name)));
    });
    await told;
    old.close();
    expect(await openRecords(never, kept(new YobirinDatabase(name)))).toEqual({ ok: true, value: null });
  });
});
