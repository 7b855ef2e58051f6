import { type ReactNode, useMemo } from 'react';
import { InboxContext } from './useInbox';
import { useLiveInbox } from './useLiveInbox';

/** Keeps the one live list of groups of a page, for the rail and the inbox together. */
export function InboxProvider({ children }: { readonly children: ReactNode }) {
  const groups = useLiveInbox();
  const value = useMemo(() => ({ groups }), [groups]);
  return <InboxContext value={value}>{children}</InboxContext>;
}
