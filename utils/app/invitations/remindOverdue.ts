import { dayOf, type JstDay } from '../../domain/figures/day';
import { foldInvitations } from '../../domain/invitations/foldInvitation';
import type { Invitation } from '../../domain/invitations/invitation';
import { remindToday } from '../../domain/invitations/overdue';
import type { InvitationsDeps } from './ports';

export interface ReminderDeps extends Pick<InvitationsDeps, 'clock' | 'invitations'> {
  /** The day in Japan of the last reminder; null = there was none. */
  readonly lastOn: () => Promise<JstDay | null>;
  readonly keepLastOn: (on: JstDay) => Promise<void>;
  /** Shows it, without a sound. False: the browser would not. */
  readonly remind: (overdue: readonly [Invitation, ...Invitation[]]) => Promise<boolean>;
}

/** One quiet reminder a day of invitations that should have come by now. A browser that does not show it is asked again the next time. */
export async function remindOverdue(deps: ReminderDeps): Promise<void> {
  const todayOn = dayOf(deps.clock.now());
  const lastOn = await deps.lastOn();
  if (lastOn === todayOn) return;
  const read = await deps.invitations.events();
  if (!read.ok) return;
  const overdue = remindToday(foldInvitations(read.value), lastOn, todayOn);
  if (overdue !== null && (await deps.remind(overdue))) await deps.keepLastOn(todayOn);
}
