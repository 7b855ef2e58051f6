import { useLiveQuery } from 'dexie-react-hooks';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { readWatch } from '../../utils/storage/queries/readWatch';

/** Every account, in the fixed order of the watch; undefined until first read. */
export function useAccounts(): readonly AccountWatch[] | undefined {
  return useLiveQuery(readWatch)?.accounts;
}
