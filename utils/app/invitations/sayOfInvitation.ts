import { foldInvitation } from '../../domain/invitations/foldInvitation';
import { type InvitationDetails, type InvitationEvent, type InvitationEventKind, tidyDetails } from '../../domain/invitations/invitation';
import type { InvitationId } from '../../domain/invitations/invitationId';
import { fail, ok, type Result } from '../../domain/result';
import type { InvitationsDeps } from './ports';

type Said<Kind extends InvitationEventKind = InvitationEventKind> = Kind extends InvitationEventKind
  ? Omit<Extract<InvitationEvent, { kind: Kind }>, 'eventId' | 'invitationId' | 'at' | 'by'>
  : never;

/** What may be said of an invitation that is recorded. */
export type SaidOfInvitation = Said<Exclude<InvitationEventKind, 'recorded'>>;

/** Records expected invitations, all of them or none. Resolves their ids, in order. */
export function recordInvitations(deps: InvitationsDeps, details: readonly InvitationDetails[]): Promise<Result<readonly InvitationId[], 'refused'>> {
  const events = details.map((one) => eventOf(deps, deps.newId() as InvitationId, { kind: 'recorded', details: tidyDetails(one) }));
  return deps.invitations.transaction(async (tx) => {
    await tx.add(events);
    return events.map(({ invitationId }) => invitationId);
  });
}

/** Appends what is said of one invitation. `unknown`: nobody recorded it. */
export async function sayOfInvitation(
  deps: InvitationsDeps,
  invitationId: InvitationId,
  said: SaidOfInvitation,
): Promise<Result<void, 'refused' | 'unknown'>> {
  const event = eventOf(deps, invitationId, said);
  const done = await deps.invitations.transaction(async (tx) => {
    const own = (await tx.events()).filter((one) => one.invitationId === invitationId);
    if (foldInvitation(own) === null) return false;
    // What is said last must come last, also within a millisecond or after a clock was set back.
    const last = own.reduce((latest, { at }) => Math.max(latest, at), 0);
    await tx.add([{ ...event, at: Math.max(event.at, last + 1) }]);
    return true;
  });
  if (!done.ok) return done;
  return done.value ? ok(undefined) : fail('unknown');
}

function eventOf<Kind extends InvitationEventKind>(deps: InvitationsDeps, invitationId: InvitationId, said: Said<Kind>): InvitationEvent {
  return { eventId: deps.newId(), invitationId, at: deps.clock.now(), by: deps.by, ...said };
}
