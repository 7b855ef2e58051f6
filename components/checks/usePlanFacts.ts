import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { PlanFacts } from '../../utils/domain/checks/checkFacts';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { Instant } from '../../utils/domain/ids';
import { jstDay } from '../../utils/domain/time/jst';
import type { PlanOfRun, readPlanFacts } from '../../utils/storage/queries/readPlanFacts';
import { useListedAccounts } from '../shell/useListedAccounts';
import { useSame } from '../shell/useSame';

/**
 * What is known about each of these plans, read anew when it changes and when a plan asks for something else; undefined until first read.
 * Nothing is asked while `plans` or `read` are undefined.
 */
export function usePlanFacts<Id extends RunId | null>(
  plans: readonly PlanOfRun<Id>[] | undefined,
  now: Instant,
  read: typeof readPlanFacts | undefined,
): ReadonlyMap<Id, PlanFacts> | undefined {
  const today = jstDay(now);
  // Texts and links ask for nothing: the rest is all that has to be the same.
  const asked = useSame(
    useMemo(
      () => plans?.map(({ runId, plan: { accounts, accountGroupId, plannedAt } }) => ({ runId, plan: { accounts, accountGroupId, plannedAt } })),
      [plans],
    ),
  );
  const listed = useListedAccounts();
  return useLiveQuery(async () => asked && listed && read?.(asked, { today, listed }), [asked, read, today, listed]);
}
