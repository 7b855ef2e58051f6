import type { AccountGroupId } from '../../domain/checks/checkIds';
import type { Result } from '../../domain/result';
import { type AccountGroupProblem, appendToAccountGroup } from './appendToAccountGroup';
import type { ChecksDeps } from './ports';

/** Notes the number in the address of the Manager's page of an account group; null takes it back. */
export async function numberAccountGroup(
  deps: ChecksDeps,
  accountGroupId: AccountGroupId,
  managerNumber: number | null,
): Promise<Result<readonly string[], AccountGroupProblem>> {
  return appendToAccountGroup(deps, accountGroupId, (group) => (group.managerNumber === managerNumber ? [] : [{ kind: 'numbered', managerNumber }]));
}
