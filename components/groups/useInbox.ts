import { useLiveQuery } from 'dexie-react-hooks';
import { type InboxGroup, readInbox } from '../../utils/storage/queries/readInbox';

/** Every group, as it stands in the database now; undefined until first read. Throws into the page's boundary when the database does. */
export function useInbox(): readonly InboxGroup[] | undefined {
  return useLiveQuery(readInbox);
}
