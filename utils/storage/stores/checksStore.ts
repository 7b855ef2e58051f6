import type { EntityTable } from 'dexie';
import type { ChecksReads, ChecksStore, ChecksTransaction } from '../../app/checks/ports';
import { foldRun, stepRun } from '../../domain/checks/foldRun';
import type { RunId } from '../../domain/checks/checkIds';
import { type AppendedRows, idOfRow } from '../../domain/appendedRows';
import type { RunEvent } from '../../domain/checks/runEvents';
import { answered } from '../answered';
import { appendedTables } from '../appendedTables';
import { db as connection, type YobirinDatabase } from '../db';

/** The checks' side of the database. All writing goes through `transaction`: all of it is kept, or none. */
export function createChecksStore(db: YobirinDatabase): ChecksStore {
  return {
    ...readsOf(db),
    // The scope must be an async function itself: only then does Dexie follow its awaits, and the transaction stays open across them.
    transaction: (work) => answered(() => db.transaction('rw', appendedTables(db), async () => work(transactionOf(db)))),
  };
}

/** The store of this context's one connection. */
export const checksStore = createChecksStore(connection);

function readsOf(db: YobirinDatabase): ChecksReads {
  return {
    run: (runId) => db.runs.get(runId),
    runEvents: (runId) => db.runEvents.where('runId').equals(runId).toArray(),
    runEventsAfter: async (runId, at) => (await db.runEvents.where('at').above(at).toArray()).filter((event) => event.runId === runId),
    records: (runId) => db.signedRecords.where('runId').equals(runId).toArray(),
    record: (recordId) => db.signedRecords.get(recordId),
    accountGroupEvents: (accountGroupId) => db.accountGroupEvents.where('accountGroupId').equals(accountGroupId).toArray(),
    templateVersions: (templateId) => db.templateVersions.where('templateId').equals(templateId).toArray(),
    keptRows: (rows) => keptRows(db, rows),
  };
}

function transactionOf(db: YobirinDatabase): ChecksTransaction {
  return {
    ...readsOf(db),
    appendRunEvents: (events) => appendRunEvents(db, events),
    addRecords: (records) => addNew(db.signedRecords, records, idOfRow.signedRecords),
    appendAccountGroupEvents: (events) => addNew(db.accountGroupEvents, events, idOfRow.accountGroupEvents),
    putSighting: async (sighting) => {
      await db.accountGroupSightings.put(sighting);
    },
    sighting: (managerNumber) => db.accountGroupSightings.get(managerNumber),
    addTemplateVersions: (versions) => addNew(db.templateVersions, versions, idOfRow.templateVersions),
    addQuotas: (quotas) => addNew(db.accountQuotas, quotas, idOfRow.quotas),
    addPriceTables: (tables) => addNew(db.priceTables, tables, idOfRow.priceTables),
    addRows: async (rows) => ({
      accountGroupEvents: await addNew(db.accountGroupEvents, rows.accountGroupEvents, idOfRow.accountGroupEvents),
      templateVersions: await addNew(db.templateVersions, rows.templateVersions, idOfRow.templateVersions),
      signedRecords: await addNew(db.signedRecords, rows.signedRecords, idOfRow.signedRecords),
      runEvents: await appendRunEvents(db, rows.runEvents),
      quotas: await addNew(db.accountQuotas, rows.quotas, idOfRow.quotas),
      priceTables: await addNew(db.priceTables, rows.priceTables, idOfRow.priceTables),
      joinReadings: await addNew(db.joinReadings, rows.joinReadings, idOfRow.joinReadings),
      invitationEvents: await addNew(db.invitationEvents, rows.invitationEvents, idOfRow.invitationEvents),
    }),
  };
}

async function keptRows(db: YobirinDatabase, rows: AppendedRows): Promise<AppendedRows> {
  return {
    accountGroupEvents: await withIds(db.accountGroupEvents, rows.accountGroupEvents.map(idOfRow.accountGroupEvents)),
    templateVersions: await withIds(db.templateVersions, rows.templateVersions.map(idOfRow.templateVersions)),
    runEvents: await withIds(db.runEvents, rows.runEvents.map(idOfRow.runEvents)),
    signedRecords: await withIds(db.signedRecords, rows.signedRecords.map(idOfRow.signedRecords)),
    quotas: await withIds(db.accountQuotas, rows.quotas.map(idOfRow.quotas)),
    priceTables: await withIds(db.priceTables, rows.priceTables.map(idOfRow.priceTables)),
    joinReadings: await withIds(db.joinReadings, rows.joinReadings.map(idOfRow.joinReadings)),
    invitationEvents: await withIds(db.invitationEvents, rows.invitationEvents.map(idOfRow.invitationEvents)),
  };
}

function withIds<Row extends object, Key extends keyof Row & string>(table: EntityTable<Row, Key>, ids: readonly string[]): Promise<Row[]> {
  return table.where(':id').anyOf(ids).toArray();
}

/** A row that is there stays as it is: what was appended is never rewritten. Answers how many were not there. */
async function addNew<Row extends object, Key extends keyof Row & string>(
  table: EntityTable<Row, Key>,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): Promise<number> {
  const added = await newOf(table, rows, idOf);
  await table.bulkAdd(added);
  return added.length;
}

/** Of two rows under one id the first. */
async function newOf<Row extends object, Key extends keyof Row & string>(
  table: EntityTable<Row, Key>,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): Promise<Row[]> {
  const byId = new Map<string, Row>();
  for (const row of rows) if (!byId.has(idOf(row))) byId.set(idOf(row), row);
  const known = await table
    .where(':id')
    .anyOf([...byId.keys()])
    .primaryKeys();
  for (const id of known as string[]) byId.delete(id);
  return [...byId.values()];
}

async function appendRunEvents(db: YobirinDatabase, events: readonly RunEvent[]): Promise<number> {
  const added = await newOf(db.runEvents, events, idOfRow.runEvents);
  await db.runEvents.bulkAdd(added);
  const byRun = new Map<RunId, RunEvent[]>();
  for (const event of added) {
    const own = byRun.get(event.runId);
    if (own === undefined) byRun.set(event.runId, [event]);
    else own.push(event);
  }
  for (const [runId, own] of byRun) await refold(db, runId, own);
  return added.length;
}

/** One newer event is one step; anything else folds the whole history anew. */
async function refold(db: YobirinDatabase, runId: RunId, added: readonly RunEvent[]): Promise<void> {
  const before = await db.runs.get(runId);
  const [event] = added;
  const isNext = before !== undefined && event !== undefined && added.length === 1 && event.at > before.lastEventAt;
  const after = isNext ? stepRun(before, event) : foldRun(await db.runEvents.where('runId').equals(runId).toArray());
  if (after !== null) await db.runs.put(after);
}
