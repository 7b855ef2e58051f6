import type { GroupEvent } from '../domain/groups/events';
import { newAccount } from '../domain/watch/accountChanges';
import type { AccountWatch } from '../domain/watch/accountWatch';
import type { Clock, GroupsStore } from './ports';

/** Accounts and events of another browser, or of an older backup. */
export interface StoredPart {
  readonly accounts: readonly Pick<AccountWatch, 'accountId' | 'basicId' | 'name' | 'iconHash'>[];
  readonly groupEvents: readonly GroupEvent[];
}

/**
 * Adds what is not here yet. Merging is idempotent and does not depend on the order of the parts. A group that nobody has dealt with on
 * the other side counts here too; its `rang` event came along, so the bell does not announce it a second time.
 */
export async function mergeStored(
  deps: { readonly clock: Clock; readonly store: GroupsStore },
  part: StoredPart,
): Promise<{ added: number; known: number }> {
  const now = deps.clock.now();
  return deps.store.transaction(async (tx) => {
    for (const account of part.accounts) {
      if ((await tx.account(account.accountId)) === undefined) {
        const { accountId, basicId, name, iconHash } = account;
        await tx.putAccount({ ...newAccount(accountId, now), basicId, name, iconHash });
      }
    }
    const eventIds = new Set(part.groupEvents.map((event) => event.eventId));
    const known = await tx.knownEvents([...eventIds]);
    await tx.append(part.groupEvents);
    return { added: eventIds.size - known.size, known: known.size };
  });
}
