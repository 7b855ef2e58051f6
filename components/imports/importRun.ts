import type { FileAnswers, FileState, TakeOutcome } from '../../utils/domain/figures/importPlan';
import type { FormatDraft } from '../../utils/app/figures/userFormats';
import type { PickedFile } from '../../utils/domain/figures/pickedFile';
import { takeableFiles } from './batchLines';
import type { BatchStore } from './batchStore';
import { type BatchFile, isWaiting, type OpenedFile, type ReadyState } from './importBatch';

/** What bringing files in needs from outside. */
export interface ImportMeans {
  /** Opens files, folders and zips. Ends early, with whatever it has, when the signal says so. */
  readonly open: (files: readonly File[], signal: AbortSignal, onProgress: (done: number, of: number) => void) => Promise<readonly OpenedFile[]>;
  /** Looks into one file; writes nothing. */
  readonly examine: (file: PickedFile, answers: FileAnswers) => Promise<FileState>;
  /** Takes one file in one transaction. */
  readonly take: (file: PickedFile, state: ReadyState) => Promise<TakeOutcome>;
  /** Takes back what only this file gave. False: the database refused. */
  readonly drop: (fileId: string) => Promise<boolean>;
  readonly saveFormat: (format: FormatDraft) => Promise<boolean>;
  /** Lets the page draw and answer. */
  readonly pause: () => Promise<void>;
}

/** What a batch answers to. Everything runs one file after the other, whichever page is shown. */
export interface ImportRun {
  readonly add: (files: readonly File[]) => Promise<void>;
  /** Ends what is under way: what was being read is forgotten, a file that is being taken is finished first. */
  readonly cancel: () => void;
  readonly answer: (keys: readonly string[], answers: Partial<FileAnswers>) => Promise<void>;
  readonly remove: (keys: readonly string[]) => void;
  /** Takes all files that are ready; gives how many were taken and how many the database refused. */
  readonly take: () => Promise<{ readonly taken: number; readonly failed: number }>;
  /** Drops the files with these keys from the database again. False: at least one is still there. */
  readonly undo: (keys: readonly string[]) => Promise<boolean>;
  /** Keeps the format and looks anew into every file without one. False: the database refused. */
  readonly describe: (format: FormatDraft) => Promise<boolean>;
}

/** The course of a batch over its store. */
export function createImportRun(store: BatchStore, means: ImportMeans): ImportRun {
  let stopper: AbortController | null = null;

  const fileOf = (key: string) => store.get().files.find((file) => file.key === key);

  async function examine(key: string): Promise<void> {
    const asked = fileOf(key);
    if (asked?.picked == null || !canBeExamined(asked)) return;
    const state = await means.examine(asked.picked, asked.answers);
    // An answer given meanwhile has its own examination under way; an older one must not overwrite it.
    if (fileOf(key)?.answers === asked.answers) store.dispatch({ kind: 'examined', key, state });
  }

  async function examineAll(keys: readonly string[], signal: AbortSignal | null): Promise<void> {
    for (const [index, key] of keys.entries()) {
      if (signal?.aborted === true) return;
      if (signal !== null) store.dispatch({ kind: 'working', work: { kind: 'examining', done: index, of: keys.length } });
      await examine(key);
      await means.pause();
    }
  }

  async function add(files: readonly File[]): Promise<void> {
    if (files.length === 0 || store.get().work !== null) return;
    const stop = (stopper = new AbortController());
    store.dispatch({ kind: 'working', work: { kind: 'opening', done: 0, of: files.length } });
    const opened = await means.open(files, stop.signal, (done, of) => store.dispatch({ kind: 'working', work: { kind: 'opening', done, of } }));
    if (!isStopped(stop)) {
      store.dispatch({ kind: 'added', files: opened });
      const fresh = keysWhere(({ step }) => step.kind === 'reading');
      await examineAll(fresh, stop.signal);
      if (isStopped(stop)) store.dispatch({ kind: 'removed', keys: fresh });
    }
    store.dispatch({ kind: 'working', work: null });
  }

  const keysWhere = (fits: (file: BatchFile) => boolean) =>
    store
      .get()
      .files.filter(fits)
      .map((file) => file.key);

  async function take(): Promise<{ readonly taken: number; readonly failed: number }> {
    const keys = takeableFiles(store.get().files).map((file) => file.key);
    if (keys.length === 0 || store.get().work !== null) return { taken: 0, failed: 0 };
    const stop = (stopper = new AbortController());
    const count = { taken: 0, failed: 0 };
    for (const [index, key] of keys.entries()) {
      if (stop.signal.aborted) break;
      store.dispatch({ kind: 'working', work: { kind: 'taking', done: index, of: keys.length } });
      store.dispatch({ kind: 'taking', key });
      count[await takeOne(key)] += 1;
      await means.pause();
    }
    store.dispatch({ kind: 'working', work: null });
    // What is known now may tell whose the others are.
    await examineAll(keysWhere(isWaiting), null);
    return count;
  }

  async function takeOne(key: string): Promise<'taken' | 'failed'> {
    const file = fileOf(key);
    if (file?.picked == null || file.step.kind !== 'taking') return 'failed';
    const outcome = await means.take(file.picked, file.step.state);
    store.dispatch(outcome.ok ? { kind: 'taken', key, file: outcome.file } : { kind: 'failed', key });
    return outcome.ok ? 'taken' : 'failed';
  }

  async function undo(keys: readonly string[]): Promise<boolean> {
    if (store.get().work !== null) return false;
    let complete = true;
    // Backwards, as later files may have replaced figures of earlier ones.
    for (const [index, key] of [...keys].reverse().entries()) {
      store.dispatch({ kind: 'working', work: { kind: 'undoing', done: index, of: keys.length } });
      const step = fileOf(key)?.step;
      if (step?.kind !== 'taken') continue;
      if (await means.drop(step.file.fileId)) store.dispatch({ kind: 'dropped', key });
      else complete = false;
      await means.pause();
    }
    store.dispatch({ kind: 'working', work: null });
    await examineAll(keys, null);
    return complete;
  }

  return {
    add,
    cancel: () => stopper?.abort(),
    answer: async (keys, answers) => {
      store.dispatch({ kind: 'answered', keys, answers });
      await examineAll(keys, null);
    },
    remove: (keys) => store.dispatch({ kind: 'removed', keys }),
    take,
    undo,
    describe: async (format) => {
      if (!(await means.saveFormat(format))) return false;
      await examineAll(
        keysWhere(({ step }) => step.kind === 'examined' && step.state.kind === 'unknownFormat'),
        null,
      );
      return true;
    },
  };
}

/** Asked anew each time: it changes while something is awaited. */
function isStopped({ signal }: AbortController): boolean {
  return signal.aborted;
}

/** A file that is being taken or was taken is not looked into again; one the database refused keeps its failure in sight. */
function canBeExamined({ step }: BatchFile): boolean {
  return step.kind === 'reading' || step.kind === 'examined';
}
