import Dexie, { type EntityTable, type Table } from 'dexie';
import type { GroupEvent } from '../domain/groups/events';
import type { GroupState } from '../domain/groups/groupState';
import type { AccountId, ChatId } from '../domain/ids';
import type { AccountWatch, ReaderState } from '../domain/watch/accountWatch';
import type { AccountGroupEvent, AccountGroupSighting } from '../domain/checks/accountGroup';
import type { AccountQuota, PriceTable } from '../domain/checks/pricing';
import type { RunState } from '../domain/checks/run';
import type { RunEvent } from '../domain/checks/runEvents';
import type { SignedRecord } from '../domain/checks/signedRecord';
import type { TemplateVersion } from '../domain/checks/template';
import type { InvitationEvent } from '../domain/invitations/invitation';
import type { JoinCheck } from '../domain/readiness/joinCheck';
import type { JoinReading } from '../domain/readiness/joinReading';
import type { Diagnostic } from '../app/ports';
import type { AccountMemory } from '../domain/figures/accountMemory';
import type { Broadcast } from '../domain/figures/broadcast';
import type { CollectJob } from '../domain/figures/collectJob';
import type { FigureAccountId, StoredFigureAccount } from '../domain/figures/figureAccount';
import type { ImportFile } from '../domain/figures/importFile';
import type { MetricMonth } from '../domain/figures/metricMonth';
import type { Snapshot } from '../domain/figures/snapshot';
import type { UserFormat } from '../domain/figures/userFormat';
import { appendOnly } from './appendOnly';
import { declaredVersionOnly } from './declaredVersion';
import { schemaV1 } from './schema/v1';
import { schemaV2 } from './schema/v2';
import { schemaV3 } from './schema/v3';
import { schemaV4 } from './schema/v4';

export const databaseName = 'yobirin';

/** The bytes of an imported file. */
export interface ImportRaw {
  readonly fileId: string;
  readonly gzip: Uint8Array;
}

/** Everything the extension keeps, on this computer only. The worker writes what the watch learns, the pages what files say; everyone reads. */
export class YobirinDatabase extends Dexie {
  accounts!: EntityTable<AccountWatch, 'accountId'>;
  groups!: Table<GroupState, [AccountId, ChatId]>;
  groupEvents!: EntityTable<GroupEvent, 'eventId'>;
  reader!: EntityTable<ReaderState, 'id'>;
  diagnostics!: Table<Diagnostic & { id?: number }, number>;
  figureAccounts!: EntityTable<StoredFigureAccount, 'id'>;
  importFiles!: EntityTable<ImportFile, 'fileId'>;
  importRaws!: EntityTable<ImportRaw, 'fileId'>;
  metricMonths!: Table<MetricMonth, [FigureAccountId, string]>;
  broadcasts!: Table<Broadcast, [FigureAccountId, string]>;
  snapshots!: Table<Snapshot, [FigureAccountId, string, number]>;
  userFormats!: EntityTable<UserFormat, 'formatId'>;
  accountMemories!: EntityTable<AccountMemory, 'nameStem'>;
  collectJobs!: EntityTable<CollectJob, 'jobId'>;
  accountGroupEvents!: EntityTable<AccountGroupEvent, 'eventId'>;
  accountGroupSightings!: EntityTable<AccountGroupSighting, 'managerNumber'>;
  templateVersions!: EntityTable<TemplateVersion, 'versionId'>;
  runEvents!: EntityTable<RunEvent, 'eventId'>;
  runs!: EntityTable<RunState, 'runId'>;
  signedRecords!: EntityTable<SignedRecord, 'recordId'>;
  accountQuotas!: EntityTable<AccountQuota, 'quotaId'>;
  priceTables!: EntityTable<PriceTable, 'priceTableId'>;
  joinReadings!: EntityTable<JoinReading, 'readingId'>;
  invitationEvents!: EntityTable<InvitationEvent, 'eventId'>;
  joinChecks!: EntityTable<JoinCheck, 'id'>;

  constructor(name: string = databaseName) {
    super(name, { indexedDB: declaredVersionOnly });
    this.version(1).stores(schemaV1);
    this.version(2).stores(schemaV2);
    this.version(3).stores(schemaV3);
    this.version(4).stores(schemaV4);
    this.use(appendOnly);
  }
}

/** The one connection of this context (worker or page). Opening is lazy: nothing happens before the first query. */
export const db = new YobirinDatabase();

/** How long an opening may take before it counts as failed, ms: an upgrade waits for pages that still hold the old version. It goes on meanwhile. */
const openingMs = 10_000;

/**
 * Asks the database, which is opened first if need be: also after an opening that failed, for Dexie alone refuses every query from then on.
 * Rejects like a query when it does not open, or not in time.
 */
export async function whenOpen<Value>(db: YobirinDatabase, ask: () => PromiseLike<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Dexie.TimeoutError('the database does not open')), openingMs);
  });
  await Promise.race([db.open(), tooLong]).finally(() => clearTimeout(timer));
  return ask();
}

/** Did the database itself refuse (disk full, broken profile, closed under us)? Anything else is a bug of ours. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Dexie.DexieError;
}
