import type { Instant } from '../ids';
import { sameGroup, type Invitation } from './invitation';
import { type ArrivedGroup, type Candidate, matchInvitations } from './matchInvitations';

/** A group as far as it may be what somebody invited us to. */
export interface ExpectedGroup extends ArrivedGroup {
  readonly noticedAt: Instant;
  /** Nobody has dealt with it yet. */
  readonly open: boolean;
}

/** What a group has to do with expected invitations. matched: it is the one. proposed: it may be, the best guess first; a person says. */
export type Expectation =
  | { readonly kind: 'matched'; readonly invitation: Invitation }
  | { readonly kind: 'proposed'; readonly sure: 'exact' | 'likely' | 'ask'; readonly candidates: readonly [Candidate, ...Candidate[]] }
  | { readonly kind: 'none' };

const none: Expectation = { kind: 'none' };

/** A group that was there and dealt with before anybody expected anything is never proposed. */
export function expectationOf(invitations: readonly Invitation[], group: ExpectedGroup): Expectation {
  const matched = invitations.find(({ match }) => match !== null && sameGroup(match.group, group));
  if (matched !== undefined) return { kind: 'matched', invitation: matched };
  const match = matchInvitations(
    invitations.filter(({ recordedAt }) => group.open || group.noticedAt >= recordedAt),
    group,
  );
  switch (match.kind) {
    case 'none':
      return none;
    case 'exact':
      return { kind: 'proposed', sure: 'exact', candidates: [{ invitation: match.invitation, fit: 'sameName' }] };
    case 'likely':
      return { kind: 'proposed', sure: 'likely', candidates: [{ invitation: match.invitation, fit: match.fit }] };
    case 'ask': {
      const [first, ...rest] = match.candidates;
      return first === undefined ? none : { kind: 'proposed', sure: 'ask', candidates: [first, ...rest] };
    }
  }
}
