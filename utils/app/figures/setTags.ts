import { type FigureAccountId, figureAccountIdOf } from '../../domain/figures/figureAccount';
import { sortedTags } from '../../domain/figures/joinAccounts';
import type { FiguresDeps } from './ports';

/** Says which words an account bears from now on; the ones it bore before go. False: the database would not take it. */
export async function setTags({ store, clock }: FiguresDeps, id: FigureAccountId, tags: readonly string[]): Promise<boolean> {
  const written = await store.transaction(async (tx) => {
    const accountId = (await tx.accounts()).find((account) => account.id === id)?.accountId ?? null;
    // Said when the account's basic id was not known yet: the row moves under the present id.
    const formerId = accountId === null ? id : figureAccountIdOf({ basicId: null, accountId });
    const rows = await tx.storedAccounts([...new Set([id, formerId])]);
    const stored = rows.find((row) => row.id === id) ?? rows[0];
    await tx.deleteStoredAccounts(rows.map((row) => row.id));
    await tx.putStoredAccounts([{ name: stored?.name ?? null, addedAt: stored?.addedAt ?? clock.now(), id, tags: sortedTags(tags) }]);
  });
  return written.ok;
}
