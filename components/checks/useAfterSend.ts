import { useMemo } from 'react';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import { dayOf, type JstDay } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import { hourMs } from '../../utils/domain/time/jst';

/** How the blocks moved after a send, all its accounts together. */
export interface BlockChange {
  readonly hours: 24 | 72;
  /** From then on it can be said. */
  readonly at: Instant;
  readonly state: 'notYet' | 'known' | 'missing';
  readonly change: number | null;
  /** What the same time usually brings; null = not known. */
  readonly usual: number | null;
  readonly missing: readonly FigureAccountId[];
}

export interface AfterSend {
  readonly blocks: readonly BlockChange[];
  /** LINE corrects a broadcast's figures until then. */
  readonly freeze: { readonly on: JstDay; readonly due: boolean };
}

/** Stand-in: what imported figures say after a send has its own owner; here everything that is due is missing. */
export function useAfterSend(runs: readonly RunState[] | undefined, now: Instant): ReadonlyMap<RunId, AfterSend> | undefined {
  return useMemo(
    () => runs && new Map(runs.flatMap((run) => (run.sent === null ? [] : [[run.runId, afterOf(run, run.sent.sentAt, now)] as const]))),
    [runs, now],
  );
}

function afterOf(run: RunState, sentAt: Instant, now: Instant): AfterSend {
  const blocks = ([24, 72] as const).map((hours): BlockChange => {
    const at = sentAt + hours * hourMs;
    const notYet = at > now;
    const missing = notYet ? [] : run.plan.accounts.map(({ account }) => account);
    return { hours, at, state: notYet ? 'notYet' : 'missing', change: null, usual: null, missing };
  });
  const on = dayOf(sentAt) + 14;
  return { blocks, freeze: { on, due: dayOf(now) > on } };
}
