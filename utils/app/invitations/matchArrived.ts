import { expectationOf, type ExpectedGroup } from '../../domain/invitations/expectation';
import { foldInvitations } from '../../domain/invitations/foldInvitation';
import type { InvitationEvent } from '../../domain/invitations/invitation';
import type { AccountId, Instant } from '../../domain/ids';
import { ok, type Result } from '../../domain/result';
import type { InvitationsDeps } from './ports';

/** Groups that may be what is expected: of these accounts, not dealt with yet or noticed since `sinceAt`; newest first. */
export type ReadCandidates = (accountIds: readonly AccountId[], sinceAt: Instant) => Promise<readonly ExpectedGroup[]>;

/**
 * Matches groups that have arrived with the invitations whose group has that very name; whatever is less sure waits for a person. Resolves how many
 * were matched. May be called at any time: a group that has its invitation is never matched again.
 */
export async function matchArrived(deps: InvitationsDeps, readCandidates: ReadCandidates): Promise<Result<number, 'refused'>> {
  const read = await deps.invitations.events();
  if (!read.ok) return read;
  const open = foldInvitations(read.value).filter(({ status }) => status === 'open');
  if (open.length === 0) return ok(0);
  const sinceAt = Math.min(...open.map(({ recordedAt }) => recordedAt));
  const groups = await readCandidates([...new Set(open.map(({ accountId }) => accountId))], sinceAt);
  if (matchesAmong(read.value, groups, deps).length === 0) return ok(0);
  return deps.invitations.transaction(async (tx) => {
    const matched = matchesAmong(await tx.events(), groups, deps);
    await tx.add(matched);
    return matched.length;
  });
}

/** What is to be said of these groups, given what was said so far. Folded anew only when one was matched. */
function matchesAmong(
  events: readonly InvitationEvent[],
  groups: readonly ExpectedGroup[],
  { clock, newId, by }: InvitationsDeps,
): readonly InvitationEvent[] {
  const matched: InvitationEvent[] = [];
  let invitations = foldInvitations(events);
  for (const group of groups) {
    const expectation = expectationOf(invitations, group);
    if (expectation.kind !== 'proposed' || expectation.sure !== 'exact') continue;
    const [{ invitation }] = expectation.candidates;
    const { accountId, chatId } = group;
    const at = Math.max(clock.now(), invitation.lastEventAt + 1);
    matched.push({ eventId: newId(), invitationId: invitation.invitationId, at, by, kind: 'matched', group: { accountId, chatId }, as: 'exact' });
    invitations = foldInvitations([...events, ...matched]);
  }
  return matched;
}
