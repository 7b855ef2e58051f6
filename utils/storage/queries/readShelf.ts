import { isRinging } from '../../domain/groups/groupState';
import { shelfOf, type ShelfView } from '../../domain/groups/shelf';
import type { AccountId, BasicId, Instant } from '../../domain/ids';
import type { Assessment } from '../../domain/readiness/assess';
import { readinessBoard } from '../../domain/readiness/board';
import type { AccountWatch } from '../../domain/watch/accountWatch';
import { figureAccountIdOf } from '../../domain/figures/figureAccount';
import { db } from '../db';

/** All that the shelf beside a chat says of one account. */
export interface ShelfAccount extends ShelfView {
  /** Null: the watch does not know this account yet. */
  readonly watch: AccountWatch | null;
  /** Null: nothing is known of it. */
  readonly readiness: Assessment | null;
  readonly basicId: BasicId | null;
  /** Groups that ring under other accounts. */
  readonly elsewhere: number;
}

/** What the shelf of this account shows now. */
export async function readShelf(accountId: AccountId, now: Instant): Promise<ShelfAccount> {
  const [groups, fresh, accounts] = await Promise.all([
    db.groups.where('accountId').equals(accountId).toArray(),
    db.groups.where('attention').equals('new').toArray(),
    db.accounts.toArray(),
  ]);
  const watch = accounts.find((account) => account.accountId === accountId) ?? null;
  const wanted = new Set(accounts.filter((account) => account.wanted).map((account) => account.accountId));
  return {
    ...shelfOf(groups, now),
    watch,
    readiness: watch === null ? null : await readinessOf(watch, now),
    basicId: watch?.basicId ?? null,
    elsewhere: fresh.filter((group) => group.accountId !== accountId && wanted.has(group.accountId) && isRinging(group, now)).length,
  };
}

async function readinessOf(watch: AccountWatch, now: Instant): Promise<Assessment | null> {
  const ids = [figureAccountIdOf(watch), figureAccountIdOf({ ...watch, basicId: null })];
  const [row] = readinessBoard([watch], await db.joinReadings.where('account').anyOf(ids).toArray(), now);
  return row?.assessment ?? null;
}
