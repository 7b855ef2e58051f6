import { useMemo } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import { useAccountGroups } from '../accountGroups/useAccountGroups';

/** Name of the account group a run is for; null = its accounts were chosen one by one, or the account group is gone. */
export function useGroupName(): (run: Pick<RunState, 'plan'>) => string | null {
  const groups = useAccountGroups();
  return useMemo(() => {
    const names = new Map(groups?.map(({ accountGroupId, name }) => [accountGroupId, name]));
    return ({ plan }) => (plan.accountGroupId === null ? null : (names.get(plan.accountGroupId) ?? null));
  }, [groups]);
}
