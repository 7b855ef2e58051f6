import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { dropFile, undoDrop } from '../../utils/app/figures/dropFile';
import { reassignFile } from '../../utils/app/figures/reassignFile';
import { rebuildFigures } from '../../utils/app/figures/rebuildFigures';
import { deleteUserFormat, restoreUserFormat, saveUserFormat } from '../../utils/app/figures/userFormats';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { ImportFile } from '../../utils/domain/figures/importFile';
import type { UserFormat } from '../../utils/domain/figures/userFormat';
import { saveFile } from '../../utils/files/saveFile';
import { parserVersion } from '../../utils/site/csv/parserVersion';
import { readImportFiles, readUserFormats } from '../../utils/storage/queries/readFigures';
import { useFigureAccounts } from '../figures/useFigureAccounts';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { accountIslands } from './accountIslands';
import { shortened } from './accountNames';
import { useFiguresDeps } from './useFiguresDeps';

export interface ImportFilesScreen {
  /** Undefined until first read. */
  readonly files: readonly ImportFile[] | undefined;
  readonly accounts: readonly FigureAccount[];
  readonly formats: readonly UserFormat[];
  /** Files that an older version of the reading code read. */
  readonly outdated: number;
  readonly rebuilding: { readonly done: number; readonly of: number } | null;
  readonly rebuild: () => Promise<void>;
  readonly drop: (file: ImportFile) => Promise<void>;
  /** Gives the file's new id; null = nothing was changed. */
  readonly assign: (file: ImportFile, account: FigureAccountId) => Promise<string | null>;
  readonly download: (file: ImportFile) => Promise<void>;
  readonly renameFormat: (format: UserFormat, name: string) => Promise<void>;
  readonly dropFormat: (format: UserFormat) => Promise<void>;
}

/** The files that were taken and what can be done about them. Every outcome is said; every deletion can be undone. */
export function useImportFiles(): ImportFilesScreen {
  const words = useWords().imports.files;
  const toast = useToast();
  const deps = useFiguresDeps();
  const files = useLiveQuery(readImportFiles);
  const accounts = useFigureAccounts() ?? [];
  const formats = useLiveQuery(readUserFormats) ?? [];
  const [rebuilding, setRebuilding] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const say = useCallback((message: string, undo?: () => void) => toast.show({ message, ...(undo && { undo }) }), [toast]);

  async function rebuild(): Promise<void> {
    const islands = accountIslands(files ?? []);
    let unread = 0;
    for (const [index, island] of islands.entries()) {
      setRebuilding({ done: index, of: islands.length });
      const outcome = await rebuildFigures(deps, island);
      if (!outcome.ok) unread += 1;
      await new Promise((resolve) => setTimeout(resolve));
    }
    setRebuilding(null);
    say(unread === 0 ? words.rebuilt(files?.length ?? 0) : words.rebuiltSome(unread));
  }

  async function drop(file: ImportFile): Promise<void> {
    const outcome = await dropFile(deps, file.fileId);
    if (!outcome.ok) return say(outcome.reason === 'gone' ? words.gone : words.refused);
    say(words.dropped(shortened(file.fileName, 40)), () => {
      void undoDrop(deps, outcome.dropped).then((back) => say(back.ok ? words.back : words.refused));
    });
  }

  async function assign(file: ImportFile, account: FigureAccountId): Promise<string | null> {
    const outcome = await reassignFile(deps, file.fileId, { kind: 'one', account });
    if (!outcome.ok) {
      say(outcome.reason === 'gone' ? words.gone : words.refused);
      return null;
    }
    say(words.assigned(shortened(file.fileName, 40)), () => {
      void reassignFile(deps, outcome.fileId, file.answer).then((back) => say(back.ok ? words.back : words.refused));
    });
    return outcome.fileId;
  }

  async function download(file: ImportFile): Promise<void> {
    const gzip = await deps.store.raw(file.fileId);
    if (gzip === undefined) return say(words.gone);
    const bytes = await deps.reader.gunzip(gzip);
    saveFile(file.fileName, new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), 'text/csv');
  }

  async function renameFormat(format: UserFormat, name: string): Promise<void> {
    const outcome = await saveUserFormat(deps, { ...format, name });
    if (!outcome.ok) say(words.refused);
  }

  async function dropFormat(format: UserFormat): Promise<void> {
    const outcome = await deleteUserFormat(deps, format.formatId);
    if (!outcome.ok) return say(outcome.reason === 'inUse' ? words.formatInUse(outcome.files) : words.refused);
    say(words.formatDropped(shortened(format.name, 40)), () => {
      void restoreUserFormat(deps, format).then((back) => say(back ? words.back : words.refused));
    });
  }

  const outdated = (files ?? []).filter((file) => file.parserVersion < parserVersion).length;
  return { files, accounts, formats, outdated, rebuilding, rebuild, drop, assign, download, renameFormat, dropFormat };
}
