import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useMemo } from 'react';
import { readInvitations } from '../../utils/storage/queries/readInvitations';
import { InboxContext } from './useInbox';
import { useLiveInbox } from './useLiveInbox';

/** Keeps the one live list of groups, and of expected invitations, of a page, for the rail and the inbox together. */
export function InboxProvider({ children }: { readonly children: ReactNode }) {
  const groups = useLiveInbox();
  const invitations = useLiveQuery(readInvitations);
  const value = useMemo(() => ({ groups, invitations }), [groups, invitations]);
  return <InboxContext value={value}>{children}</InboxContext>;
}
