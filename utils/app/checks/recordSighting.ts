import type { AccountGroupSighting } from '../../domain/checks/accountGroup';
import type { Instant } from '../../domain/ids';
import type { ChecksStore } from './ports';

/**
 * Keeps what the account-group page shows. Within one load of the page accounts only come to it, since scrolled lists may take rows away again; a
 * later load begins anew. The same sighting twice changes nothing but its time.
 */
export async function recordSighting(store: ChecksStore, seen: Omit<AccountGroupSighting, 'seenAt'>, now: Instant): Promise<void> {
  await store.transaction(async (tx) => {
    const before = await tx.sighting(seen.managerNumber);
    if (before !== undefined && before.loadedAt > seen.loadedAt) return;
    const kept = before?.loadedAt === seen.loadedAt ? before.accounts : [];
    const names = new Map(seen.accounts.map(({ basicId, name }) => [basicId, name]));
    const known = new Set(kept.map(({ basicId }) => basicId));
    const accounts = [
      ...kept.map(({ basicId, name }) => ({ basicId, name: name ?? names.get(basicId) ?? null })),
      ...seen.accounts.filter(({ basicId }) => !known.has(basicId)),
    ];
    await tx.putSighting({ ...seen, name: seen.name ?? (kept.length > 0 ? (before?.name ?? null) : null), accounts, seenAt: now });
  });
}
