import { firstDayOf } from '../../domain/figures/day';
import { groupKey, type Instant } from '../../domain/ids';
import { fail, ok, type Result } from '../../domain/result';
import { atJstDay } from '../../domain/time/jst';
import { type BackupPart, type BackupProblem, type RejectedRow, readBackup, writeBackup } from '../backup';
import { type BackupPreview, previewBackup, splitBackup, type StoredKeys } from '../backupMerge';
import { db } from '../db';
import { readRows, type RecordSource } from '../readRows';
import { countAppended } from './countAppended';

/** What the extension keeps, counted. Live: use inside `useLiveQuery`. */
export interface StoredCounts {
  readonly accounts: number;
  readonly groups: number;
  readonly groupEvents: number;
  readonly diagnostics: number;
  /** CSV files that were taken. */
  readonly files: number;
  /** Months of figures, one per account. */
  readonly accountMonths: number;
  /** Broadcasts and snapshots. */
  readonly sendings: number;
  /** Formats the person has explained. */
  readonly formats: number;
  /** Accounts something was said of (name, tags), and names of files whose account is remembered. */
  readonly accountNotes: number;
  readonly collectJobs: number;
  /** Broadcasts being checked, or that were. */
  readonly runs: number;
  readonly runEvents: number;
  readonly signedRecords: number;
  readonly templateVersions: number;
  readonly accountGroupEvents: number;
  readonly accountGroupSightings: number;
  /** What was said of plans and quotas, and tables of prices. */
  readonly planNotes: number;
  /** Looks at, and words on, the switch for joining groups. */
  readonly joinReadings: number;
  readonly invitationEvents: number;
  /** Since when, by kind; null = there is none, or no row says. */
  readonly sinceAt: Readonly<Record<CountedKind, Instant | null>>;
}

export type CountedKind = Exclude<keyof StoredCounts, 'sinceAt'>;

export async function readStoredCounts(): Promise<StoredCounts> {
  const [bell, figures, checks] = await Promise.all([countBell(), countFigures(), countAppended()]);
  return { ...bell.counts, ...figures.counts, ...checks.counts, sinceAt: { ...bell.sinceAt, ...figures.sinceAt, ...checks.sinceAt } };
}

async function countBell() {
  const [accounts, groups, groupEvents, diagnostics, firstEvent, firstGroup, firstDiagnostic] = await Promise.all([
    db.accounts.toArray(),
    db.groups.count(),
    db.groupEvents.count(),
    db.diagnostics.count(),
    db.groupEvents.orderBy('at').first(),
    db.groups.orderBy('noticedAt').first(),
    db.diagnostics.orderBy('at').first(),
  ]);
  const watchedSince = accounts.flatMap((account) => account.watchedSinceAt ?? []);
  return {
    counts: { accounts: accounts.length, groups, groupEvents, diagnostics },
    sinceAt: {
      accounts: watchedSince.length === 0 ? null : watchedSince.reduce((a, b) => Math.min(a, b)),
      groups: firstGroup?.noticedAt ?? null,
      groupEvents: firstEvent?.at ?? null,
      diagnostics: firstDiagnostic?.at ?? null,
    },
  };
}

async function countFigures() {
  const [files, accountMonths, broadcasts, snapshots, formats, accounts, memories, collectJobs, firstFile, firstMonth, firstSending, firstJob] =
    await Promise.all([
      db.importFiles.count(),
      db.metricMonths.count(),
      db.broadcasts.count(),
      db.snapshots.count(),
      db.userFormats.count(),
      db.figureAccounts.count(),
      db.accountMemories.count(),
      db.collectJobs.count(),
      db.importFiles.orderBy('importedAt').first(),
      db.metricMonths.orderBy('month').first(),
      db.broadcasts.orderBy('sentOn').first(),
      db.collectJobs.orderBy('startedAt').first(),
    ]);
  return {
    counts: { files, accountMonths, sendings: broadcasts + snapshots, formats, accountNotes: accounts + memories, collectJobs },
    sinceAt: {
      files: firstFile?.importedAt ?? null,
      accountMonths: firstMonth === undefined ? null : atJstDay(firstDayOf(firstMonth.month), 0),
      sendings: firstSending?.sentOn == null ? null : atJstDay(firstSending.sentOn, 0),
      formats: null,
      accountNotes: null,
      collectJobs: firstJob?.startedAt ?? null,
    },
  };
}

/** Bytes of all taken files as they came; kept, they are packed smaller. Reads every row, so it is asked for apart from the counts. Live. */
export async function readFileBytes(): Promise<number> {
  let bytes = 0;
  await db.importFiles.each((file) => {
    bytes += file.bytes;
  });
  return bytes;
}

/** The text of a backup of what the bell knows. */
export async function readBackupText(
  made: { readonly exportedAt: Instant; readonly extensionVersion: string },
  source: RecordSource = db,
): Promise<string> {
  return writeBackup(await readRows(source, ['accounts', 'groupEvents']), made);
}

/** A backup of the bell that was read and compared with what is here, ready to be merged. */
export interface OpenedBackup {
  /** When the file was made; null = the file does not say. */
  readonly exportedAt: Instant | null;
  readonly rejected: readonly RejectedRow[];
  readonly preview: BackupPreview;
  /** In any order, any number of times, with the same result. */
  readonly parts: readonly BackupPart[];
  readonly events: number;
}

/** Reads a file's text and tells what a merge would change; writes nothing. */
export async function openBackup(fileText: string, now: Instant): Promise<Result<OpenedBackup, BackupProblem>> {
  const read = readBackup(fileText, now);
  if (!read.ok) return fail(read.problem);
  const { exportedAt, rejected, groupEvents } = read.value;
  const preview = previewBackup(read.value, await readStoredKeys());
  return ok({ exportedAt, rejected, preview, parts: splitBackup(read.value), events: groupEvents.length });
}

async function readStoredKeys(): Promise<StoredKeys> {
  const [accountIds, groups, eventIds] = await Promise.all([
    db.accounts.toCollection().primaryKeys(),
    db.groups.toCollection().primaryKeys(),
    db.groupEvents.toCollection().primaryKeys(),
  ]);
  return {
    accountIds: new Set(accountIds),
    groupKeys: new Set(groups.map(([accountId, chatId]) => groupKey(accountId, chatId))),
    eventIds: new Set(eventIds),
  };
}
