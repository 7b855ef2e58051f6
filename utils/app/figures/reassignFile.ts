import type { AccountAnswer, ImportFile } from '../../domain/figures/importFile';
import { memoryKey } from '../../domain/figures/suggestOwners';
import { editFiles, type EditOutcome } from './editFiles';
import { fileIdOf } from './fileId';
import type { FiguresDeps } from './ports';
import { readBack } from './readBack';
import { nameAccounts, namesIn } from './takeFile';

export type ReassignOutcome =
  | { readonly ok: true; readonly fileId: string }
  | Extract<EditOutcome, { ok: false }>
  | { readonly ok: false; readonly reason: 'gone' };

/**
 * Says anew whose a taken file is: its figures leave one account and go to the other, in the file's old place among the others. When the
 * other account has the same bytes already, only the wrong ones go.
 */
export async function reassignFile(deps: FiguresDeps, fileId: string, answer: AccountAnswer): Promise<ReassignOutcome> {
  const { store, reader, clock } = deps;
  const [file, gzip, formats] = await Promise.all([store.file(fileId), store.raw(fileId), store.userFormats()]);
  if (file === undefined) return { ok: false, reason: 'gone' };
  const moved: ImportFile = { ...file, fileId: fileIdOf(file.sha256, answer), answer };
  const back = await readBack(reader, moved, gzip, formats);
  if (back === null || gzip === undefined) return { ok: false, reason: 'unreadable', fileIds: [fileId] };
  const twin = moved.fileId === fileId ? undefined : await store.file(moved.fileId);
  const outcome = await editFiles(deps, {
    accounts: [...new Set([...file.accounts, ...back.rows.accounts])],
    remove: moved.fileId === fileId ? [] : [fileId],
    put: twin === undefined ? [{ file: { ...moved, accounts: back.rows.accounts }, gzip }] : [],
    besides: async (tx) => {
      await nameAccounts(tx, back.rows.accounts, namesIn(back.read, answer), clock.now());
      const nameStem = memoryKey(file.fileName, null);
      if (answer.kind === 'one' && nameStem !== null) await tx.putMemories([{ nameStem, account: answer.account, saidAt: clock.now() }]);
    },
  });
  return outcome.ok ? { ok: true, fileId: moved.fileId } : outcome;
}
