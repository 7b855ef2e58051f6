import type { FigureAccountId } from '../figures/figureAccount';
import type { BasicId, Instant } from '../ids';
import type { AccountGroupId } from './checkIds';

/** Roles of the Manager, on an account or on an account group (manager-line-biz §4.4, CONFIRMED). */
export type ManagerRole = 'administrator' | 'operator' | 'operatorNoSend' | 'operatorNoInsight';

/** Where a set of accounts came from. `page`: the Manager's account-group page, as far as it had been scrolled. */
export type AccountsSource = 'hand' | 'pasted' | 'page';

interface AccountGroupEventBase {
  readonly eventId: string;
  readonly accountGroupId: AccountGroupId;
  readonly at: Instant;
  /** Name given in settings, '' if none. */
  readonly by: string;
}

/** What was said of an account group. Appended, never changed; the state is folded from it. */
export type AccountGroupEvent = AccountGroupEventBase &
  (
    | { readonly kind: 'named'; readonly name: string }
    /** All accounts of the group from now on, in the order shown. `complete` false: the page had not shown all of them. */
    | { readonly kind: 'accountsSet'; readonly accounts: readonly FigureAccountId[]; readonly source: AccountsSource; readonly complete: boolean }
    /** The number in the address of the Manager's page of it. */
    | { readonly kind: 'numbered'; readonly managerNumber: number | null }
    /** A person's role on the account group; null = no longer a member. */
    | { readonly kind: 'roleNoted'; readonly person: string; readonly role: ManagerRole | null }
    | { readonly kind: 'putAway'; readonly away: boolean }
  );

/** One set of accounts an account group has had. */
export interface AccountGroupSet {
  readonly eventId: string;
  readonly at: Instant;
  readonly by: string;
  readonly accounts: readonly FigureAccountId[];
  readonly source: AccountsSource;
  readonly complete: boolean;
}

/** An account group as its events make it. */
export interface AccountGroup {
  readonly accountGroupId: AccountGroupId;
  readonly name: string;
  readonly managerNumber: number | null;
  /** Accounts at present; empty before any were set. */
  readonly accounts: readonly FigureAccountId[];
  /** False: taken from a page that had not shown all of them. */
  readonly complete: boolean;
  /** Oldest first. */
  readonly sets: readonly AccountGroupSet[];
  readonly roles: readonly { readonly person: string; readonly role: ManagerRole; readonly notedAt: Instant }[];
  readonly away: boolean;
  readonly madeAt: Instant;
  readonly lastEventAt: Instant;
}

/** What the Manager's account-group page that is or was open has shown so far. One row per number; never complete by itself. */
export interface AccountGroupSighting {
  /** The number in the address `/groups/{n}/setting` (manager-line-biz §3.1, SINGLE). */
  readonly managerNumber: number;
  /** The heading of the page; null = not found. */
  readonly name: string | null;
  /** Accounts linked in the page, in the page's order (manager-line-biz §3.2, SINGLE). */
  readonly accounts: readonly { readonly basicId: BasicId; readonly name: string | null }[];
  /** The page was loaded then: a later load begins anew. */
  readonly loadedAt: Instant;
  readonly seenAt: Instant;
}
