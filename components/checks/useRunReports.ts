import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import type { RunId } from '../../utils/domain/checks/checkIds';
import { computeFindings } from '../../utils/domain/checks/computeFindings';
import type { RunState } from '../../utils/domain/checks/run';
import { reportOf, type RunReport } from '../../utils/domain/checks/runReport';
import type { Instant } from '../../utils/domain/ids';
import { minuteMs } from '../../utils/domain/time/jst';
import { readCheckFacts } from '../../utils/storage/queries/readCheckFacts';
import { useCheckRules } from './useCheckRules';

/** How far each of these runs has come; undefined until first computed. `runs` must stay the same list while nothing changed. */
export function useRunReports(runs: readonly RunState[] | undefined, now: Instant): ReadonlyMap<RunId, RunReport> | undefined {
  const rules = useCheckRules();
  const minute = now - (now % minuteMs);
  const known = useLiveQuery(async () => {
    if (runs === undefined) return undefined;
    const about = { now: minute, rules, holidayOn: japaneseHoliday };
    return Promise.all(runs.map(async (run) => ({ run, facts: await readCheckFacts({ plan: run.plan, runId: run.runId }, about) })));
  }, [runs, rules, minute]);
  return useMemo(
    () => known && new Map(known.map(({ run, facts }) => [run.runId, reportOf(run, computeFindings(run.plan, facts), rules, minute)])),
    [known, rules, minute],
  );
}
