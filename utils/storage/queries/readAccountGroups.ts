import type { AccountGroup, AccountGroupSighting } from '../../domain/checks/accountGroup';
import { foldAccountGroups } from '../../domain/checks/foldAccountGroup';
import { db } from '../db';

/** Every account group of ours, those put away too, by name. Live: use inside `useLiveQuery`. */
export async function readAccountGroups(): Promise<readonly AccountGroup[]> {
  return foldAccountGroups(await db.accountGroupEvents.toArray());
}

/** What the Manager's account-group pages have shown, the one seen last first. Live. */
export async function readAccountGroupSightings(): Promise<readonly AccountGroupSighting[]> {
  return db.accountGroupSightings.orderBy('seenAt').reverse().toArray();
}
