import { foldPerson } from '../checks/personName';
import { byDueDay } from './foldInvitation';
import { sameGroup, type GroupRef, type Invitation } from './invitation';

export interface ArrivedGroup extends GroupRef {
  /** Null: LINE gave none. */
  readonly name: string | null;
}

/** Why an open invitation of the same account comes into question, the best first. */
export type Fit = 'sameName' | 'nameContained' | 'customerInName' | 'accountOnly';

export interface Candidate {
  readonly invitation: Invitation;
  readonly fit: Fit;
}

/**
 * exact: the one invitation with this very name · likely: the one whose name or customer fits · ask: nobody but a person can tell ·
 * none: nothing is expected of this account, or the group has its invitation already.
 */
export type InvitationMatch =
  | { readonly kind: 'exact'; readonly invitation: Invitation }
  | { readonly kind: 'likely'; readonly invitation: Invitation; readonly fit: 'nameContained' | 'customerInName' }
  /** All open invitations of the account, the best fit first; never empty. */
  | { readonly kind: 'ask'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly why: 'nothingExpected' | 'alreadyMatched' };

/** A single letter is found in nearly every name and says nothing. */
const shortestPart = 2;

const fits: readonly Fit[] = ['sameName', 'nameContained', 'customerInName', 'accountOnly'];

/**
 * Which expected invitation an arrived group belongs to. `invitations` may hold closed and matched ones: only open ones come into question, and a
 * group that one of them is matched with, be it closed since, never matches again. Names are compared as a reader would: width, case, blanks and
 * marks nobody can see do not count. A group somebody refused for an invitation is not proposed for it again. Two with the same name are asked
 * about rather than guessed; one with the same name is exact whatever else would fit.
 */
export function matchInvitations(invitations: readonly Invitation[], group: ArrivedGroup): InvitationMatch {
  if (invitations.some(({ match }) => match !== null && sameGroup(match.group, group))) return { kind: 'none', why: 'alreadyMatched' };
  const name = foldPerson(group.name ?? '');
  const candidates = invitations
    .filter(({ status, accountId, refused }) => status === 'open' && accountId === group.accountId && !refused.some((one) => sameGroup(one, group)))
    .map((invitation): Candidate => ({ invitation, fit: fitOf(invitation, name) }))
    .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || byDueDay(a.invitation, b.invitation));
  if (candidates.length === 0) return { kind: 'none', why: 'nothingExpected' };
  const [same, byName] = [candidates.filter(({ fit }) => fit === 'sameName'), candidates.filter(({ fit }) => fit !== 'accountOnly')];
  const [best] = same.length > 0 ? same : byName;
  if (best === undefined || (same.length > 0 ? same : byName).length > 1) return { kind: 'ask', candidates };
  const { invitation, fit } = best;
  if (fit === 'nameContained' || fit === 'customerInName') return { kind: 'likely', invitation, fit };
  return { kind: 'exact', invitation };
}

function fitOf({ groupName, customer }: Invitation, name: string): Fit {
  if (name === '') return 'accountOnly';
  const expected = foldPerson(groupName ?? '');
  if (expected === name) return 'sameName';
  if (contains(name, expected) || contains(expected, name)) return 'nameContained';
  return contains(name, foldPerson(customer)) ? 'customerInName' : 'accountOnly';
}

function contains(whole: string, part: string): boolean {
  return [...part].length >= shortestPart && whole.includes(part);
}
