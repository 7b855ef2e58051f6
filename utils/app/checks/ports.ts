import type { AccountGroupEvent, AccountGroupSighting } from '../../domain/checks/accountGroup';
import type { AccountGroupId, RunId, TemplateId } from '../../domain/checks/checkIds';
import type { AppendedCounts, AppendedRows } from '../../domain/appendedRows';
import type { AccountQuota, PriceTable } from '../../domain/checks/pricing';
import type { RunState } from '../../domain/checks/run';
import type { RunEvent } from '../../domain/checks/runEvents';
import type { SignedRecord } from '../../domain/checks/signedRecord';
import type { TemplateVersion } from '../../domain/checks/template';
import type { Instant } from '../../domain/ids';
import type { Result } from '../../domain/result';
import type { Clock } from '../ports';

/** What the broadcast checks need from the outside. Wired by the pages and the worker. */

export interface ChecksReads {
  run(runId: RunId): Promise<RunState | undefined>;
  runEvents(runId: RunId): Promise<readonly RunEvent[]>;
  /** Only those that happened later. A run can have thousands; this asks for what is new. */
  runEventsAfter(runId: RunId, at: Instant): Promise<readonly RunEvent[]>;
  records(runId: RunId): Promise<readonly SignedRecord[]>;
  record(recordId: string): Promise<SignedRecord | undefined>;
  accountGroupEvents(accountGroupId: AccountGroupId): Promise<readonly AccountGroupEvent[]>;
  templateVersions(templateId: TemplateId): Promise<readonly TemplateVersion[]>;
  /** Rows that are here under the ids of these. */
  keptRows(rows: AppendedRows): Promise<AppendedRows>;
}

/**
 * What one transaction may write. Everything but a sighting is added, never changed: a row whose id is there already (or comes twice) stays as it is.
 * Answers are how many were not there.
 */
export interface ChecksTransaction extends ChecksReads {
  /** Adds events and folds their runs anew. */
  appendRunEvents(events: readonly RunEvent[]): Promise<number>;
  addRecords(records: readonly SignedRecord[]): Promise<number>;
  appendAccountGroupEvents(events: readonly AccountGroupEvent[]): Promise<number>;
  putSighting(sighting: AccountGroupSighting): Promise<void>;
  sighting(managerNumber: number): Promise<AccountGroupSighting | undefined>;
  addTemplateVersions(versions: readonly TemplateVersion[]): Promise<number>;
  addQuotas(quotas: readonly AccountQuota[]): Promise<number>;
  addPriceTables(tables: readonly PriceTable[]): Promise<number>;
  /** All kinds at once. */
  addRows(rows: AppendedRows): Promise<AppendedCounts>;
}

export interface ChecksStore extends ChecksReads {
  /** All or nothing. `work` may await nothing but `tx`. A database that would not take it is a value; anything else `work` throws comes out. */
  transaction<Value>(work: (tx: ChecksTransaction) => Promise<Value>): Promise<Result<Value, 'refused'>>;
}

export interface ChecksDeps {
  readonly clock: Clock;
  readonly store: ChecksStore;
  /** A chance id: letters, digits and hyphens. */
  readonly newId: () => string;
  /** Name of who does it; '' = none given. */
  readonly by: string;
  /** SHA-256 of a text, lower-case hex. */
  readonly digest: (text: string) => Promise<string>;
}
