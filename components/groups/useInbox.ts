import { createContext, use } from 'react';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';

export const InboxContext = createContext<{ readonly groups: readonly InboxGroup[] | undefined } | null>(null);

/** Every group, as it stands in the database now; undefined until first read. Read once for the rail and the inbox together. */
export function useInbox(): readonly InboxGroup[] | undefined {
  const inbox = use(InboxContext);
  if (inbox === null) throw new Error('useInbox outside InboxProvider');
  return inbox.groups;
}
