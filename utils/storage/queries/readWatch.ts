import type { AccountWatch, ReaderState } from '../../domain/watch/accountWatch';
import { db } from '../db';

/** Every account with its health, in a fixed order (basic id, then account id), and the login's state (null before anything was read). */
export async function readWatch(): Promise<{ readonly accounts: AccountWatch[]; readonly reader: ReaderState | null }> {
  const [accounts, reader] = await Promise.all([db.accounts.toArray(), db.reader.get('line')]);
  accounts.sort((a, b) => (a.basicId ?? '~').localeCompare(b.basicId ?? '~') || (a.accountId < b.accountId ? -1 : 1));
  return { accounts, reader: reader ?? null };
}
