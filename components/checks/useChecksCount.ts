import { useMemo } from 'react';
import { isOpen } from '../../utils/domain/checks/runReport';
import type { Instant } from '../../utils/domain/ids';
import type { ChecksCount } from '../shell/railCounts';
import { useRunReports } from './useRunReports';
import { useRuns } from './useRuns';

/** How many runs are open, and which of them need somebody now; undefined until first counted. */
export function useChecksCount(now: Instant): ChecksCount | undefined {
  const runs = useRuns();
  const open = useMemo(() => runs?.filter(isOpen), [runs]);
  const reports = useRunReports(open, now);
  return useMemo(() => {
    if (reports === undefined) return undefined;
    const all = [...reports.values()];
    return {
      open: all.length,
      overdue: all.filter(({ overdue }) => overdue).length,
      failing: all.filter(({ failingOpen }) => failingOpen.length > 0).length,
    };
  }, [reports]);
}
