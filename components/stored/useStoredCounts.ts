import { useLiveQuery } from 'dexie-react-hooks';
import { readFileBytes, readStoredCounts, type StoredCounts } from '../../utils/storage/queries/readStored';

/** Rows per kind, followed as they change; undefined until first read. */
export function useStoredCounts(): StoredCounts | undefined {
  return useLiveQuery(readStoredCounts);
}

/** Bytes of the taken files, followed as they change; undefined until first read. */
export function useFileBytes(): number | undefined {
  return useLiveQuery(readFileBytes);
}
