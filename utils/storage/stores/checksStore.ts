import type { EntityTable } from 'dexie';
import type { ChecksReads, ChecksStore, ChecksTransaction } from '../../app/checks/ports';
import { foldRun, stepRun } from '../../domain/checks/foldRun';
import type { RunId } from '../../domain/checks/checkIds';
import type { RunEvent } from '../../domain/checks/runEvents';
import { fail, ok } from '../../domain/result';
import { checkTables } from '../checkTables';
import { db as connection, isDatabaseError, type YobirinDatabase } from '../db';

/** The checks' side of the database. All writing goes through `transaction`: all of it is kept, or none. */
export function createChecksStore(db: YobirinDatabase): ChecksStore {
  return {
    ...readsOf(db),
    async transaction(work) {
      try {
        // The scope must be an async function itself: only then does Dexie follow its awaits, and the transaction stays open across them.
        return ok(await db.transaction('rw', checkTables(db), async () => work(transactionOf(db))));
      } catch (error) {
        if (isDatabaseError(error)) return fail('refused');
        throw error;
      }
    },
  };
}

/** The store of this context's one connection. */
export const checksStore = createChecksStore(connection);

function readsOf(db: YobirinDatabase): ChecksReads {
  return {
    run: (runId) => db.runs.get(runId),
    runEvents: (runId) => db.runEvents.where('runId').equals(runId).toArray(),
    records: (runId) => db.signedRecords.where('runId').equals(runId).toArray(),
    record: (recordId) => db.signedRecords.get(recordId),
    accountGroupEvents: (accountGroupId) => db.accountGroupEvents.where('accountGroupId').equals(accountGroupId).toArray(),
    templateVersions: (templateId) => db.templateVersions.where('templateId').equals(templateId).toArray(),
  };
}

function transactionOf(db: YobirinDatabase): ChecksTransaction {
  return {
    ...readsOf(db),
    appendRunEvents: (events) => appendRunEvents(db, events),
    addRecords: (records) => addNew(db.signedRecords, records, ({ recordId }) => recordId),
    appendAccountGroupEvents: (events) => addNew(db.accountGroupEvents, events, ({ eventId }) => eventId),
    putSighting: async (sighting) => {
      await db.accountGroupSightings.put(sighting);
    },
    sighting: (managerNumber) => db.accountGroupSightings.get(managerNumber),
    addTemplateVersions: (versions) => addNew(db.templateVersions, versions, ({ versionId }) => versionId),
    addQuotas: (quotas) => addNew(db.accountQuotas, quotas, ({ quotaId }) => quotaId),
    addPriceTables: (tables) => addNew(db.priceTables, tables, ({ priceTableId }) => priceTableId),
  };
}

/** A row that is there stays as it is: what was appended is never rewritten. Answers the rows that were not there. */
async function addNew<Row extends object, Key extends keyof Row & string>(
  table: EntityTable<Row, Key>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<void> {
  const known = new Set(await newOf(table, rows.map(keyOf)));
  await table.bulkAdd(rows.filter((row) => !known.has(keyOf(row))));
}

async function newOf<Row extends object, Key extends keyof Row & string>(table: EntityTable<Row, Key>, keys: readonly string[]): Promise<string[]> {
  const known = await table.where(':id').anyOf(keys).primaryKeys();
  return known as string[];
}

async function appendRunEvents(db: YobirinDatabase, events: readonly RunEvent[]): Promise<void> {
  const known = new Set<string>(
    await db.runEvents
      .where('eventId')
      .anyOf(events.map(({ eventId }) => eventId))
      .primaryKeys(),
  );
  const added = events.filter(({ eventId }) => !known.has(eventId));
  await db.runEvents.bulkAdd(added);
  for (const runId of new Set(added.map((event) => event.runId)))
    await refold(
      db,
      runId,
      added.filter((event) => event.runId === runId),
    );
}

/** One newer event is one step; anything else folds the whole history anew. */
async function refold(db: YobirinDatabase, runId: RunId, added: readonly RunEvent[]): Promise<void> {
  const before = await db.runs.get(runId);
  const [event] = added;
  const isNext = before !== undefined && event !== undefined && added.length === 1 && event.at > before.lastEventAt;
  const after = isNext ? stepRun(before, event) : foldRun(await db.runEvents.where('runId').equals(runId).toArray());
  if (after !== null) await db.runs.put(after);
}
