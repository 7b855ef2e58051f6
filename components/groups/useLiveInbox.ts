import { useLiveQuery } from 'dexie-react-hooks';
import { type InboxGroup, readInbox } from '../../utils/storage/queries/readInbox';

/** Every group, read anew whenever the database changes. Throws into the page's boundary when the database does. */
export function useLiveInbox(): readonly InboxGroup[] | undefined {
  return useLiveQuery(readInbox);
}
