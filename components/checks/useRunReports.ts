import { useMemo } from 'react';
import type { CheckFacts } from '../../utils/domain/checks/checkFacts';
import type { CheckRules } from '../../utils/domain/checks/checkRules';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { asOtherRuns, findingsOfRuns } from '../../utils/domain/checks/findingsOfRuns';
import type { RunState } from '../../utils/domain/checks/run';
import type { isOpen, reportOf, RunReport } from '../../utils/domain/checks/runReport';
import type { Instant } from '../../utils/domain/ids';
import { minuteMs } from '../../utils/domain/time/jst';
import type { readPlanFacts } from '../../utils/storage/queries/readPlanFacts';
import { useSame } from '../shell/useSame';
import { usePlanFacts } from './usePlanFacts';

/** What reads and computes. It is handed in, so that a screen that shows reports late can also load this late. */
export interface RunReading extends Pick<CheckFacts, 'holidayOn'> {
  readonly readPlanFacts: typeof readPlanFacts;
  readonly asOtherRuns: typeof asOtherRuns;
  readonly findingsOfRuns: typeof findingsOfRuns;
  readonly isOpen: typeof isOpen;
  readonly reportOf: typeof reportOf;
}

interface Basis {
  readonly now: Instant;
  readonly rules: CheckRules;
  /** Undefined until it is loaded. */
  readonly reading: RunReading | undefined;
}

/** How far each open run of all `runs` has come; undefined until first computed. */
export function useRunReports(runs: readonly RunState[] | undefined, { now, rules, reading }: Basis): ReadonlyMap<RunId, RunReport> | undefined {
  const minute = now - (now % minuteMs);
  // A tick changes a run and nothing in how others see it: then only the reports are made anew.
  const sends = useSame(useMemo(() => runs && reading?.asOtherRuns(runs), [runs, reading]));
  const open = useMemo(() => sends && reading && sends.filter(reading.isOpen), [sends, reading]);
  const known = usePlanFacts(open, minute, reading?.readPlanFacts);
  const findings = useMemo(
    () => sends && open && known && reading?.findingsOfRuns(open, { known, sends, now: minute, rules, holidayOn: reading.holidayOn }),
    [sends, open, known, reading, minute, rules],
  );
  return useMemo(() => {
    if (runs === undefined || findings === undefined || reading === undefined) return undefined;
    return new Map(
      runs.flatMap((run) => {
        const found = reading.isOpen(run) ? findings.get(run.runId) : undefined;
        return found === undefined ? [] : [[run.runId, reading.reportOf(run, found, rules, minute)] as const];
      }),
    );
  }, [runs, findings, reading, rules, minute]);
}
