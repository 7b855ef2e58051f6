import { canonicalText } from '../canonicalText';
import { sameGroup, tidyDetails, type Invitation, type InvitationDetails, type InvitationEvent, type InvitationEventOf } from './invitation';
import type { InvitationId } from './invitationId';

/**
 * Folds the events of one expected invitation into its present state. Null while nothing says that it was recorded. The order in which events
 * were stored does not matter, nor does a doubled event: they are taken by time, then by id.
 */
export function foldInvitation(events: readonly InvitationEvent[]): Invitation | null {
  const ordered = withoutDoubles(events).sort(byTime);
  // Two browsers may both have recorded it under one id; the earlier one counts.
  const first = ordered.find((event): event is InvitationEventOf<'recorded'> => event.kind === 'recorded');
  if (first === undefined) return null;
  let invitation: Invitation = {
    ...tidyDetails(first.details),
    invitationId: first.invitationId,
    status: 'open',
    match: null,
    refused: [],
    closed: null,
    recordedAt: first.at,
    recordedBy: first.by,
    lastEventAt: first.at,
  };
  for (const event of ordered) invitation = step(invitation, event);
  const { match, closed } = invitation;
  return { ...invitation, status: closed !== null ? 'closed' : match !== null ? 'matched' : 'open' };
}

/** Folds many at once, what is due first coming first. */
export function foldInvitations(events: readonly InvitationEvent[]): readonly Invitation[] {
  const byInvitation = new Map<InvitationId, InvitationEvent[]>();
  for (const event of events) {
    const own = byInvitation.get(event.invitationId);
    if (own === undefined) byInvitation.set(event.invitationId, [event]);
    else own.push(event);
  }
  return [...byInvitation.values()].flatMap((own) => foldInvitation(own) ?? []).sort(byDueDay);
}

/** What is due first comes first; the id settles the rest. */
export function byDueDay(a: Invitation, b: Invitation): number {
  return a.byOn - b.byOn || (a.invitationId < b.invitationId ? -1 : 1);
}

function step(state: Invitation, event: InvitationEvent): Invitation {
  const next = { ...state, lastEventAt: event.at };
  switch (event.kind) {
    case 'recorded':
      return next;
    case 'edited':
      return { ...next, ...tidyDetails({ ...detailsOf(state), ...event.change }) };
    case 'matched': {
      const { group, as, at, by } = event;
      // That the group is there is a fact; it counts over a closing by somebody who did not know, and over an earlier refusal.
      return { ...next, match: { group, as, at, by }, closed: null, refused: state.refused.filter((one) => !sameGroup(one, group)) };
    }
    case 'matchRefused': {
      const { group } = event;
      const match = state.match !== null && sameGroup(state.match.group, group) ? null : state.match;
      return { ...next, match, refused: [...state.refused.filter((one) => !sameGroup(one, group)), group] };
    }
    case 'closed':
      return { ...next, closed: { reason: event.reason, at: event.at, by: event.by } };
    case 'reopened':
      return { ...next, closed: null };
  }
}

function detailsOf({ customer, accountId, groupName, byOn, owner, note }: Invitation): InvitationDetails {
  return { customer, accountId, groupName, byOn, owner, note };
}

/** Two versions of one event: which of them stays must not depend on which came first. */
function withoutDoubles(events: readonly InvitationEvent[]): InvitationEvent[] {
  const kept = new Map<string, InvitationEvent>();
  for (const event of events) {
    const other = kept.get(event.eventId);
    if (other === undefined || canonicalText(event) < canonicalText(other)) kept.set(event.eventId, event);
  }
  return [...kept.values()];
}

function byTime(a: InvitationEvent, b: InvitationEvent): number {
  return a.at - b.at || (a.eventId < b.eventId ? -1 : 1);
}
