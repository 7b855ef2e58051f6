import { expectationOf, type ExpectedGroup } from '../../domain/invitations/expectation';
import { foldInvitations } from '../../domain/invitations/foldInvitation';
import type { InvitationEvent } from '../../domain/invitations/invitation';
import type { AccountId } from '../../domain/ids';
import { ok, type Result } from '../../domain/result';
import type { InvitationsDeps } from './ports';

/**
 * Matches groups that have arrived with the invitations whose group has that very name; whatever is less sure waits for a person. Resolves how many
 * were matched. May be called at any time: a group that has its invitation is never matched again.
 */
export async function matchArrived(
  deps: InvitationsDeps,
  groupsOf: (accountIds: readonly AccountId[]) => Promise<readonly ExpectedGroup[]>,
): Promise<Result<number, 'refused'>> {
  const read = await deps.invitations.transaction((tx) => tx.events());
  if (!read.ok) return read;
  const open = foldInvitations(read.value).filter(({ status }) => status === 'open');
  if (open.length === 0) return ok(0);
  const groups = await groupsOf([...new Set(open.map(({ accountId }) => accountId))]);
  return deps.invitations.transaction(async (tx) => {
    let events = await tx.events();
    const added: InvitationEvent[] = [];
    for (const group of groups) {
      const expectation = expectationOf(foldInvitations(events), group);
      if (expectation.kind !== 'proposed' || expectation.sure !== 'exact') continue;
      const [{ invitation }] = expectation.candidates;
      const { accountId, chatId } = group;
      const event: InvitationEvent = {
        eventId: deps.newId(),
        invitationId: invitation.invitationId,
        at: Math.max(deps.clock.now(), invitation.lastEventAt + 1),
        by: deps.by,
        kind: 'matched',
        group: { accountId, chatId },
        as: 'exact',
      };
      added.push(event);
      events = [...events, event];
    }
    await tx.add(added);
    return added.length;
  });
}
