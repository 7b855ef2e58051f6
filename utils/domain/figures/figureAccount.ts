import type { AccountId, BasicId, Instant } from '../ids';

declare const brand: unique symbol;

/**
 * Whose figures: the basic id (`@…`) where it is known, else the account id (`U…`), else `name:` and the name a file gave. Figures come by
 * Manager pages and files, which know basic ids and names only; the account list of the chat site joins the two id spaces.
 */
export type FigureAccountId = string & { readonly [brand]: 'FigureAccountId' };

/** An account as the figures know it: in the watch's list, or only named by a file. */
export interface FigureAccount {
  readonly id: FigureAccountId;
  readonly basicId: BasicId | null;
  readonly accountId: AccountId | null;
  /** The watch's name wins over a name given with a file. */
  readonly name: string | null;
  /** Words of the user's own, sorted, without doubles. */
  readonly tags: readonly string[];
  /** Listed by the watch at present, so it counts as an account whose figures are missing when there are none. */
  readonly watched: boolean;
}

/** A row of the table `figureAccounts`: what the user or a file said of an account. */
export interface StoredFigureAccount {
  readonly id: FigureAccountId;
  readonly name: string | null;
  readonly tags: readonly string[];
  readonly addedAt: Instant;
}

const longestId = 200;

/** Reads an id of ours; null for anything else. */
export function parseFigureAccountId(value: unknown): FigureAccountId | null {
  return typeof value === 'string' && value.length <= longestId && /^(@|U[0-9a-f]{32}$|name:.)/su.test(value) ? (value as FigureAccountId) : null;
}

export function figureAccountIdOf(account: { readonly basicId: BasicId | null; readonly accountId: AccountId }): FigureAccountId {
  return (account.basicId ?? account.accountId) as string as FigureAccountId;
}

export function figureAccountIdOfBasicId(basicId: BasicId): FigureAccountId {
  return basicId as string as FigureAccountId;
}

/** For an account only a name is known of. The same name gives the same id, so that importing twice changes nothing. */
export function figureAccountIdOfName(name: string): FigureAccountId {
  return `name:${name
    .normalize('NFKC')
    .trim()
    .slice(0, longestId - 5)}` as FigureAccountId;
}
