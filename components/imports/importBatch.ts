import type { ImportFile } from '../../utils/domain/figures/importFile';
import { type FileAnswers, type FileState, noAnswers } from '../../utils/domain/figures/importPlan';
import type { FileRefusal } from '../../utils/domain/figures/readExport';
import type { PickedFile } from '../../utils/domain/figures/pickedFile';

export type ReadyState = Extract<FileState, { kind: 'ready' }>;

/** What came out of opening what was dropped or picked: a file, or why there is none. `limit` in bytes. */
export type OpenedFile = PickedFile | { readonly fileName: string; readonly refusal: FileRefusal; readonly limit: number | null };

/** Where one file of the batch stands. reading: not looked into yet. examined: see the state. taking to failed: after the button was pressed. */
export type FileStep =
  | { readonly kind: 'reading' }
  | { readonly kind: 'examined'; readonly state: FileState }
  | { readonly kind: 'taking'; readonly state: ReadyState }
  | { readonly kind: 'taken'; readonly state: ReadyState; readonly file: ImportFile }
  | { readonly kind: 'failed'; readonly state: ReadyState };

export interface BatchFile {
  readonly key: string;
  readonly fileName: string;
  /** Null: it could not be opened, so there is nothing to look into. */
  readonly picked: PickedFile | null;
  readonly answers: FileAnswers;
  readonly step: FileStep;
}

/** Something under way that takes as long as there are files. */
export interface BatchWork {
  readonly kind: 'opening' | 'examining' | 'taking' | 'undoing';
  readonly done: number;
  readonly of: number;
}

/** All files on their way in, in the order they came. Lives while the tab lives; nothing of it is stored. */
export interface ImportBatch {
  readonly files: readonly BatchFile[];
  readonly work: BatchWork | null;
  /** Number of keys given so far. */
  readonly counted: number;
}

export const emptyBatch: ImportBatch = { files: [], work: null, counted: 0 };

export type BatchAction =
  | { readonly kind: 'working'; readonly work: BatchWork | null }
  | { readonly kind: 'added'; readonly files: readonly OpenedFile[] }
  | { readonly kind: 'examined'; readonly key: string; readonly state: FileState }
  | { readonly kind: 'answered'; readonly keys: readonly string[]; readonly answers: Partial<FileAnswers> }
  | { readonly kind: 'removed'; readonly keys: readonly string[] }
  | { readonly kind: 'taking'; readonly key: string }
  | { readonly kind: 'taken'; readonly key: string; readonly file: ImportFile }
  | { readonly kind: 'failed'; readonly key: string }
  | { readonly kind: 'dropped'; readonly key: string };

/** The batch after something happened. What does not fit the file's present step changes nothing: answers may come late. */
export function nextBatch(batch: ImportBatch, action: BatchAction): ImportBatch {
  switch (action.kind) {
    case 'working':
      return { ...batch, work: action.work };
    case 'added':
      return withAdded(batch, action.files);
    case 'examined':
      return withStep(batch, action.key, (file) =>
        file.step.kind === 'reading' || file.step.kind === 'examined' ? { kind: 'examined', state: action.state } : null,
      );
    case 'answered':
      return withAnswers(batch, new Set(action.keys), action.answers);
    case 'removed': {
      const gone = new Set(action.keys);
      return { ...batch, files: batch.files.filter((file) => !gone.has(file.key)) };
    }
    case 'taking':
      return withStep(batch, action.key, (file) => {
        const state = readyStateOf(file);
        return state && { kind: 'taking', state };
      });
    case 'taken':
      return withStep(batch, action.key, ({ step }) => (step.kind === 'taking' ? { kind: 'taken', state: step.state, file: action.file } : null));
    case 'failed':
      return withStep(batch, action.key, ({ step }) => (step.kind === 'taking' ? { kind: 'failed', state: step.state } : null));
    case 'dropped':
      return withStep(batch, action.key, ({ step }) => (step.kind === 'taken' ? { kind: 'reading' } : null));
  }
}

/** What taking this file would do; null when it is not at that point. A file the database refused may be tried again. */
export function readyStateOf(file: BatchFile): ReadyState | null {
  if (file.step.kind === 'failed') return file.step.state;
  return file.step.kind === 'examined' && file.step.state.kind === 'ready' ? file.step.state : null;
}

/** Does the file still wait for something: for being read, an answer, or the button? */
export function isWaiting({ step }: BatchFile): boolean {
  if (step.kind === 'examined') return step.state.kind !== 'refused' && step.state.kind !== 'known';
  return step.kind !== 'taken';
}

/** A batch in which nothing waits any more gives way to the next one; else files are added, and the same file takes its own place. */
function withAdded(batch: ImportBatch, opened: readonly OpenedFile[]): ImportBatch {
  const kept = batch.files.some(isWaiting) ? [...batch.files] : [];
  let counted = batch.counted;
  const placeOf = new Map(kept.map((file, index) => [identityOf(file.picked), index]));
  for (const one of opened) {
    const file = newFile(one, `${counted}`);
    counted += 1;
    const identity = identityOf(file.picked);
    const place = identity === null ? undefined : placeOf.get(identity);
    const before = place === undefined ? undefined : kept[place];
    if (place === undefined || before === undefined || !hasSameBytes(before.picked, file.picked)) {
      if (identity !== null) placeOf.set(identity, kept.length);
      kept.push(file);
    } else if (before.step.kind !== 'taking') {
      kept[place] = { ...file, key: before.key, answers: before.answers };
    }
  }
  return { ...batch, files: kept, counted };
}

function newFile(opened: OpenedFile, key: string): BatchFile {
  if (!('refusal' in opened)) return { key, fileName: opened.fileName, picked: opened, answers: noAnswers, step: { kind: 'reading' } };
  const { fileName, refusal, limit } = opened;
  return { key, fileName, picked: null, answers: noAnswers, step: { kind: 'examined', state: { kind: 'refused', refusal, limit } } };
}

function identityOf(picked: PickedFile | null): string | null {
  return picked === null ? null : `${picked.bytes.length} ${picked.path}`;
}

function hasSameBytes(one: PickedFile | null, other: PickedFile | null): boolean {
  return one !== null && other !== null && one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes[index]);
}

function withStep(batch: ImportBatch, key: string, step: (file: BatchFile) => FileStep | null): ImportBatch {
  return {
    ...batch,
    files: batch.files.map((file) => {
      const next = file.key === key ? step(file) : null;
      return next === null ? file : { ...file, step: next };
    }),
  };
}

function withAnswers(batch: ImportBatch, keys: ReadonlySet<string>, answers: Partial<FileAnswers>): ImportBatch {
  return {
    ...batch,
    files: batch.files.map((file) =>
      keys.has(file.key) ? { ...file, answers: { ...file.answers, ...answers, perHint: { ...file.answers.perHint, ...answers.perHint } } } : file,
    ),
  };
}
