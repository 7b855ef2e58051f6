import { type FiguresBackup, toBackupFile } from '../../domain/figures/figuresBackup';
import { figureAccountIdOf, type StoredFigureAccount } from '../../domain/figures/figureAccount';
import type { PickedFile } from '../../domain/figures/pickedFile';
import type { Instant } from '../../domain/ids';
import { fail, ok, type Result } from '../../domain/result';
import { db, type ImportRaw } from '../db';
import { readRows, type RecordSource } from '../readRows';
import { type FiguresBackupProblem, figuresManifestName, packFigures, type PackedEntry, type UnpackedFigures, unpackFigures } from '../figuresBackup';

/** Everything a backup of the figures holds. Throws when bytes are gone or damaged: a backup with holes would pass for a whole one. */
export async function readFiguresBackup(gunzip: (gzip: Uint8Array) => Promise<Uint8Array>, source: RecordSource = db): Promise<FiguresBackup> {
  const rows = await readRows(source, ['importFiles', 'accounts', 'figureAccounts', 'userFormats', 'accountMemories']);
  const { importFiles: files, accounts: watch, figureAccounts: stored, userFormats: formats, accountMemories: memories } = rows;
  const packed: { file: ReturnType<typeof toBackupFile>; bytes: Uint8Array }[] = [];
  for (const file of files) {
    const raw = await source.table<ImportRaw, string>('importRaws').get(file.fileId);
    if (raw === undefined) throw new Error('the bytes of a taken file are gone');
    packed.push({ file: toBackupFile(file), bytes: await gunzip(raw.gzip) });
  }
  const told = new Set(files.flatMap(({ accounts }) => accounts));
  const accounts = new Map(stored.map((row) => [row.id, row]));
  for (const { accountId, basicId, name } of watch) {
    const id = figureAccountIdOf({ basicId, accountId });
    if (!told.has(id)) continue;
    const addedAt = files.filter((file) => file.accounts.includes(id)).reduce((first, file) => Math.min(first, file.importedAt), Infinity);
    const row: StoredFigureAccount = accounts.get(id) ?? { id, name, tags: [], addedAt };
    accounts.set(id, { ...row, name: row.name ?? name });
  }
  return { files: packed, formats, accounts: [...accounts.values()], memories };
}

/** The backup as files for a zip: raw files and manifest. Throws as `readFiguresBackup`. */
export async function readPackedFigures(
  gunzip: (gzip: Uint8Array) => Promise<Uint8Array>,
  made: { readonly exportedAt: Instant; readonly extensionVersion: string },
  source: RecordSource = db,
): Promise<PackedEntry[]> {
  return packFigures(await readFiguresBackup(gunzip, source), made);
}

/**
 * Reads the files of such a zip; `mergeFigures` takes what comes out. Null: there is no manifest among them, so no figures. Entries are looked
 * at from the outside in, because a taken file may be called like the manifest.
 */
export function openFiguresBackup(
  entries: readonly Pick<PickedFile, 'path' | 'bytes'>[],
  now: Instant,
): Result<UnpackedFigures | null, Exclude<FiguresBackupProblem, 'notABackup'>> {
  const depth = (path: string) => path.split('/').length;
  const outsideIn = [...entries].sort((a, b) => depth(a.path) - depth(b.path));
  if (!outsideIn.some(({ path }) => path.split('/').at(-1) === figuresManifestName)) return ok(null);
  const unpacked = unpackFigures(outsideIn, now);
  if (unpacked.ok) return unpacked;
  return fail(unpacked.problem === 'notABackup' ? 'damaged' : unpacked.problem);
}
