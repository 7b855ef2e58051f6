import type { ChecksRows } from '../../domain/checks/checksRows';
import type { PickedFile } from '../../domain/figures/pickedFile';
import type { Instant } from '../../domain/ids';
import { fail, ok, type Result } from '../../domain/result';
import { db as connection, type YobirinDatabase } from '../db';
import { checksEntryName, type ReadChecks, readChecks, writeChecks } from '../checksBackup';

export type { ReadChecks };

/** Every row of the broadcast checks that is worth keeping, as of one moment. */
export function readChecksRows(db: YobirinDatabase = connection): Promise<ChecksRows> {
  const { accountGroupEvents, templateVersions, runEvents, signedRecords, accountQuotas, priceTables } = db;
  const tables = [accountGroupEvents, templateVersions, runEvents, signedRecords, accountQuotas, priceTables];
  return db.transaction('r', tables, async () => ({
    accountGroupEvents: await accountGroupEvents.toArray(),
    templateVersions: await templateVersions.toArray(),
    runEvents: await runEvents.toArray(),
    signedRecords: await signedRecords.toArray(),
    quotas: await accountQuotas.toArray(),
    priceTables: await priceTables.toArray(),
  }));
}

/** The checks as a file for the zip of everything. */
export async function readPackedChecks(made: {
  readonly exportedAt: Instant;
  readonly extensionVersion: string;
}): Promise<{ readonly path: string; readonly content: string }> {
  return { path: checksEntryName, content: writeChecks(await readChecksRows(), made) };
}

/**
 * Reads that file out of the files of a zip; `mergeChecks` takes what comes out. Null: there is none among them, so no checks. It lies beside the
 * other lists, and a taken file of figures may be called like it, so only the outermost one counts.
 */
export function openChecksBackup(
  entries: readonly Pick<PickedFile, 'path' | 'bytes'>[],
  now: Instant,
): Result<ReadChecks | null, 'newerVersion' | 'damaged'> {
  const depth = (path: string) => path.split('/').length;
  const named = entries.filter(({ path }) => path.split('/').at(-1) === checksEntryName).sort((a, b) => depth(a.path) - depth(b.path));
  const least = entries.reduce((top, { path }) => Math.min(top, depth(path)), Infinity);
  const [entry] = named;
  if (entry === undefined || depth(entry.path) > least) return ok(null);
  const read = readChecks(new TextDecoder().decode(entry.bytes), now);
  return read.ok || read.problem !== 'notABackup' ? (read as Result<ReadChecks, 'newerVersion' | 'damaged'>) : fail('damaged');
}
