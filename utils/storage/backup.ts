import type { GroupEvent } from '../domain/groups/events';
import type { Instant } from '../domain/ids';
import { fail, ok, type Result } from '../domain/result';
import { lastInstant } from '../domain/time/jst';
import type { AccountWatch } from '../domain/watch/accountWatch';
import { parseAccountRow, parseEventRow, type RowResult } from './backupSchema';
import { type LeftOutRow, takeRows } from './takeRows';

/**
 * Everything worth keeping as one JSON file, and back. Pure: functions over rows, no database.
 * Only the accounts and the events travel; groups are folded from the events anew wherever they land.
 */
export const backupFormat = 'yobirin-backup';
export const backupVersion = 1;
/** Events per part that goes to the worker: one short transaction each. */
export const eventsPerPart = 2_000;
/** A clock may run ahead by this much (ms) before a row counts as dated in the future. */
export const clockTolerance = 86_400_000;

export interface BackupRows {
  readonly accounts: readonly AccountWatch[];
  readonly groupEvents: readonly GroupEvent[];
}

export interface BackupPart extends BackupRows {
  readonly format: typeof backupFormat;
  readonly version: typeof backupVersion;
}

export type BackupProblem = 'notABackup' | 'newerVersion' | 'damaged';

/** A row that was left out, with its place in the file (counted from 0). */
export type RejectedRow = LeftOutRow<'accounts' | 'groupEvents'>;

export interface ReadBackup extends BackupRows {
  /** When the file was made; null = the file does not say. */
  readonly exportedAt: Instant | null;
  readonly rejected: readonly RejectedRow[];
}

/** The file's text. The same rows give the same text, in whatever order they come; only `exportedAt` differs between two exports. */
export function writeBackup(rows: BackupRows, made: { readonly exportedAt: Instant; readonly extensionVersion: string }): string {
  const { accounts, groupEvents } = inOrder(rows);
  return JSON.stringify(
    {
      format: backupFormat,
      version: backupVersion,
      exportedAt: made.exportedAt,
      origin: { extensionVersion: made.extensionVersion },
      accounts: accounts.map(withSortedKeys),
      groupEvents: groupEvents.map(withSortedKeys),
    },
    null,
    1,
  );
}

/** Reads a whole file. A row that cannot be taken is left out and listed; a file that is something else is refused by name. */
export function readBackup(fileText: string, now: Instant): Result<ReadBackup, BackupProblem> {
  const opened = openBackup(parseJson(fileText));
  if (!opened.ok) return opened;
  const rejected: RejectedRow[] = [];
  const accounts = takeRows(opened.value.accounts, 'accounts', parseAccountRow, (account) => account.accountId, rejected);
  const parseDatedEvent = (value: unknown) => refuseFuture(parseEventRow(value), now + clockTolerance);
  const groupEvents = takeRows(opened.value.groupEvents, 'groupEvents', parseDatedEvent, (event) => event.eventId, rejected);
  return ok({ ...inOrder({ accounts, groupEvents }), exportedAt: instantOrNull(opened.value.exportedAt), rejected });
}

/** Reads one part as the worker gets it: one bad row spoils it, because the page has sorted those out before. */
export function parseBackupPart(value: unknown): Result<BackupPart, BackupProblem> {
  const opened = openBackup(value);
  if (!opened.ok) return opened;
  const rejected: RejectedRow[] = [];
  const accounts = takeRows(opened.value.accounts, 'accounts', parseAccountRow, (account) => account.accountId, rejected);
  const groupEvents = takeRows(opened.value.groupEvents, 'groupEvents', parseEventRow, (event) => event.eventId, rejected);
  if (rejected.length > 0 || groupEvents.length > eventsPerPart) return fail('damaged');
  return ok({ format: backupFormat, version: backupVersion, accounts, groupEvents });
}

interface OpenedBackup {
  readonly accounts: readonly unknown[];
  readonly groupEvents: readonly unknown[];
  readonly exportedAt: unknown;
}

function openBackup(value: unknown): Result<OpenedBackup, BackupProblem> {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== backupFormat) return fail('notABackup');
  const version = 'version' in value ? value.version : null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fail('damaged');
  if (version > backupVersion) return fail('newerVersion');
  const accounts = 'accounts' in value ? value.accounts : null;
  const groupEvents = 'groupEvents' in value ? value.groupEvents : null;
  if (!Array.isArray(accounts) || !Array.isArray(groupEvents)) return fail('damaged');
  return ok({ accounts, groupEvents, exportedAt: 'exportedAt' in value ? value.exportedAt : null });
}

/** Null for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return null;
  }
}

/** Null for anything that is no instant. */
export function instantOrNull(value: unknown): Instant | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= lastInstant ? value : null;
}

/** An event dated ahead of the clock would outlive every later one in the fold, and nothing ever removes it. */
function refuseFuture(result: RowResult<GroupEvent>, latestAt: Instant): RowResult<GroupEvent> {
  if (!result.ok || (result.row.at <= latestAt && result.row.recordedAt <= latestAt)) return result;
  return { ok: false, problem: 'fromTheFuture' };
}

/** The canonical order: by account, group, time. */
export function inOrder(rows: BackupRows): BackupRows {
  return {
    accounts: [...rows.accounts].sort((a, b) => compareText(a.accountId, b.accountId)),
    groupEvents: [...rows.groupEvents].sort(
      (a, b) =>
        compareText(a.accountId, b.accountId) ||
        compareText(a.chatId, b.chatId) ||
        a.at - b.at ||
        a.recordedAt - b.recordedAt ||
        compareText(a.eventId, b.eventId),
    ),
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function withSortedKeys(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => compareText(a, b)));
}
