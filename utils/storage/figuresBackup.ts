import * as v from 'valibot';
import type { AccountMemory } from '../domain/figures/accountMemory';
import { dayOf } from '../domain/figures/day';
import { type FigureAccountId, parseFigureAccountId, type StoredFigureAccount } from '../domain/figures/figureAccount';
import { type BackupFile, type FiguresBackup, preferFile, toBackupFile } from '../domain/figures/figuresBackup';
import { storedMetricIds } from '../domain/figures/metrics';
import type { PickedFile } from '../domain/figures/pickedFile';
import type { UserFormat } from '../domain/figures/userFormat';
import type { Instant } from '../domain/ids';
import { lastInstant } from '../domain/time/jst';
import { plainFileName } from '../domain/plainFileName';
import { fail, ok, type Result } from '../domain/result';

/**
 * The figures' backup as files for a zip: every raw file under the name it came with, and one manifest. Pure: no database, no zip. The raw
 * files can be read without this extension.
 */
export const figuresManifestName = 'yobirin-figures.json';
const figuresFormat = 'yobirin-figures';
const figuresVersion = 1;
/** A clock may run ahead by this much (ms) before a row counts as dated in the future. */
const clockTolerance = 86_400_000;
const rawFolder = 'files';

export interface PackedEntry {
  /** Path inside the zip. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type FiguresBackupProblem = 'notABackup' | 'newerVersion' | 'damaged';

export interface UnpackedFigures extends FiguresBackup {
  /** When the backup was made; null = it does not say. */
  readonly exportedAt: Instant | null;
  /** Rows of the manifest that could not be taken, and files it speaks of that are not there. */
  readonly rejected: number;
}

/** All entries of the zip. The same backup gives the same entries, in whatever order its rows come. */
export function packFigures(backup: FiguresBackup, made: { readonly exportedAt: Instant; readonly extensionVersion: string }): PackedEntry[] {
  const files = sorted(backup.files, ({ file }) => file.fileId);
  const names = freeNames(files.map(({ file }) => file.fileName));
  const manifest = {
    format: figuresFormat,
    version: figuresVersion,
    exportedAt: made.exportedAt,
    origin: { extensionVersion: made.extensionVersion },
    files: files.map(({ file }, index) => ({ entry: names[index], ...toBackupFile(file) })),
    formats: sorted(backup.formats, ({ formatId }) => formatId),
    accounts: sorted(backup.accounts, ({ id }) => id),
    memories: sorted(backup.memories, ({ nameStem }) => nameStem),
  };
  const text = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  return [{ path: figuresManifestName, bytes: text }, ...files.map(({ bytes }, index) => ({ path: names[index] ?? '', bytes }))];
}

/** Reads the entries of a zip that `packFigures` made. Rows that are not whole are left out and counted. */
export function unpackFigures(entries: readonly Pick<PickedFile, 'path' | 'bytes'>[], now: Instant): Result<UnpackedFigures, FiguresBackupProblem> {
  const manifestEntry = entries.find(({ path }) => path === figuresManifestName || path.endsWith(`/${figuresManifestName}`));
  const manifest = manifestEntry === undefined ? null : parseManifest(manifestEntry.bytes);
  if (manifestEntry === undefined || manifest === null || manifest.format !== figuresFormat) return fail('notABackup');
  if (typeof manifest.version !== 'number' || manifest.version < 1) return fail('damaged');
  if (manifest.version > figuresVersion) return fail('newerVersion');
  const root = manifestEntry.path.slice(0, -figuresManifestName.length);
  const bytesAt = new Map(entries.map(({ path, bytes }) => [path, bytes]));
  const count = { rejected: 0 };
  const latestAt = now + clockTolerance;
  const told = rowsOf(manifest.files, fileSchema, count).flatMap(({ entry, ...file }) => {
    const bytes = bytesAt.get(root + entry);
    if (bytes !== undefined && file.importedAt <= latestAt && (file.snapshotOn ?? 0) <= dayOf(latestAt)) return [{ file, bytes }];
    count.rejected += 1;
    return [];
  });
  const files = onePerId(told);
  count.rejected += told.length - files.length;
  return ok({
    exportedAt: v.is(instant, manifest.exportedAt) ? manifest.exportedAt : null,
    files,
    formats: rowsOf(manifest.formats, formatSchema, count),
    accounts: rowsOf(manifest.accounts, accountSchema, count),
    memories: rowsOf(manifest.memories, memorySchema, count),
    rejected: count.rejected,
  });
}

/** Of two rows that tell of one file the same counts on every computer, whatever their order. */
function onePerId(told: FiguresBackup['files']): FiguresBackup['files'] {
  const taken = new Map<string, FiguresBackup['files'][number]>();
  for (const one of told) {
    const before = taken.get(one.file.fileId) ?? one;
    taken.set(one.file.fileId, preferFile(before.file, one.file) === before.file ? before : one);
  }
  return [...taken.values()];
}

function parseManifest(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function rowsOf<Row>(value: unknown, schema: v.GenericSchema<unknown, Row>, count: { rejected: number }): Row[] {
  if (!Array.isArray(value)) return [];
  const rows = value.map((row: unknown) => v.safeParse(schema, row));
  count.rejected += rows.filter(({ success }) => !success).length;
  return rows.flatMap((row) => (row.success ? [row.output] : []));
}

/** Names that whoever opens a zip passes over. */
const systemName = /^(\.|__macosx$|thumbs\.db$|desktop\.ini$|$)/iu;

/** Leaves room for a number: whoever packs the zip cuts longer names, and the manifest would speak of others. */
const mostNameBytes = 160;

/** Names for the zip, each once: `a.csv`, `a (2).csv`. Folders and what no file system takes are replaced. */
function freeNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = plainFileName(name, mostNameBytes);
    const safe = systemName.test(plain) ? `_${plain}` : plain;
    const dot = safe.lastIndexOf('.') > 0 ? safe.lastIndexOf('.') : safe.length;
    let free = safe;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${safe.slice(0, dot)} (${number})${safe.slice(dot)}`;
    used.add(free.toLowerCase());
    return `${rawFolder}/${free}`;
  });
}

function sorted<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const instant: v.GenericSchema<Instant> = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(lastInstant));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
const account = v.custom<FigureAccountId>((value) => parseFigureAccountId(value) !== null);
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const metric = v.picklist(storedMetricIds);

/** Names of accounts and columns are anybody's: Valibot's own record leaves `constructor` and `__proto__` out. */
function byName<Value>(value: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, { [Name: string]: Value }> {
  return v.pipe(
    v.custom<object>((given) => typeof given === 'object' && given !== null && !Array.isArray(given)),
    v.transform(Object.entries),
    v.array(v.tuple([v.string(), value])),
    v.transform((entries) => Object.fromEntries(entries)),
  );
}

const fileSchema: v.GenericSchema<unknown, BackupFile & { entry: string }> = v.object({
  entry: text,
  fileId: text,
  sha256: hex,
  fileName: text,
  source: v.picklist(['file', 'collected', 'download']),
  importedAt: instant,
  formatId: text,
  parserVersion: count,
  encoding: text,
  answer: v.variant('kind', [v.object({ kind: v.literal('one'), account }), v.object({ kind: v.literal('perHint'), accounts: byName(account) })]),
  snapshotOn: v.nullable(count),
  bytes: count,
});

const formatSchema: v.GenericSchema<unknown, UserFormat> = v.object({
  formatId: v.pipe(text, v.startsWith('user:')),
  name: v.string(),
  headers: v.array(v.string()),
  rowsAboveHeader: count,
  shape: v.variant('kind', [
    v.object({
      kind: v.literal('rows'),
      accountColumn: v.nullable(v.string()),
      dayColumn: v.nullable(v.string()),
      figures: byName(metric),
    }),
    v.object({ kind: v.literal('daysAcross'), accountColumn: v.string(), metric }),
    v.object({ kind: v.literal('accountsAcross'), dayColumn: v.string(), metric }),
  ]),
  savedAt: instant,
});

const accountSchema: v.GenericSchema<unknown, StoredFigureAccount> = v.object({
  id: account,
  name: v.nullable(v.string()),
  tags: v.array(text),
  addedAt: instant,
});

const memorySchema: v.GenericSchema<unknown, AccountMemory> = v.object({ nameStem: text, account, saidAt: instant });
