import type { Instant } from '../ids';
import type { RunState } from './run';
import { isOpen, isOverdue } from './runReport';

/** Runs as a person asks for them. */
export interface SplitRuns {
  /** The next broadcast: the soonest planned one, else one whose time has passed, else one without a time. Null = none is open. */
  readonly next: RunState | null;
  /** Planned time passed and nothing said, longest ago first; without `next`. */
  readonly overdue: readonly RunState[];
  /** The other open ones, soonest first, those without a time last. */
  readonly open: readonly RunState[];
  /** Last sent first. */
  readonly sent: readonly RunState[];
}

export function splitRuns(runs: readonly RunState[], now: Instant): SplitRuns {
  const open = runs.filter(isOpen).sort((a, b) => (a.plannedAt || Infinity) - (b.plannedAt || Infinity) || a.startedAt - b.startedAt);
  const next = open.find((run) => run.plannedAt !== 0 && !isOverdue(run, now)) ?? open[0] ?? null;
  const others = open.filter((run) => run !== next);
  return {
    next,
    overdue: others.filter((run) => isOverdue(run, now)),
    open: others.filter((run) => !isOverdue(run, now)),
    sent: runs.filter(({ sent }) => sent !== null).sort((a, b) => (b.sent?.sentAt ?? 0) - (a.sent?.sentAt ?? 0)),
  };
}
