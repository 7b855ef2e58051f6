import { useLiveQuery } from 'dexie-react-hooks';
import { readStoredCounts, type StoredCounts } from '../../utils/storage/queries/readStored';

/** Rows per table, followed as they change; undefined until first read. */
export function useStoredCounts(): StoredCounts | undefined {
  return useLiveQuery(readStoredCounts);
}
