import { type ReactNode, useMemo } from 'react';
import { InboxContext } from './useInbox';
import { useLiveInbox } from './useLiveInbox';
import { useLiveInvitations } from './useLiveInvitations';

/** Keeps the one live list of groups, and of expected invitations, of a page, for the rail and the inbox together. */
export function InboxProvider({ children }: { readonly children: ReactNode }) {
  const groups = useLiveInbox();
  const invitations = useLiveInvitations();
  const value = useMemo(() => ({ ...groups, invitations }), [groups, invitations]);
  return <InboxContext value={value}>{children}</InboxContext>;
}
