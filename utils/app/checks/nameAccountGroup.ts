import type { AccountGroupId } from '../../domain/checks/checkIds';
import { fail, type Result } from '../../domain/result';
import { type AccountGroupProblem, appendToAccountGroup } from './appendToAccountGroup';
import type { ChecksDeps } from './ports';

/** Gives an account group another name. Nothing is appended when it has that name already. */
export async function nameAccountGroup(
  deps: ChecksDeps,
  accountGroupId: AccountGroupId,
  name: string,
): Promise<Result<readonly string[], AccountGroupProblem | 'noName'>> {
  const given = name.trim();
  if (given === '') return fail('noName');
  return appendToAccountGroup(deps, accountGroupId, (group) => (group.name === given ? [] : [{ kind: 'named', name: given }]));
}
