import { useCallback, useMemo, useRef, useState } from 'react';
import { moveRun, type MoveProblem } from '../../utils/app/checks/moveRun';
import type { ChecksDeps } from '../../utils/app/checks/ports';
import { stepRun } from '../../utils/domain/checks/foldRun';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunEvent, RunMove } from '../../utils/domain/checks/runEvents';
import { refuseMove } from '../../utils/domain/checks/runMoves';
import { datedNow } from '../../utils/domain/groups/events';

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
  /** Shows a move at once and stores it; null = kept, else why not, and then it is no longer shown. */
  readonly move: (move: RunMove) => Promise<MoveProblem | null>;
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
    async (asked: RunMove): Promise<MoveProblem | null> => {
      const now = deps.clock.now();
      const refusal = refuseMove(shown, asked, deps.by, now);
      if (refusal !== null) return refusal;
      const event: RunEvent = { ...asked, eventId: deps.newId(), runId: shown.runId, at: datedNow(now, shown.lastEventAt), by: deps.by };
      setPending((before) => [...before.filter((one) => !one.kept || run.lastEventAt < one.event.at), { event, kept: false }]);
      // The picture first, then the work of the database.
      await nextTask();
      const stored = await moveRun(deps, shown.runId, asked);
      if (stored.ok) own.current.add(stored.value);
      setPending((before) =>
        before.flatMap((one) => (one.event.eventId !== event.eventId ? [one] : stored.ok ? [{ ...one, kept: true }] : [])),
      );
      return stored.ok ? null : stored.problem;
    },
    [deps, shown, run],
  );
  const isOwn = useCallback((eventId: string) => own.current.has(eventId), []);
  return { shown, busy: open.length > 0, move, isOwn };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
