import type { Instant } from '../../utils/domain/ids';
import type { AccountWatch, HealthKind, ReaderState } from '../../utils/domain/watch/accountWatch';
import { isMendable } from '../../utils/domain/watch/overview';
import type { MarkKind } from '../primitives/markShapes';

/** One account's health as the screen says it: a good last look is not "watching" while nobody looks. */
export type AccountState = HealthKind | 'unwanted' | 'resting';
export type MendableHealth = 'loggedOut' | 'notUnderstood' | 'noAnswer';

export const markOfState: Readonly<Record<AccountState, MarkKind>> = {
  watching: 'watching',
  resting: 'seen',
  loggedOut: 'blind',
  notUnderstood: 'blind',
  noAnswer: 'blind',
  chatOff: 'na',
  noAccess: 'na',
  unwanted: 'na',
  notYet: 'yet',
};

export function stateOf(account: AccountWatch, someoneLooks: boolean): AccountState {
  if (!account.wanted) return 'unwanted';
  return account.health === 'watching' && !someoneLooks ? 'resting' : account.health;
}

export function needsSomebody(state: AccountState): boolean {
  return state !== 'unwanted' && state !== 'resting' && isMendable(state);
}

/** One cause of blindness with everything it hides. */
export interface Cause {
  readonly health: MendableHealth;
  readonly accounts: readonly AccountWatch[];
  readonly sinceAt: Instant;
}

const causeOrder: readonly MendableHealth[] = ['loggedOut', 'notUnderstood', 'noAnswer'];

/** Blind accounts by cause, the one that a person mends first on top. A login that ended before any account was known is a cause of its own. */
export function listCauses(mendable: readonly AccountWatch[], reader: ReaderState | null): Cause[] {
  return causeOrder.flatMap((health) => {
    const accounts = mendable.filter((account) => account.health === health);
    const since = accounts.map((account) => account.healthSinceAt);
    if (health === 'loggedOut' && reader?.loggedOutAt != null) since.push(reader.loggedOutAt);
    return since.length === 0 ? [] : [{ health, accounts, sinceAt: Math.min(...since) }];
  });
}

/** Does the account's name or basic id hold what was typed, letter case and width aside? */
export function matchesSearch(account: { readonly name: string | null; readonly basicId: string | null }, search: string): boolean {
  const wanted = fold(search);
  return wanted === '' || [account.name, account.basicId].some((text) => text !== null && fold(text).includes(wanted));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

const longestSpokenName = 60;

/** The name for sentences and labels; shortened, because a name may be thousands of characters long. */
export function nameOf(account: Pick<AccountWatch, 'name' | 'basicId'>, noName: string): string {
  const letters = [...(account.name?.trim() || account.basicId || noName)];
  return letters.length > longestSpokenName ? `${letters.slice(0, longestSpokenName).join('')}…` : letters.join('');
}
