import type { JstDay } from '../figures/day';
import type { AccountId, ChatId, Instant } from '../ids';
import type { InvitationId } from './invitationId';

/** What is expected: the client `customer` is going to invite the account into a group by the end of a day. */
export interface InvitationDetails {
  /** The client, as the operator calls them; '' = not said. */
  readonly customer: string;
  readonly accountId: AccountId;
  /** Null = not known yet. */
  readonly groupName: string | null;
  /** The last day in Japan on which it is not yet late. */
  readonly byOn: JstDay;
  /** Who of us looks after it; null = nobody yet. */
  readonly owner: string | null;
  readonly note: string;
}

/** A group under an account. The same chat under another account is another one. */
export interface GroupRef {
  readonly accountId: AccountId;
  readonly chatId: ChatId;
}

/** How a match came about: proposed by `matchInvitations` (and how sure it was), or picked by a person. */
export type MatchedAs = 'exact' | 'likely' | 'picked';

interface InvitationEventBase {
  readonly eventId: string;
  readonly invitationId: InvitationId;
  readonly at: Instant;
  /** Name given in settings, '' if none. */
  readonly by: string;
}

/** What was said of an expected invitation. Appended, never changed; the present state is folded from it. */
export type InvitationEvent = InvitationEventBase &
  (
    | { readonly kind: 'recorded'; readonly details: InvitationDetails }
    /** Only the fields that were changed, so that two people who edit different ones both keep their edit. */
    | { readonly kind: 'edited'; readonly change: Partial<InvitationDetails> }
    | { readonly kind: 'matched'; readonly group: GroupRef; readonly as: MatchedAs }
    /** This group is not it: takes back a match with it, and it is never proposed again. */
    | { readonly kind: 'matchRefused'; readonly group: GroupRef }
    | { readonly kind: 'closed'; readonly reason: string }
    /** Takes back a closing. */
    | { readonly kind: 'reopened' }
  );

export type InvitationEventKind = InvitationEvent['kind'];
export type InvitationEventOf<Kind extends InvitationEventKind> = Extract<InvitationEvent, { kind: Kind }>;

/** open: still expected · matched: the group is there · closed: no longer expected, or done with. */
export type InvitationStatus = 'open' | 'matched' | 'closed';

/** An expected invitation as its events make it. */
export interface Invitation extends InvitationDetails {
  readonly invitationId: InvitationId;
  readonly status: InvitationStatus;
  /** Kept when it is closed afterwards. */
  readonly match: { readonly group: GroupRef; readonly as: MatchedAs; readonly at: Instant; readonly by: string } | null;
  /** Groups somebody said are not it, in the order in which that was said. */
  readonly refused: readonly GroupRef[];
  /** Null unless closed. */
  readonly closed: { readonly reason: string; readonly at: Instant; readonly by: string } | null;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly lastEventAt: Instant;
}

export function sameGroup(a: GroupRef, b: GroupRef): boolean {
  return a.accountId === b.accountId && a.chatId === b.chatId;
}

/** Details as they are kept: no blanks around a text, and a blank text is one that was not given. Done twice it changes nothing. */
export function tidyDetails(details: InvitationDetails): InvitationDetails {
  return {
    customer: details.customer.trim(),
    accountId: details.accountId,
    groupName: orNull(details.groupName),
    byOn: details.byOn,
    owner: orNull(details.owner),
    note: details.note.trim(),
  };
}

function orNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
