import { useCallback, useMemo, useRef, useState } from 'react';
import { moveRun, type MoveProblem } from '../../utils/app/checks/moveRun';
import type { ChecksDeps } from '../../utils/app/checks/ports';
import { undoMove } from '../../utils/app/checks/undoMove';
import { stepRun } from '../../utils/domain/checks/foldRun';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunEvent, RunMove } from '../../utils/domain/checks/runEvents';
import { refuseMove } from '../../utils/domain/checks/runMoves';
import { datedNow } from '../../utils/domain/groups/events';
import { fail, type Result } from '../../utils/domain/result';

interface Pending {
  readonly event: RunEvent;
  /** The store has it; it stays until what is read shows it. */
  readonly kept: boolean;
}

export interface RunMoves {
  /** The run as it will be when everything on its way has arrived. */
  readonly shown: RunState;
  /** True while something is on its way. */
  readonly busy: boolean;
  /** Shows a move at once and stores it; the answer holds the id of its event, else why not, and then it is no longer shown. */
  readonly move: (move: RunMove) => Promise<Result<string, MoveProblem>>;
  /** Takes one event back. */
  readonly undo: (eventId: string) => Promise<MoveProblem | 'nothingToUndo' | null>;
  /** Events of this page, so that it knows its own changes from those of others. */
  readonly isOwn: (eventId: string) => boolean;
}

/** Moves that show at once: laid over the run that is stored until the store has them too. */
export function useRunMoves(run: RunState, deps: ChecksDeps): RunMoves {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const own = useRef(new Set<string>());
  const open = useMemo(() => pending.filter(({ event, kept }) => !kept || run.lastEventAt < event.at), [pending, run]);
  const shown = useMemo(() => open.reduce((state, { event }) => stepRun(state, event), run), [open, run]);

  const move = useCallback(
    async (asked: RunMove): Promise<Result<string, MoveProblem>> => {
      const now = deps.clock.now();
      const refusal = refuseMove(shown, asked, deps.by, now);
      if (refusal !== null) return fail(refusal);
      const event: RunEvent = { ...asked, eventId: deps.newId(), runId: shown.runId, at: datedNow(now, shown.lastEventAt), by: deps.by };
      setPending((before) => [...before.filter((one) => !one.kept || run.lastEventAt < one.event.at), { event, kept: false }]);
      // The picture first, then the work of the database.
      await afterPaint();
      const stored = await moveRun(deps, shown.runId, asked);
      if (stored.ok) own.current.add(stored.value);
      setPending((before) => before.flatMap((one) => (one.event.eventId !== event.eventId ? [one] : stored.ok ? [{ ...one, kept: true }] : [])));
      return stored;
    },
    [deps, shown, run],
  );
  const undo = useCallback(
    async (eventId: string) => {
      const undone = await undoMove(deps, run.runId, eventId);
      if (!undone.ok) return undone.problem;
      for (const id of undone.value) own.current.add(id);
      return null;
    },
    [deps, run.runId],
  );
  const isOwn = useCallback((eventId: string) => own.current.has(eventId), []);
  return { shown, busy: open.length > 0, move, undo, isOwn };
}

/** A hidden page paints nothing; it waits no longer than this (ms). */
const longestWait = 100;

function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWait);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
