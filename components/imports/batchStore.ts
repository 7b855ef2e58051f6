import { type BatchAction, emptyBatch, type ImportBatch, nextBatch } from './importBatch';

/** Holds one batch outside of React, so that it outlives the page that shows it. */
export interface BatchStore {
  readonly get: () => ImportBatch;
  readonly dispatch: (action: BatchAction) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** While hundreds of files go by, the page draws this often (ms): progress moves, and the work is not spent on drawing. */
const drawnEveryMs = 100;

export function createBatchStore(): BatchStore {
  let batch = emptyBatch;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    timer = null;
    for (const listener of listeners) listener();
  };
  return {
    get: () => batch,
    dispatch: (action) => {
      const wasWorking = batch.work !== null;
      batch = nextBatch(batch, action);
      if (wasWorking && batch.work !== null) timer ??= setTimeout(tell, drawnEveryMs);
      else {
        if (timer !== null) clearTimeout(timer);
        tell();
      }
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}
