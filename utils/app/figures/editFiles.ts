import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { ImportFile } from '../../domain/figures/importFile';
import { byImport } from '../../domain/figures/importOrder';
import type { UserFormat } from '../../domain/figures/userFormat';
import type { FiguresDeps, FiguresReads, FiguresTransaction } from './ports';
import { projectFiles } from './projectFiles';

/** A change in the set of kept files; figures follow from it. */
export interface FilesEdit {
  /** Accounts whose figures are made anew; null = all. */
  readonly accounts: readonly FigureAccountId[] | null;
  readonly remove?: readonly string[];
  readonly put?: readonly { readonly file: ImportFile; readonly gzip: Uint8Array }[];
  /** Formats to be read with, instead of the kept ones of the same id. */
  readonly formats?: readonly UserFormat[];
  /** Written in the same transaction, after the files. */
  readonly besides?: (tx: FiguresTransaction) => Promise<void>;
}

/**
 * refused: the database would not take it. unreadable: some files cannot be read any more, so their figures would be lost. busy: other
 * files kept coming in meanwhile. In all three cases nothing was changed.
 */
export type EditOutcome =
  | { readonly ok: true; readonly files: number }
  | { readonly ok: false; readonly reason: 'refused' | 'busy' }
  | { readonly ok: false; readonly reason: 'unreadable'; readonly fileIds: readonly string[] };

const mostTries = 4;

/** Changes the set of files and makes the figures of the accounts anew from all that is left: all of it, or nothing. */
export async function editFiles(deps: FiguresDeps, edit: FilesEdit): Promise<EditOutcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await tryEdit(deps, edit);
    if (outcome !== 'overtaken') return outcome;
  }
  return { ok: false, reason: 'busy' };
}

/** Reading files takes longer than a transaction may last, so it comes before, and is thrown away when the files changed meanwhile. */
async function tryEdit(deps: FiguresDeps, edit: FilesEdit): Promise<EditOutcome | 'overtaken'> {
  const { store, reader } = deps;
  const before = await filesIn(store, edit);
  const put = new Map((edit.put ?? []).map((one) => [one.file.fileId, one]));
  const removed = new Set(edit.remove);
  const files = [...before.filter(({ fileId }) => !removed.has(fileId) && !put.has(fileId)), ...[...put.values()].map(({ file }) => file)].sort(
    byImport,
  );
  const accounts = edit.accounts === null ? null : new Set(edit.accounts);
  const projection = await projectFiles({
    reader,
    files,
    accounts,
    rawOf: async (fileId) => put.get(fileId)?.gzip ?? (await store.raw(fileId)),
    formats: withFormats(await store.userFormats(), edit.formats ?? []),
  });
  if ('unreadable' in projection) return { ok: false, reason: 'unreadable', fileIds: projection.unreadable };
  const written = await store.transaction(async (tx) => {
    if (fingerprint(await filesIn(tx, edit)) !== fingerprint(before)) return false;
    for (const fileId of removed) await tx.deleteFile(fileId);
    for (const file of projection.files) await tx.putFile(file, put.get(file.fileId)?.gzip ?? null);
    await tx.clearFigures(edit.accounts);
    await tx.putMonths(projection.months);
    await tx.putBroadcasts(projection.broadcasts);
    await tx.putSnapshots(projection.snapshots);
    await edit.besides?.(tx);
    return true;
  });
  if (!written.ok) return { ok: false, reason: 'refused' };
  return written.value ? { ok: true, files: projection.files.length } : 'overtaken';
}

function filesIn(store: FiguresReads, { accounts }: FilesEdit): Promise<readonly ImportFile[]> {
  return accounts === null ? store.files() : store.filesOf(accounts);
}

function fingerprint(files: readonly ImportFile[]): string {
  return JSON.stringify(files.map(({ fileId, importedAt, answer }) => [fileId, importedAt, answer]));
}

function withFormats(kept: readonly UserFormat[], instead: readonly UserFormat[]): UserFormat[] {
  return [...kept.filter(({ formatId }) => !instead.some((format) => format.formatId === formatId)), ...instead];
}
