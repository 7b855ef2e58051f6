import type { ListedAccount } from '../../domain/figures/joinAccounts';
import { db } from '../db';

/** The accounts of the watch without how their watch stands. Live, and asked again with every look: keep the answer while it says the same. */
export async function readListedAccounts(): Promise<readonly ListedAccount[]> {
  return (await db.accounts.toArray()).map(({ accountId, basicId, name, wanted }) => ({ accountId, basicId, name, wanted }));
}
