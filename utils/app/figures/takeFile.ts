import { accountIn, type AssignedRows, assignRows, countRows } from '../../domain/figures/assignRows';
import type { FigureAccountId, StoredFigureAccount } from '../../domain/figures/figureAccount';
import type { AccountAnswer, ImportFile, ImportSource } from '../../domain/figures/importFile';
import type { FileState, ImportPlan, TakeOutcome } from '../../domain/figures/importPlan';
import { nameInId } from '../../domain/figures/joinAccounts';
import type { PickedFile } from '../../domain/figures/pickedFile';
import { planImport } from '../../domain/figures/planImport';
import type { ReadExport } from '../../domain/figures/readExport';
import { hintsIn } from '../../domain/figures/resolveOwners';
import { memoryKey } from '../../domain/figures/suggestOwners';
import type { Instant } from '../../domain/ids';
import { readKept } from './examineFile';
import { fileIdOf } from './fileId';
import type { FiguresDeps, FiguresTransaction } from './ports';

/**
 * Takes one file in one transaction: all of it is kept, or nothing. What it changes is worked out anew inside, because other files may have
 * been taken since it was examined. A file that is there already is left as it is.
 */
export async function takeFile(
  deps: FiguresDeps,
  file: PickedFile,
  state: Extract<FileState, { kind: 'ready' }>,
  source: ImportSource,
): Promise<TakeOutcome> {
  const { store, reader, clock } = deps;
  const [sha256, gzip] = await Promise.all([reader.sha256(file.bytes), reader.gzip(file.bytes)]);
  const fileId = fileIdOf(sha256, state.answer);
  const rows = assignRows(state.read, { answer: state.answer, snapshotOn: state.snapshotOn, fileId });
  const taken = await store.transaction(async (tx): Promise<ImportFile> => {
    const before = await tx.file(fileId);
    if (before !== undefined) return before;
    const importedAt = await nextImportAt(tx, clock.now());
    const { plan, after } = planImport(rows, await readKept(tx, rows), fileId);
    const row: ImportFile = {
      fileId,
      sha256,
      fileName: file.fileName,
      source,
      importedAt,
      formatId: state.read.formatId,
      parserVersion: reader.parserVersion,
      encoding: state.encoding,
      answer: state.answer,
      snapshotOn: state.snapshotOn,
      bytes: file.bytes.length,
      ...tellingOf(rows, plan.changes),
    };
    await tx.putFile(row, gzip);
    await tx.putMonths(after.months);
    await tx.putBroadcasts(after.broadcasts);
    await tx.putSnapshots(after.snapshots);
    await nameAccounts(tx, rows.accounts, namesIn(state.read, state.answer), importedAt);
    if (source === 'file') await remember(tx, file.fileName, state.read, state.answer, importedAt);
    return row;
  });
  return taken.ok ? { ok: true, file: taken.value, at: taken.value.importedAt } : { ok: false, reason: 'refused' };
}

/** The part of an `ImportFile` that follows from its rows. */
export function tellingOf(
  rows: AssignedRows,
  changes: ImportPlan['changes'],
): Pick<ImportFile, 'accounts' | 'firstOn' | 'lastOn' | 'taken' | 'rejected' | 'changes'> {
  const { accounts, firstOn, lastOn, rejected } = rows;
  return { accounts, firstOn, lastOn, taken: countRows(rows), rejected, changes };
}

/** Adds a row for every account that nobody has heard of, with the name the file gives it. */
export async function nameAccounts(
  tx: FiguresTransaction,
  accounts: readonly FigureAccountId[],
  names: ReadonlyMap<FigureAccountId, string>,
  addedAt: Instant,
): Promise<void> {
  const known = new Set((await tx.accounts()).map(({ id }) => id));
  const added = accounts.filter((id) => !known.has(id));
  await tx.putStoredAccounts(added.map((id): StoredFigureAccount => ({ id, name: names.get(id) ?? nameInId(id), tags: [], addedAt })));
}

/** Names that the file itself gives to accounts. */
export function namesIn(read: ReadExport, answer: AccountAnswer): ReadonlyMap<FigureAccountId, string> {
  const names = new Map<FigureAccountId, string>();
  for (const hint of hintsIn(read).values()) {
    const account = hint?.kind === 'name' ? accountIn(answer, hint) : null;
    if (hint?.kind === 'name' && account !== null) names.set(account, hint.name);
  }
  return names;
}

/** Keeps who the user said it was, for the next file of such a name. */
async function remember(tx: FiguresTransaction, fileName: string, read: ReadExport, answer: AccountAnswer, saidAt: Instant): Promise<void> {
  const hints = answer.kind === 'one' ? [null] : [...hintsIn(read).values()].filter((hint) => hint !== null);
  const memories = hints.flatMap((hint) => {
    const [nameStem, account] = [memoryKey(fileName, hint), accountIn(answer, hint)];
    return nameStem === null || account === null ? [] : [{ nameStem, account, saidAt }];
  });
  await tx.putMemories(memories);
}

/** Files have their say in the order of this moment, so no two may share one, whatever the clock does. */
async function nextImportAt(tx: FiguresTransaction, now: Instant): Promise<Instant> {
  const newest = await tx.newestImportAt();
  return newest === null ? now : Math.max(now, newest + 1);
}
