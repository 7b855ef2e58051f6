import { useMemo } from 'react';
import { isOpen } from '../../utils/domain/checks/runReport';
import { splitRuns } from '../../utils/domain/checks/splitRuns';
import { useNow } from '../shell/useNow';
import { useRunReports } from './useRunReports';
import { useRuns } from './useRuns';

/** All runs, sorted as the lists show them, with how far each open one has come; undefined until first read. */
export function useSplitRuns() {
  const now = useNow();
  const runs = useRuns();
  const open = useMemo(() => runs?.filter(isOpen), [runs]);
  const reports = useRunReports(open, now);
  const split = useMemo(() => runs && splitRuns(runs, now), [runs, now]);
  return split && runs && { runs, split, reports, now };
}
