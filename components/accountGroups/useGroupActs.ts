import { useMemo } from 'react';
import type { AccountGroupProblem } from '../../utils/app/checks/appendToAccountGroup';
import { nameAccountGroup } from '../../utils/app/checks/nameAccountGroup';
import { noteGroupRole } from '../../utils/app/checks/noteGroupRole';
import { numberAccountGroup } from '../../utils/app/checks/numberAccountGroup';
import { putAccountGroupAway } from '../../utils/app/checks/putAccountGroupAway';
import { setGroupAccounts } from '../../utils/app/checks/setGroupAccounts';
import { type NewAccountGroup, startAccountGroup } from '../../utils/app/checks/startAccountGroup';
import type { AccountGroup, AccountGroupSighting, AccountsSource, ManagerRole } from '../../utils/domain/checks/accountGroup';
import type { AccountGroupId } from '../../utils/domain/checks/checkIds';
import { type FigureAccountId, figureAccountIdOfBasicId } from '../../utils/domain/figures/figureAccount';
import type { Result } from '../../utils/domain/result';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useToast } from '../feedback/toastContext';
import { useFiguresDeps } from '../imports/useFiguresDeps';
import { useWords } from '../language/LanguageProvider';

export interface GroupActs {
  /** The new group's id; null = it was said why not. */
  readonly start: (group: NewAccountGroup) => Promise<AccountGroupId | null>;
  readonly takeOver: (
    sighting: AccountGroupSighting,
    into: { readonly group: AccountGroup | null; readonly name: string; readonly complete: boolean },
  ) => Promise<AccountGroupId | null>;
  readonly save: (
    group: AccountGroup,
    to: { readonly name: string; readonly accounts: readonly FigureAccountId[]; readonly source: AccountsSource },
  ) => Promise<void>;
  readonly noteRole: (id: AccountGroupId, person: string, role: ManagerRole | null) => Promise<boolean>;
  readonly putAway: (id: AccountGroupId, away: boolean) => Promise<void>;
}

/** What can be done to account groups; each says how it went. */
export function useGroupActs(): GroupActs {
  const words = useWords().accountGroups;
  const toast = useToast();
  const deps = useChecksDeps();
  const figures = useFiguresDeps();
  return useMemo(() => {
    const say = (message: string) => toast.show({ message });
    function told<Value>(result: Result<Value, AccountGroupProblem | 'noName'>, done: string | null): Value | null {
      if (result.ok) {
        if (done !== null) say(done);
        return result.value;
      }
      say(words.form.problems[result.problem]);
      return null;
    }
    const start: GroupActs['start'] = async (group) => told(await startAccountGroup(deps, group), words.form.saved);
    const putAway: GroupActs['putAway'] = async (id, away) => {
      const done = await putAccountGroupAway(deps, id, away);
      if (!done.ok) return say(words.form.problems[done.problem]);
      toast.show({ message: away ? words.putAwayDone : words.takenOut, undo: () => void putAccountGroupAway(deps, id, !away) });
    };
    return {
      start,
      putAway,
      async takeOver(sighting, { group, name, complete }) {
        await rememberNames(figures, sighting);
        const accounts = sighting.accounts.map(({ basicId }) => figureAccountIdOfBasicId(basicId));
        const taken = words.seen.taken(accounts.length);
        if (group === null) {
          const made = await startAccountGroup(deps, { name, accounts, source: 'page', complete, managerNumber: sighting.managerNumber });
          return told(made, taken);
        }
        const id = group.accountGroupId;
        const set = told(await setGroupAccounts(deps, id, { accounts, source: 'page', complete }), taken);
        if (set === null) return null;
        await numberAccountGroup(deps, id, sighting.managerNumber);
        if (group.away) await putAccountGroupAway(deps, id, false);
        return id;
      },
      async save(group, { name, accounts, source }) {
        const id = group.accountGroupId;
        const named = await nameAccountGroup(deps, id, name);
        if (!named.ok) return say(words.form.problems[named.problem]);
        const isSame = accounts.length === group.accounts.length && accounts.every((account, index) => account === group.accounts[index]);
        const set = isSame ? named : await setGroupAccounts(deps, id, { accounts, source, complete: group.complete });
        told(set, words.form.saved);
      },
      async noteRole(id, person, role) {
        return told(await noteGroupRole(deps, id, { person, role }), null) !== null;
      },
    };
  }, [deps, figures, toast, words]);
}

/** Accounts nobody knew get the names the page shows, so that they are not only ids from now on. */
async function rememberNames({ store, clock }: ReturnType<typeof useFiguresDeps>, { accounts }: AccountGroupSighting): Promise<void> {
  await store.transaction(async (tx) => {
    const known = new Set((await tx.accounts()).map(({ id }) => id));
    const rows = accounts.map(({ basicId, name }) => ({ id: figureAccountIdOfBasicId(basicId), name, tags: [], addedAt: clock.now() }));
    await tx.putStoredAccounts(rows.filter(({ id, name }) => name !== null && !known.has(id)));
  });
}
