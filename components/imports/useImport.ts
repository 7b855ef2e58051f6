import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useSyncExternalStore } from 'react';
import { dropFile } from '../../utils/app/figures/dropFile';
import { examineFile } from '../../utils/app/figures/examineFile';
import { takeFile } from '../../utils/app/figures/takeFile';
import { saveUserFormat } from '../../utils/app/figures/userFormats';
import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import type { UserFormat } from '../../utils/domain/figures/userFormat';
import { expandFiles } from '../../utils/files/expandFiles';
import { pauses } from '../../utils/files/yieldToPage';
import { readUserFormats } from '../../utils/storage/queries/readFigures';
import { useFigureAccounts } from '../figures/useFigureAccounts';
import { createBatchStore } from './batchStore';
import { type ImportBatch, isWaiting } from './importBatch';
import { createImportRun, type ImportRun } from './importRun';
import { figuresDeps } from './useFiguresDeps';

/** One batch per tab. It stays while other pages are looked at, and ends with the tab: nothing of it is stored before it is taken. */
const store = createBatchStore();

const run = createImportRun(store, {
  open: (files, signal, onProgress) => expandFiles(files, signal, ({ done, total }) => onProgress(done, total)),
  examine: (file, answers) => examineFile(figuresDeps, file, answers),
  take: (file, state) => takeFile(figuresDeps, file, state, 'file'),
  drop: async (fileId) => {
    const outcome = await dropFile(figuresDeps, fileId);
    return outcome.ok || outcome.reason === 'gone';
  },
  saveFormat: async (format) => (await saveUserFormat(figuresDeps, format)).ok,
  pause: pauses(),
});

export interface ImportScreenState {
  readonly batch: ImportBatch;
  readonly run: ImportRun;
  /** Undefined until first read. */
  readonly accounts: readonly FigureAccount[] | undefined;
  readonly formats: readonly UserFormat[] | undefined;
}

/** The batch of this tab with everything it answers to. */
export function useImport(): ImportScreenState {
  const batch = useSyncExternalStore(store.subscribe, store.get);
  useWarning(batch.work?.kind === 'taking' || batch.files.some(isWaiting));
  return { batch, run, accounts: useFigureAccounts(), formats: useLiveQuery(readUserFormats) };
}

/** The browser asks before the tab closes over files that wait. */
function useWarning(waits: boolean): void {
  useEffect(() => {
    if (!waits) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [waits]);
}
