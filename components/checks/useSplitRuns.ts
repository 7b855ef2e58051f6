import { useMemo } from 'react';
import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import { asOtherRuns, findingsOfRuns } from '../../utils/domain/checks/findingsOfRuns';
import { isOpen, reportOf } from '../../utils/domain/checks/runReport';
import { splitRuns } from '../../utils/domain/checks/splitRuns';
import { readPlanFacts } from '../../utils/storage/queries/readPlanFacts';
import { useNow } from '../shell/useNow';
import { useCheckRules } from './useCheckRules';
import { type RunReading, useRunReports } from './useRunReports';
import { useRuns } from './useRuns';

const reading: RunReading = { readPlanFacts, asOtherRuns, findingsOfRuns, isOpen, reportOf, holidayOn: japaneseHoliday };

/** All runs, sorted as the lists show them, with how far each open one has come; undefined until first read. */
export function useSplitRuns() {
  const now = useNow();
  const runs = useRuns();
  const rules = useCheckRules();
  const reports = useRunReports(runs, { now, rules, reading });
  const split = useMemo(() => runs && splitRuns(runs, now), [runs, now]);
  return split && runs && { runs, split, reports, now };
}
