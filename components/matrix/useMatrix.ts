import { useCallback, useMemo, useState } from 'react';
import type { CheckFacts } from '../../utils/domain/checks/checkFacts';
import type { CheckRules } from '../../utils/domain/checks/checkRules';
import type { Finding } from '../../utils/domain/checks/finding';
import type { RunState } from '../../utils/domain/checks/run';
import type { RunPlan } from '../../utils/domain/checks/runPlan';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import { useCheckRules } from '../checks/useCheckRules';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useFindings } from '../checks/useFindings';
import { useWords } from '../language/LanguageProvider';
import { useNow } from '../shell/useNow';
import { useSame } from '../shell/useSame';
import { type MatrixRow, matrixRows } from './matrixRows';
import { type RunMoves, useRunMoves } from './useRunMoves';

export interface Matrix extends RunMoves {
  /** As the database has it: what a signature is given over. */
  readonly stored: RunState;
  readonly rows: readonly MatrixRow[];
  /** Undefined until everything was computed for the first time. */
  readonly findings: readonly Finding[] | undefined;
  readonly facts: CheckFacts | undefined;
  readonly rules: CheckRules;
  readonly now: Instant;
  readonly by: string;
  readonly nameOf: (account: FigureAccountId) => string;
}

const minuteMs = 60_000;
const none: readonly Finding[] = [];

/** Everything the pages of one run show, moves on their way included. */
export function useMatrix(stored: RunState): Matrix {
  const deps = useChecksDeps();
  const rules = useCheckRules();
  const now = useNow();
  const moves = useRunMoves(stored, deps);
  // A tick makes a new run but not a new plan.
  const plan = useSame(moves.shown.plan);
  const shown = useMemo(() => ({ ...moves.shown, plan }), [moves.shown, plan]);
  const computed = useFindings(plan, shown.runId, { rules, now: Math.floor(now / minuteMs) * minuteMs });
  const rows = useRows(shown, computed?.findings ?? none);
  const nameOf = useNameOf(plan, computed?.facts);
  const { busy, move, undo, isOwn } = moves;
  const { by } = deps;
  // One object as long as nothing of it changes: what may be drawn a moment later hangs on it.
  return useMemo(
    () => ({ shown, busy, move, undo, isOwn, stored, rows, findings: computed?.findings, facts: computed?.facts, rules, now, by, nameOf }),
    [shown, busy, move, undo, isOwn, stored, rows, computed, rules, now, by, nameOf],
  );
}

/** Rows of the run; those that did not change stay the same objects. */
function useRows(run: RunState, findings: readonly Finding[]): readonly MatrixRow[] {
  const [made, setMade] = useState(() => ({ run, state: matrixRows(run, findings, null) }));
  if (made.run === run && made.state.findings === findings) return made.state.rows;
  const state = matrixRows(run, findings, made.state);
  setMade({ run, state });
  return state.rows;
}

function useNameOf(plan: RunPlan, facts: CheckFacts | undefined): Matrix['nameOf'] {
  const { noName } = useWords().common.status;
  const planned = useMemo(() => new Map(plan.accounts.map(({ account, name }) => [account, name])), [plan]);
  return useCallback(
    (account) => {
      const name = facts?.accounts.get(account)?.name ?? planned.get(account) ?? '';
      return name.trim() === '' ? (account.startsWith('@') ? account : noName) : name;
    },
    [facts, planned, noName],
  );
}
