import { useRef, useState } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import { readBackup, type ReadBackup } from '../../utils/storage/backup';
import { previewBackup, splitBackup } from '../../utils/storage/backupMerge';
import { readStoredKeys } from '../../utils/storage/queries/readStored';
import { askWorker } from '../watch/askWorker';
import { type RestoreState, stopReasonOf } from './restoreState';

/** One part is one transaction of at most 2,000 events. */
const answerMs = 60_000;

export interface Restore {
  readonly state: RestoreState;
  readonly open: (files: readonly File[]) => void;
  readonly merge: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** Reads a file, shows what it would change, and hands it to the worker part by part once the person agrees. */
export function useRestore(): Restore {
  const [state, setState] = useState<RestoreState>({ kind: 'waiting' });
  const stopAsked = useRef(false);

  async function open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) return setState({ kind: 'refused', problem: 'severalFiles' });
    setState({ kind: 'reading', fileName: file.name });
    try {
      const read = readBackup(await file.text(), Date.now());
      if (!read.ok) return setState({ kind: 'refused', problem: read.problem });
      setState({ kind: 'preview', backup: read.value, preview: previewBackup(read.value, await readStoredKeys()) });
    } catch {
      setState({ kind: 'refused', problem: 'unreadable' });
    }
  }

  async function merge(backup: ReadBackup): Promise<void> {
    stopAsked.current = false;
    const of = backup.groupEvents.length;
    let done = 0;
    let added = 0;
    let known = 0;
    for (const part of splitBackup(backup)) {
      setState({ kind: 'merging', done, of });
      if (stopAsked.current) return setState({ kind: 'stopped', done, of, why: 'byUser' });
      const asked = await askWorker(() => sendMessage('stored/merge', { part }), answerMs);
      if (!asked.ok) return setState({ kind: 'stopped', done, of, why: 'noAnswer' });
      if (!asked.value.ok) return setState({ kind: 'stopped', done, of, why: stopReasonOf(asked.value.reason) });
      done += part.groupEvents.length;
      added += asked.value.added;
      known += asked.value.known;
    }
    setState({ kind: 'done', added, known });
  }

  return {
    state,
    open: (files) => void open(files),
    merge: () => {
      if (state.kind === 'preview') void merge(state.backup);
    },
    stop: () => {
      stopAsked.current = true;
    },
    reset: () => setState({ kind: 'waiting' }),
  };
}
