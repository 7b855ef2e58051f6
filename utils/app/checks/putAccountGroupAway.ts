import type { AccountGroupId } from '../../domain/checks/checkIds';
import type { Result } from '../../domain/result';
import { type AccountGroupProblem, appendToAccountGroup } from './appendToAccountGroup';
import type { ChecksDeps } from './ports';

/** Puts an account group away, or takes it out again (`away` false, which is also how a UI undoes it). Its history and its runs stay. */
export async function putAccountGroupAway(
  deps: ChecksDeps,
  accountGroupId: AccountGroupId,
  away: boolean,
): Promise<Result<readonly string[], AccountGroupProblem>> {
  return appendToAccountGroup(deps, accountGroupId, (group) => (group.away === away ? [] : [{ kind: 'putAway', away }]));
}
