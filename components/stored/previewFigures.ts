import { fileIdOf } from '../../utils/app/figures/fileId';
import type { FiguresDeps } from '../../utils/app/figures/ports';
import { canonicalText } from '../../utils/domain/canonicalText';
import {
  asReadHere,
  type BackupFile,
  type FiguresBackup,
  joinStoredAccount,
  preferFile,
  preferFormat,
  preferMemory,
  toBackupFile,
} from '../../utils/domain/figures/figuresBackup';

interface Change {
  readonly added: number;
  readonly known: number;
}

/** What merging a backup of the figures would change. */
export interface FiguresPreview {
  /** `leftOut`: not whole, or not the bytes the backup speaks of. A file that cannot be read turns up only when it is taken. */
  readonly files: Change & { readonly leftOut: number };
  readonly formats: Change;
  /** Names and tags of accounts, and names of files whose account is remembered. */
  readonly notes: Change;
}

/** Compares with what is here; writes nothing. `rejected`: rows that did not even get this far. */
export async function previewFigures(deps: Pick<FiguresDeps, 'store' | 'reader'>, backup: FiguresBackup, rejected: number): Promise<FiguresPreview> {
  const accounts = await newAccountRows(deps, backup);
  const memories = await newMemories(deps, backup);
  return {
    files: await previewFiles(deps, backup, rejected),
    formats: await previewFormats(deps, backup),
    notes: { added: accounts + memories, known: backup.accounts.length + backup.memories.length - accounts - memories },
  };
}

async function previewFiles({ store, reader }: Pick<FiguresDeps, 'store' | 'reader'>, backup: FiguresBackup, rejected: number) {
  const kept = new Map((await store.files()).map((file) => [file.fileId, toBackupFile(file)]));
  const counts = { added: 0, known: 0, leftOut: rejected };
  for (const { file, bytes } of backup.files) {
    const there = kept.get(file.fileId);
    if (there !== undefined && isSame(preferFile(there, asReadHere(file, there)), there)) counts.known += 1;
    else if (await isWhole(file, bytes, reader)) counts.added += 1;
    else counts.leftOut += 1;
  }
  return counts;
}

async function isWhole(file: BackupFile, bytes: Uint8Array, reader: FiguresDeps['reader']): Promise<boolean> {
  return fileIdOf(file.sha256, file.answer) === file.fileId && (await reader.sha256(bytes)) === file.sha256;
}

async function previewFormats({ store }: Pick<FiguresDeps, 'store'>, { formats }: FiguresBackup): Promise<Change> {
  const kept = new Map((await store.userFormats()).map((format) => [format.formatId, format]));
  const known = formats.filter((format) => {
    const there = kept.get(format.formatId);
    return there !== undefined && isSame(preferFormat(there, format), there);
  }).length;
  return { added: formats.length - known, known };
}

/** A name the watch knows as well is nothing new, even where no row says it. */
async function newAccountRows({ store }: Pick<FiguresDeps, 'store'>, { accounts }: FiguresBackup): Promise<number> {
  const kept = new Map((await store.storedAccounts(accounts.map(({ id }) => id))).map((row) => [row.id, row]));
  const shown = new Map((await store.accounts()).map(({ id, name }) => [id, name]));
  return accounts.filter((row) => {
    const there = kept.get(row.id);
    if (there !== undefined && isSame(joinStoredAccount(there, row), there)) return false;
    const newTag = row.tags.some((tag) => there?.tags.includes(tag) !== true);
    return newTag || row.name === null || row.name !== shown.get(row.id);
  }).length;
}

async function newMemories({ store }: Pick<FiguresDeps, 'store'>, { memories }: FiguresBackup): Promise<number> {
  const kept = new Map((await store.memories(memories.map(({ nameStem }) => nameStem))).map((memory) => [memory.nameStem, memory]));
  return memories.filter((memory) => {
    const there = kept.get(memory.nameStem);
    return there === undefined || !isSame(preferMemory(there, memory), there);
  }).length;
}

function isSame(one: object, other: object): boolean {
  return canonicalText(one) === canonicalText(other);
}
