import { useRef, useState } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import { openBackup, type OpenedBackup } from '../../utils/storage/queries/readStored';
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
  const running = useRef<AbortController | null>(null);

  async function open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) return setState({ kind: 'refused', problem: 'severalFiles' });
    setState({ kind: 'reading', fileName: file.name });
    try {
      const opened = await openBackup(await file.text(), Date.now());
      setState(opened.ok ? { kind: 'preview', backup: opened.value } : { kind: 'refused', problem: opened.problem });
    } catch {
      setState({ kind: 'refused', problem: 'unreadable' });
    }
  }

  async function merge(backup: OpenedBackup): Promise<void> {
    const stop = new AbortController();
    running.current = stop;
    const of = backup.events;
    let done = 0;
    let added = 0;
    let known = 0;
    for (const part of backup.parts) {
      setState({ kind: 'merging', done, of });
      if (stop.signal.aborted) return setState({ kind: 'stopped', done, of, why: 'byUser' });
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
    stop: () => running.current?.abort(),
    reset: () => setState({ kind: 'waiting' }),
  };
}
