import type { AppendedRows } from '../../domain/appendedRows';
import type { PickedFile } from '../../domain/figures/pickedFile';
import type { Instant } from '../../domain/ids';
import { fail, ok, type Result } from '../../domain/result';
import { db } from '../db';
import { readRows, type RecordSource } from '../readRows';
import { appendedEntryName, type ReadAppended, readAppended, writeAppended } from '../appendedBackup';

export type { ReadAppended };

const tables = [
  'accountGroupEvents',
  'templateVersions',
  'runEvents',
  'signedRecords',
  'accountQuotas',
  'priceTables',
  'joinReadings',
  'invitationEvents',
] as const;

/** Every appended row that is worth keeping, as of one moment. */
export async function readAppendedRows(source: RecordSource = db): Promise<AppendedRows> {
  const { accountQuotas: quotas, ...rows } = await readRows(source, tables);
  return { ...rows, quotas };
}

/** They as a file for the zip of everything. */
export async function readPackedAppended(
  made: { readonly exportedAt: Instant; readonly extensionVersion: string },
  source: RecordSource = db,
): Promise<{ readonly path: string; readonly content: string }> {
  return { path: appendedEntryName, content: writeAppended(await readAppendedRows(source), made) };
}

/**
 * Reads that file out of the files of a zip; `mergeAppended` takes what comes out. Null: there is none among them, so no checks. It lies beside the
 * other lists, and a taken file of figures may be called like it, so only the outermost one counts.
 */
export function openAppendedBackup(
  entries: readonly Pick<PickedFile, 'path' | 'bytes'>[],
  now: Instant,
): Result<ReadAppended | null, 'newerVersion' | 'damaged'> {
  const depth = (path: string) => path.split('/').length;
  const named = entries.filter(({ path }) => path.split('/').at(-1) === appendedEntryName).sort((a, b) => depth(a.path) - depth(b.path));
  const least = entries.reduce((top, { path }) => Math.min(top, depth(path)), Infinity);
  const [entry] = named;
  if (entry === undefined || depth(entry.path) > least) return ok(null);
  const read = readAppended(new TextDecoder().decode(entry.bytes), now);
  return read.ok || read.problem !== 'notABackup' ? (read as Result<ReadAppended, 'newerVersion' | 'damaged'>) : fail('damaged');
}
