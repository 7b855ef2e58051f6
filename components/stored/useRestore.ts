import { useRef, useState } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { OpenedBackup } from '../../utils/storage/queries/readStored';
import { askWithin } from '../../utils/browser/messaging/askWithin';
import { type OpenedFile, type RestoreState, type StopReason, stopReasonOf } from './restoreState';
import { useBackupFile } from './useBackupFile';
import { useAppendedRestore } from './useAppendedRestore';

/** One part is one transaction of at most 2,000 events. */
const answerMs = 60_000;

export interface Restore {
  readonly state: RestoreState;
  readonly open: (files: readonly File[]) => void;
  readonly merge: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

type EventsMerged = { readonly added: number; readonly known: number } | { readonly done: number; readonly why: StopReason };

/** Reads a file, shows what it would change, and takes it once the person agrees: events by the worker, part by part, figures by this page. */
export function useRestore(): Restore {
  const [state, setState] = useState<RestoreState>({ kind: 'waiting' });
  const running = useRef<AbortController | null>(null);
  const openFile = useBackupFile();
  const checksRestore = useAppendedRestore();

  async function open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) return setState({ kind: 'refused', problem: 'severalFiles' });
    setState({ kind: 'reading', fileName: file.name });
    try {
      const opened = await openFile(file);
      setState(opened.ok ? { kind: 'preview', backup: opened.value } : { kind: 'refused', problem: opened.problem });
    } catch {
      setState({ kind: 'refused', problem: 'unreadable' });
    }
  }

  async function mergeEvents(backup: OpenedBackup, stop: AbortSignal): Promise<EventsMerged> {
    let [done, added, known] = [0, 0, 0];
    for (const part of backup.parts) {
      setState({ kind: 'merging', step: 'events', done, of: backup.events });
      if (stop.aborted) return { done, why: 'byUser' };
      const asked = await askWithin(() => sendMessage('stored/merge', { part }), answerMs);
      if (!asked.ok) return { done, why: 'noAnswer' };
      if (!asked.value.ok) return { done, why: stopReasonOf(asked.value.reason) };
      done += part.groupEvents.length;
      added += asked.value.added;
      known += asked.value.known;
    }
    return { added, known };
  }

  async function merge({ bell, figures, checks }: OpenedFile): Promise<void> {
    const stop = new AbortController();
    running.current = stop;
    const of = bell?.events ?? 0;
    // One short transaction, so first: whatever stops the rest, taking the file over once more takes these in as known.
    const checked = checks && (await checksRestore.merge(checks));
    if (checked !== null && !checked.ok) return setState({ kind: 'stopped', done: 0, of, why: checked.problem, figures: figures !== null });
    const taken = checks && checked && { ...checks, preview: checked.value };
    const events = bell && (await mergeEvents(bell, stop.signal));
    if (events !== null && 'why' in events) return setState({ kind: 'stopped', ...events, of, figures: figures !== null });
    if (figures === null) return setState({ kind: 'done', events, figures, checks: taken });
    if (stop.signal.aborted) return setState({ kind: 'stopped', done: of, of, why: 'byUser', figures: true });
    setState({ kind: 'merging', step: 'figures', files: figures.preview.files.added });
    const merged = await mergeFiguresOf(figures);
    if (!merged.ok) return setState({ kind: 'stopped', done: of, of, why: merged.reason, figures: true });
    const { added, known, leftOut } = merged;
    setState({ kind: 'done', events, figures: { added, known, leftOut }, checks: taken });
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

/** All of the figures, or none. A database that fails while it is read counts as one that takes nothing. */
async function mergeFiguresOf({ backup }: NonNullable<OpenedFile['figures']>) {
  const [{ mergeFigures }, { figuresDeps }] = await Promise.all([
    import('../../utils/app/figures/mergeFigures'),
    import('../imports/useFiguresDeps'),
  ]);
  try {
    return await mergeFigures(figuresDeps, backup);
  } catch {
    return { ok: false, reason: 'refused' } as const;
  }
}
