import { canonicalText } from '../domain/canonicalText';
import { type ChecksRow, type ChecksRowKind, checksRowKinds, type ChecksRows, idOfRow, mapRows, noChecksRows } from '../domain/checks/checksRows';
import type { Instant } from '../domain/ids';
import { fail, ok, type Result } from '../domain/result';
import { type BackupProblem, clockTolerance, instantOrNull, parseJson } from './backup';
import { parseChecksRow } from './checksBackupSchema';
import { type LeftOutRow, takeRows } from './takeRows';

/**
 * Everything of the broadcast checks as one JSON text, and back. Pure: functions over rows, no database. Runs are not in it: they are folded from
 * their events wherever they land; nor is what a page of the Manager showed, which is taken over into an account group or not at all.
 */
export const checksEntryName = 'checks.json';
const checksFormat = 'yobirin-checks';
const checksVersion = 1;

export type RejectedChecksRow = LeftOutRow<ChecksRowKind>;

export interface ReadChecks {
  readonly rows: ChecksRows;
  /** When the file was made; null = it does not say. */
  readonly exportedAt: Instant | null;
  readonly rejected: readonly RejectedChecksRow[];
}

/** The same rows give the same text, in whatever order they come; only what is said of the making differs between two exports. */
export function writeChecks(rows: ChecksRows, made: { readonly exportedAt: Instant; readonly extensionVersion: string }): string {
  const head = { format: checksFormat, version: checksVersion, exportedAt: made.exportedAt, origin: { extensionVersion: made.extensionVersion } };
  return JSON.stringify({ ...head, ...inOrder(rows) }, null, 1);
}

/** Reads a whole file. A row that cannot be taken is left out and listed; a file that is something else is refused by name. */
export function readChecks(fileText: string, now: Instant): Result<ReadChecks, BackupProblem> {
  const opened = openVersioned(parseJson(fileText), checksFormat, checksVersion);
  return opened.ok ? takeChecksRows(opened.value, now) : opened;
}

/** A file of ours by its name and version; a newer one is refused before anything of it is looked at. */
export function openVersioned(value: unknown, format: string, version: number): Result<Readonly<Record<string, unknown>>, BackupProblem> {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) return fail('notABackup');
  const given = 'version' in value ? value.version : null;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) return fail('damaged');
  return given > version ? fail('newerVersion') : ok({ ...value });
}

/** Rows of every kind; a kind that is not there has none. */
export function takeChecksRows(value: Readonly<Record<string, unknown>>, now: Instant): Result<ReadChecks, 'damaged'> {
  if (checksRowKinds.some((kind) => kind in value && !Array.isArray(value[kind]))) return fail('damaged');
  const rejected: RejectedChecksRow[] = [];
  const latestAt = now + clockTolerance;
  const take = <Kind extends ChecksRowKind>(kind: Kind): ChecksRows[Kind] => {
    const values = value[kind];
    const parse = (row: unknown) => parseChecksRow[kind](row, latestAt);
    return takeRows<ChecksRow<Kind>, ChecksRowKind>(Array.isArray(values) ? values : [], kind, parse, idOfRow[kind], rejected) as ChecksRows[Kind];
  };
  return ok({ rows: inOrder(mapRows(noChecksRows, take)), exportedAt: instantOrNull(value.exportedAt), rejected });
}

/** By id, with the keys of each row in order. */
export function inOrder(rows: ChecksRows): ChecksRows {
  return mapRows(rows, <Kind extends ChecksRowKind>(kind: Kind, own: ChecksRows[Kind]) => {
    const idOf = idOfRow[kind];
    const sorted = [...own].sort((a: ChecksRow, b: ChecksRow) => (idOf(a) < idOf(b) ? -1 : 1));
    return sorted.map((row: ChecksRow) => JSON.parse(canonicalText(row)) as ChecksRow) as unknown as ChecksRows[Kind];
  });
}
