import { canonicalText } from '../../domain/canonicalText';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import {
  asReadHere,
  type FiguresBackup,
  joinStoredAccount,
  preferFile,
  preferFormat,
  preferMemory,
  toBackupFile,
} from '../../domain/figures/figuresBackup';
import type { ImportFile } from '../../domain/figures/importFile';
import type { UserFormat } from '../../domain/figures/userFormat';
import { editFiles, type EditOutcome } from './editFiles';
import { fileIdOf } from './fileId';
import type { FiguresDeps, FiguresReads, FiguresTransaction } from './ports';
import { readBack } from './readBack';

/** Why a file of a backup stayed out. wrongBytes: not the bytes the backup speaks of. unreadable: today's code cannot read it. */
export interface LeftOutFile {
  readonly fileName: string;
  readonly reason: 'wrongBytes' | 'unreadable';
}

export type MergeOutcome =
  | { readonly ok: true; readonly added: number; readonly known: number; readonly leftOut: readonly LeftOutFile[] }
  | Extract<EditOutcome, { ok: false }>;

interface Incoming {
  readonly file: ImportFile;
  readonly gzip: Uint8Array;
}

/**
 * Adds the files, formats, names and tags of a backup to what is here, all or nothing, and makes the figures anew. Merging is idempotent
 * and does not depend on the order of backups.
 */
export async function mergeFigures(deps: FiguresDeps, backup: FiguresBackup): Promise<MergeOutcome> {
  const { store } = deps;
  const kept = await store.userFormats();
  const all = joinFormats(kept, backup.formats);
  const formats = all.filter((format) => !kept.includes(format));
  const leftOut: LeftOutFile[] = [];
  const put: Incoming[] = [];
  const touched = new Set<FigureAccountId>();
  let known = 0;
  for (const { file, bytes } of backup.files) {
    const there = await store.file(file.fileId);
    if (there !== undefined && toText(preferFile(toBackupFile(there), asReadHere(file, there))) === toText(there)) {
      known += 1;
      continue;
    }
    const incoming = await openFile(deps, { file, bytes }, all);
    if ('reason' in incoming) leftOut.push(incoming);
    else put.push(incoming);
    for (const account of there?.accounts ?? []) touched.add(account);
  }
  for (const { file } of put) for (const account of file.accounts) touched.add(account);
  for (const file of await store.files()) {
    if (formats.some(({ formatId }) => formatId === file.formatId)) for (const account of file.accounts) touched.add(account);
  }
  const outcome = await editFiles(deps, { accounts: [...touched], put, formats, besides: (tx) => mergeBesides(tx, backup, formats) });
  return outcome.ok ? { ok: true, added: put.length, known, leftOut } : outcome;
}

function toText(file: Parameters<typeof toBackupFile>[0]): string {
  return canonicalText(toBackupFile(file));
}

/** Reads a file of the backup: its accounts are told by its rows. */
async function openFile(
  { reader }: FiguresDeps,
  { file, bytes }: FiguresBackup['files'][number],
  formats: readonly UserFormat[],
): Promise<Incoming | LeftOutFile> {
  const { fileName } = file;
  if ((await reader.sha256(bytes)) !== file.sha256 || fileIdOf(file.sha256, file.answer) !== file.fileId) return { fileName, reason: 'wrongBytes' };
  const untold: ImportFile = {
    ...toBackupFile(file),
    bytes: bytes.length,
    accounts: [],
    firstOn: null,
    lastOn: null,
    taken: 0,
    rejected: [],
    changes: [],
  };
  const gzip = await reader.gzip(bytes);
  const back = await readBack(reader, untold, gzip, formats);
  return back === null ? { fileName, reason: 'unreadable' } : { file: { ...untold, accounts: back.rows.accounts }, gzip };
}

function joinFormats(kept: readonly UserFormat[], told: readonly UserFormat[]): UserFormat[] {
  const formats = new Map(kept.map((format) => [format.formatId, format]));
  for (const format of told) formats.set(format.formatId, preferFormat(formats.get(format.formatId) ?? format, format));
  return [...formats.values()];
}

async function mergeBesides(tx: FiguresTransaction, { accounts, memories }: FiguresBackup, formats: readonly UserFormat[]): Promise<void> {
  for (const format of formats) await tx.putUserFormat(format);
  await tx.putStoredAccounts(await joinAccountRows(tx, accounts));
  const kept = new Map((await tx.memories(memories.map(({ nameStem }) => nameStem))).map((memory) => [memory.nameStem, memory]));
  for (const memory of memories) kept.set(memory.nameStem, preferMemory(kept.get(memory.nameStem) ?? memory, memory));
  await tx.putMemories([...kept.values()]);
}

async function joinAccountRows(tx: FiguresReads, accounts: FiguresBackup['accounts']): Promise<FiguresBackup['accounts']> {
  const kept = new Map((await tx.storedAccounts(accounts.map(({ id }) => id))).map((row) => [row.id, row]));
  for (const row of accounts) kept.set(row.id, joinStoredAccount(kept.get(row.id) ?? row, row));
  return [...kept.values()];
}
