import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { type CheckRules, defaultCheckRules } from '../../utils/domain/checks/checkRules';
import { type ChecksCount, countReports } from '../../utils/domain/checks/checksCount';
import type { Instant } from '../../utils/domain/ids';
import type { readRuns } from '../../utils/storage/queries/readRuns';
import { type RunReading, useRunReports } from './useRunReports';

interface Counting {
  readonly readRuns: typeof readRuns;
  readonly reading: RunReading;
  readonly rules: CheckRules;
}

/** How many runs are open, and which of them need somebody now; undefined until `wanted` and counted. */
export function useChecksCount(now: Instant, wanted: boolean): ChecksCount | undefined {
  const counting = useCounting(wanted);
  const read = counting?.readRuns;
  const runs = useLiveQuery(async () => read?.(), [read]);
  const reports = useRunReports(runs, { now, rules: counting?.rules ?? defaultCheckRules, reading: counting?.reading });
  return useMemo(() => reports && countReports([...reports.values()]), [reports]);
}

/** What counts is loaded when it is wanted: every screen has the rail, and the popup must open at once. */
function useCounting(wanted: boolean): Counting | undefined {
  const [counting, setCounting] = useState<Counting>();
  useEffect(() => {
    if (!wanted) return;
    const gone = new AbortController();
    void (async () => {
      const [{ readRuns }, { readPlanFacts }, { asOtherRuns, findingsOfRuns }, { isOpen, reportOf }, { readCheckRules, watchCheckRules }] =
        await Promise.all([
          import('../../utils/storage/queries/readRuns'),
          import('../../utils/storage/queries/readPlanFacts'),
          import('../../utils/domain/checks/findingsOfRuns'),
          import('../../utils/domain/checks/runReport'),
          import('../../utils/storage/checkRules'),
        ]);
      const rules = await readCheckRules();
      if (gone.signal.aborted) return;
      // Neither the planned time nor the quota asks for holidays.
      const reading = { readPlanFacts, asOtherRuns, findingsOfRuns, isOpen, reportOf, holidayOn: () => null };
      setCounting({ readRuns, reading, rules });
      gone.signal.addEventListener(
        'abort',
        watchCheckRules((changed) => setCounting({ readRuns, reading, rules: changed })),
      );
    })();
    return () => gone.abort();
  }, [wanted]);
  return counting;
}
