import type { JstDay } from '../figures/day';
import { byDueDay } from './foldInvitation';
import type { Invitation } from './invitation';

/** Still open after its last day. On that day itself it is not late. */
export function overdue(invitation: Invitation, todayOn: JstDay): boolean {
  return invitation.status === 'open' && invitation.byOn < todayOn;
}

/**
 * What today's one quiet reminder speaks of, the longest overdue first; null when there is nothing to say or it was said today. Only the same day
 * holds it back: a reminder dated ahead by a clock that ran ahead must not silence the days until then.
 */
export function remindToday(
  invitations: readonly Invitation[],
  lastRemindedOn: JstDay | null,
  todayOn: JstDay,
): readonly [Invitation, ...Invitation[]] | null {
  if (lastRemindedOn === todayOn) return null;
  const [first, ...rest] = invitations.filter((invitation) => overdue(invitation, todayOn)).sort(byDueDay);
  return first === undefined ? null : [first, ...rest];
}
