import type { AccountsSource } from '../../domain/checks/accountGroup';
import type { AccountGroupId } from '../../domain/checks/checkIds';
import type { FigureAccountId } from '../../domain/figures/figureAccount';
import type { Result } from '../../domain/result';
import { type AccountGroupProblem, appendToAccountGroup } from './appendToAccountGroup';
import type { ChecksDeps } from './ports';

/** Sets all accounts of an account group from now on, each once, in this order. An earlier set stays in its history. */
export async function setGroupAccounts(
  deps: ChecksDeps,
  accountGroupId: AccountGroupId,
  set: { readonly accounts: readonly FigureAccountId[]; readonly source: AccountsSource; readonly complete: boolean },
): Promise<Result<readonly string[], AccountGroupProblem>> {
  return appendToAccountGroup(deps, accountGroupId, () => [{ kind: 'accountsSet', ...set, accounts: [...new Set(set.accounts)] }]);
}
