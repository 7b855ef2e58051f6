import type { ManagerRole } from '../../domain/checks/accountGroup';
import type { AccountGroupId } from '../../domain/checks/checkIds';
import { foldPerson } from '../../domain/checks/personName';
import { fail, type Result } from '../../domain/result';
import { type AccountGroupProblem, appendToAccountGroup } from './appendToAccountGroup';
import type { ChecksDeps } from './ports';

/** Notes a person's role on an account group; null = no longer a member. */
export async function noteGroupRole(
  deps: ChecksDeps,
  accountGroupId: AccountGroupId,
  { person, role }: { readonly person: string; readonly role: ManagerRole | null },
): Promise<Result<readonly string[], AccountGroupProblem | 'noName'>> {
  if (foldPerson(person) === '') return fail('noName');
  return appendToAccountGroup(deps, accountGroupId, () => [{ kind: 'roleNoted', person: person.trim(), role }]);
}
