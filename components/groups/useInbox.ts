import { createContext, use, useEffect } from 'react';
import type { Invitation } from '../../utils/domain/invitations/invitation';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import type { LiveInbox } from './useLiveInbox';

export const InboxContext = createContext<(LiveInbox & { readonly invitations: readonly Invitation[] | undefined }) | null>(null);

/** Groups nobody has dealt with; undefined until first read. Read once for the rail and the inbox together. */
export function useOpenGroups(): readonly InboxGroup[] | undefined {
  return useProvided().open;
}

/** How many groups there are, dealt with or not; undefined until first counted. */
export function useTotalGroups(): number | undefined {
  return useProvided().total;
}

/** Every group; undefined until `wanted` and read. */
export function useEveryGroup(wanted: boolean): readonly InboxGroup[] | undefined {
  const { every, askForEvery } = useProvided();
  useEffect(() => {
    if (wanted) askForEvery();
  }, [wanted, askForEvery]);
  return every;
}

/** Every expected invitation, read once likewise; undefined until first read. */
export function useInvitations(): readonly Invitation[] | undefined {
  return useProvided().invitations;
}

function useProvided() {
  const inbox = use(InboxContext);
  if (inbox === null) throw new Error('outside InboxProvider');
  return inbox;
}
