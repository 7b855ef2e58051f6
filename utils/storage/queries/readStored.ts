import { groupKey, type Instant } from '../../domain/ids';
import { writeBackup } from '../backup';
import type { StoredKeys } from '../backupMerge';
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

/** The keys of what is here, to tell what a backup would add. */
export async function readStoredKeys(): Promise<StoredKeys> {
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
