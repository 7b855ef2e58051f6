import { createContext, use } from 'react';
import type { Invitation } from '../../utils/domain/invitations/invitation';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';

export const InboxContext = createContext<{
  readonly groups: readonly InboxGroup[] | undefined;
  readonly invitations: readonly Invitation[] | undefined;
} | null>(null);

/** Every group, as it stands in the database now; undefined until first read. Read once for the rail and the inbox together. */
export function useInbox(): readonly InboxGroup[] | undefined {
  return useProvided().groups;
}

/** Every expected invitation, likewise. */
export function useInvitations(): readonly Invitation[] | undefined {
  return useProvided().invitations;
}

function useProvided() {
  const inbox = use(InboxContext);
  if (inbox === null) throw new Error('outside InboxProvider');
  return inbox;
}
