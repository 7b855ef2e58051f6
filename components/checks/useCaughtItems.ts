import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { japaneseHoliday } from '../../utils/calendar/japaneseHoliday';
import { type CaughtItems, caughtItems } from '../../utils/domain/checks/caughtItems';
import type { RunState } from '../../utils/domain/checks/run';
import { readAllRunEvents } from '../../utils/storage/queries/readRuns';
import { useCheckRules } from './useCheckRules';

/** What each template's items were good for; nothing until the events are read. */
export function useCaughtItems(runs: readonly RunState[]): readonly CaughtItems[] {
  const rules = useCheckRules();
  const events = useLiveQuery(readAllRunEvents);
  return useMemo(() => (events === undefined ? [] : caughtItems(runs, events, { rules, holidayOn: japaneseHoliday })), [runs, events, rules]);
}
