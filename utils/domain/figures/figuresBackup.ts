import { canonicalText } from '../canonicalText';
import type { AccountMemory } from './accountMemory';
import type { StoredFigureAccount } from './figureAccount';
import type { ImportFile } from './importFile';
import type { UserFormat } from './userFormat';

/** A taken file as it travels: what follows from its rows is worked out anew wherever it lands. */
export type BackupFile = Pick<
  ImportFile,
  'fileId' | 'sha256' | 'fileName' | 'source' | 'importedAt' | 'formatId' | 'parserVersion' | 'encoding' | 'answer' | 'snapshotOn' | 'bytes'
>;

/** All that is worth keeping of the figures. The figures themselves are not in it: they follow from the files. */
export interface FiguresBackup {
  readonly files: readonly { readonly file: BackupFile; readonly bytes: Uint8Array }[];
  readonly formats: readonly UserFormat[];
  /** Names and tags, also of accounts whose names only the watch knew. */
  readonly accounts: readonly StoredFigureAccount[];
  readonly memories: readonly AccountMemory[];
}

/*
 * Of two versions of one row the same one must win on every computer, in whatever order they meet. Each `prefer…` is therefore idempotent,
 * commutative and associative.
 */

/** The same file taken twice counts from the first time. */
export function preferFile<File extends BackupFile>(a: File, b: File): File {
  return first(a, b, a.importedAt - b.importedAt);
}

export function preferFormat(a: UserFormat, b: UserFormat): UserFormat {
  return first(a, b, b.savedAt - a.savedAt);
}

export function preferMemory(a: AccountMemory, b: AccountMemory): AccountMemory {
  return first(a, b, b.saidAt - a.saidAt);
}

/** Tags of both sides; of two names the first by code points, since nothing tells which is newer. */
export function joinStoredAccount(a: StoredFigureAccount, b: StoredFigureAccount): StoredFigureAccount {
  const names = [a.name, b.name].filter((name) => name !== null).sort();
  return { id: a.id, name: names[0] ?? null, tags: [...new Set([...a.tags, ...b.tags])].sort(), addedAt: Math.min(a.addedAt, b.addedAt) };
}

/**
 * A file of a backup as it would be told here: what follows from its bytes is as it was read here. An older version of the reading code may have
 * told it otherwise, and that is no news.
 */
export function asReadHere(file: BackupFile, { formatId, parserVersion, encoding, bytes }: BackupFile): BackupFile {
  return { ...file, formatId, parserVersion, encoding, bytes };
}

export function toBackupFile(file: BackupFile): BackupFile {
  const { fileId, sha256, fileName, source, importedAt, formatId, parserVersion, encoding, answer, snapshotOn, bytes } = file;
  return { fileId, sha256, fileName, source, importedAt, formatId, parserVersion, encoding, answer, snapshotOn, bytes };
}

function first<Row extends object>(a: Row, b: Row, order: number): Row {
  if (order !== 0) return order < 0 ? a : b;
  return canonicalText(a) <= canonicalText(b) ? a : b;
}
