import type { AccountGroup } from './accountGroup';
import type { ManagerPlace } from './managerPlace';
import type { RunState } from './run';
import { isOpen } from './runReport';

/** Runs still to be sent that a page of the Manager belongs to, the soonest planned first, those without a time last. */
export function runsAtPlace(place: ManagerPlace, runs: readonly RunState[], groups: readonly AccountGroup[]): readonly RunState[] {
  return runs.filter((run) => isOpen(run) && belongs(run, place, groups)).sort((a, b) => timeOf(a) - timeOf(b) || a.startedAt - b.startedAt);
}

function belongs({ plan }: RunState, place: ManagerPlace, groups: readonly AccountGroup[]): boolean {
  switch (place.kind) {
    case 'account':
      return plan.accounts.some(({ account }) => account === (place.basicId as string));
    case 'accountGroup':
      return groups.some(({ managerNumber, accountGroupId }) => managerNumber === place.managerNumber && accountGroupId === plan.accountGroupId);
    case 'other':
      return false;
  }
}

function timeOf({ plan }: RunState): number {
  return plan.plannedAt ?? Infinity;
}
