import { canonicalText } from '../domain/canonicalText';
import {
  type AppendedRow,
  type AppendedRowKind,
  appendedRowKinds,
  type AppendedRows,
  idOfRow,
  mapRows,
  noAppendedRows,
} from '../domain/appendedRows';
import type { Instant } from '../domain/ids';
import { fail, ok, type Result } from '../domain/result';
import { type BackupProblem, clockTolerance, instantOrNull, parseJson } from './backup';
import { parseAppendedRow } from './appendedBackupSchema';
import { type LeftOutRow, takeRows } from './takeRows';

/**
 * Everything appended (broadcast checks, readings of the switch for groups, invitations) as one JSON text, and back. Pure: functions over rows, no
 * database. Runs are not in it: they are folded from their events wherever they land; nor is what a page of the Manager showed of an account group,
 * which is taken over or not at all. A file made before a kind of row existed has none of it.
 */
export const appendedEntryName = 'checks.json';
const checksFormat = 'yobirin-checks';
const checksVersion = 1;

export type RejectedAppendedRow = LeftOutRow<AppendedRowKind>;

export interface ReadAppended {
  readonly rows: AppendedRows;
  /** When the file was made; null = it does not say. */
  readonly exportedAt: Instant | null;
  readonly rejected: readonly RejectedAppendedRow[];
}

/** The same rows give the same text, in whatever order they come; only what is said of the making differs between two exports. */
export function writeAppended(rows: AppendedRows, made: { readonly exportedAt: Instant; readonly extensionVersion: string }): string {
  const head = { format: checksFormat, version: checksVersion, exportedAt: made.exportedAt, origin: { extensionVersion: made.extensionVersion } };
  return JSON.stringify({ ...head, ...inOrder(rows) }, null, 1);
}

/** Reads a whole file. A row that cannot be taken is left out and listed; a file that is something else is refused by name. */
export function readAppended(fileText: string, now: Instant): Result<ReadAppended, BackupProblem> {
  const opened = openVersioned(parseJson(fileText), checksFormat, checksVersion);
  return opened.ok ? takeAppendedRows(opened.value, now) : opened;
}

/** A file of ours by its name and version; a newer one is refused before anything of it is looked at. */
export function openVersioned(value: unknown, format: string, version: number): Result<Readonly<Record<string, unknown>>, BackupProblem> {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) return fail('notABackup');
  const given = 'version' in value ? value.version : null;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) return fail('damaged');
  return given > version ? fail('newerVersion') : ok({ ...value });
}

/** Rows of every kind; a kind that is not there has none. */
export function takeAppendedRows(value: Readonly<Record<string, unknown>>, now: Instant): Result<ReadAppended, 'damaged'> {
  if (appendedRowKinds.some((kind) => kind in value && !Array.isArray(value[kind]))) return fail('damaged');
  const rejected: RejectedAppendedRow[] = [];
  const latestAt = now + clockTolerance;
  const take = <Kind extends AppendedRowKind>(kind: Kind): AppendedRows[Kind] => {
    const values = value[kind];
    const parse = (row: unknown) => parseAppendedRow[kind](row, latestAt);
    return takeRows<AppendedRow<Kind>, AppendedRowKind>(
      Array.isArray(values) ? values : [],
      kind,
      parse,
      idOfRow[kind],
      rejected,
    ) as AppendedRows[Kind];
  };
  return ok({ rows: inOrder(mapRows(noAppendedRows, take)), exportedAt: instantOrNull(value.exportedAt), rejected });
}

/** By id, with the keys of each row in order. */
export function inOrder(rows: AppendedRows): AppendedRows {
  return mapRows(rows, <Kind extends AppendedRowKind>(kind: Kind, own: AppendedRows[Kind]) => {
    const idOf = idOfRow[kind];
    const sorted = [...own].sort((a: AppendedRow, b: AppendedRow) => (idOf(a) < idOf(b) ? -1 : 1));
    return sorted.map((row: AppendedRow) => JSON.parse(canonicalText(row)) as AppendedRow) as unknown as AppendedRows[Kind];
  });
}
