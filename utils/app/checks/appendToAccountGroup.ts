import type { AccountGroup, AccountGroupEvent } from '../../domain/checks/accountGroup';
import type { AccountGroupId } from '../../domain/checks/checkIds';
import { foldAccountGroup } from '../../domain/checks/foldAccountGroup';
import { datedNow } from '../../domain/groups/events';
import { fail, ok, type Result } from '../../domain/result';
import type { ChecksDeps } from './ports';

type Base = 'eventId' | 'accountGroupId' | 'at' | 'by';
/** What is said of an account group, without when and by whom. */
export type AccountGroupSaying = {
  [Kind in AccountGroupEvent['kind']]: Omit<Extract<AccountGroupEvent, { kind: Kind }>, Base>;
}[AccountGroupEvent['kind']];

/** refused: the database would not take it. noGroup: there is no such account group. */
export type AccountGroupProblem = 'refused' | 'noGroup';

/** Appends what is said, all of it or nothing; the answer holds the ids of the events. `sayings` may look at the account group as it is. */
export async function appendToAccountGroup(
  { store, clock, newId, by }: ChecksDeps,
  accountGroupId: AccountGroupId,
  sayings: (group: AccountGroup) => readonly AccountGroupSaying[],
): Promise<Result<readonly string[], AccountGroupProblem>> {
  const written = await store.transaction<Result<readonly string[], AccountGroupProblem>>(async (tx) => {
    const group = foldAccountGroup(await tx.accountGroupEvents(accountGroupId));
    if (group === null) return fail('noGroup');
    const at = datedNow(clock.now(), group.lastEventAt);
    const events = sayings(group).map((saying, index): AccountGroupEvent => ({ ...saying, eventId: newId(), accountGroupId, at: at + index, by }));
    await tx.appendAccountGroupEvents(events);
    return ok(events.map(({ eventId }) => eventId));
  });
  return written.ok ? written.value : fail('refused');
}
