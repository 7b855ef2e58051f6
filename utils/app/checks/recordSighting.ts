import type { AccountGroupSighting } from '../../domain/checks/accountGroup';
import type { Instant } from '../../domain/ids';
import type { ChecksStore } from './ports';

/** More than an account group holds (manager-line-biz §4.1); a page that goes on naming others must not fill the disk. */
const mostAccounts = 5_000;

/**
 * Keeps what the account-group page shows. Within one load of the page accounts only come to it, since scrolled lists may take rows away again; a
 * later load begins anew. The same sighting twice changes nothing but its time.
 */
export async function recordSighting(store: ChecksStore, seen: Omit<AccountGroupSighting, 'seenAt'>, now: Instant): Promise<void> {
  await store.transaction(async (tx) => {
    const before = await tx.sighting(seen.managerNumber);
    // A page that says it was loaded ahead of the clock would have the last word for ever.
    if (before !== undefined && before.loadedAt > seen.loadedAt && before.loadedAt <= now) return;
    const kept = before?.loadedAt === seen.loadedAt ? before.accounts : [];
    const names = new Map(seen.accounts.map(({ basicId, name }) => [basicId, name]));
    const known = new Set(kept.map(({ basicId }) => basicId));
    const accounts = [
      ...kept.map(({ basicId, name }) => ({ basicId, name: name ?? names.get(basicId) ?? null })),
      ...seen.accounts.filter(({ basicId }) => !known.has(basicId)),
    ];
    const name = seen.name ?? (kept.length > 0 ? (before?.name ?? null) : null);
    await tx.putSighting({ ...seen, name, accounts: accounts.slice(0, mostAccounts), seenAt: now });
  });
}
