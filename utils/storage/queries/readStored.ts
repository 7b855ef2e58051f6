import { groupKey, type Instant } from '../../domain/ids';
import { fail, ok, type Result } from '../../domain/result';
import { type BackupPart, type BackupProblem, type RejectedRow, readBackup, writeBackup } from '../backup';
import { type BackupPreview, previewBackup, splitBackup, type StoredKeys } from '../backupMerge';
import { db } from '../db';

/** What the extension keeps, counted. Live: use inside `useLiveQuery`. */
export interface StoredCounts {
  readonly accounts: number;
  readonly groups: number;
  readonly groupEvents: number;
  readonly diagnostics: number;
  /** Date of the oldest event; null = there is none. */
  readonly eventsSinceAt: Instant | null;
  readonly groupsSinceAt: Instant | null;
  readonly accountsSinceAt: Instant | null;
  readonly diagnosticsSinceAt: Instant | null;
}

export async function readStoredCounts(): Promise<StoredCounts> {
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
    accounts: accounts.length,
    groups,
    groupEvents,
    diagnostics,
    eventsSinceAt: firstEvent?.at ?? null,
    groupsSinceAt: firstGroup?.noticedAt ?? null,
    accountsSinceAt: watchedSince.length === 0 ? null : watchedSince.reduce((a, b) => Math.min(a, b)),
    diagnosticsSinceAt: firstDiagnostic?.at ?? null,
  };
}

/** The text of a backup of everything. */
export async function readBackupText(made: { readonly exportedAt: Instant; readonly extensionVersion: string }): Promise<string> {
  const rows = await db.transaction('r', db.accounts, db.groupEvents, async () => ({
    accounts: await db.accounts.toArray(),
    groupEvents: await db.groupEvents.toArray(),
  }));
  return writeBackup(rows, made);
}

/** A backup that was read and compared with what is here, ready to be merged. */
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

/** The last diagnostics, newest first: feature, reason and time, no names. */
export async function readDiagnostics(): Promise<
  readonly { readonly at: Instant; readonly feature: string; readonly reason: string; readonly count: number }[]
> {
  return db.diagnostics.orderBy('at').reverse().toArray();
}
