import type { UserFormat } from '../../domain/figures/userFormat';
import { editFiles, type EditOutcome } from './editFiles';
import type { FiguresDeps } from './ports';

/** A format as the mapping screen gives it; `formatId` null = a new one. */
export type FormatDraft = Omit<UserFormat, 'formatId' | 'savedAt'> & { readonly formatId: string | null };

export type SaveFormatOutcome = { readonly ok: true; readonly format: UserFormat } | Extract<EditOutcome, { ok: false }>;

/** Keeps a format. Files that were taken with an earlier version of it are read anew with this one. */
export async function saveUserFormat(deps: FiguresDeps, draft: FormatDraft): Promise<SaveFormatOutcome> {
  const format: UserFormat = { ...draft, formatId: draft.formatId ?? `user:${deps.newId()}`, savedAt: deps.clock.now() };
  const using = (await deps.store.files()).filter(({ formatId }) => formatId === format.formatId);
  const saved = await editFiles(deps, {
    accounts: [...new Set(using.flatMap(({ accounts }) => accounts))],
    formats: [format],
    besides: (tx) => tx.putUserFormat(format),
  });
  return saved.ok ? { ok: true, format } : saved;
}

/** inUse: files were taken with it, and without it they could not be read anew. `files`: how many. */
export type DeleteFormatOutcome =
  | { readonly ok: true; readonly format: UserFormat | null }
  | { readonly ok: false; readonly reason: 'refused' }
  | { readonly ok: false; readonly reason: 'inUse'; readonly files: number };

/** Deletes a format no kept file needs. The answer holds it, to be put back with `restoreUserFormat`. */
export async function deleteUserFormat({ store }: FiguresDeps, formatId: string): Promise<DeleteFormatOutcome> {
  const deleted = await store.transaction(async (tx): Promise<DeleteFormatOutcome> => {
    const files = (await tx.files()).filter((file) => file.formatId === formatId).length;
    if (files > 0) return { ok: false, reason: 'inUse', files };
    const format = (await tx.userFormats()).find((one) => one.formatId === formatId) ?? null;
    await tx.deleteUserFormat(formatId);
    return { ok: true, format };
  });
  return deleted.ok ? deleted.value : { ok: false, reason: 'refused' };
}

/** Puts a deleted format back as it was. False: the database would not take it. */
export async function restoreUserFormat({ store }: FiguresDeps, format: UserFormat): Promise<boolean> {
  return (await store.transaction((tx) => tx.putUserFormat(format))).ok;
}
