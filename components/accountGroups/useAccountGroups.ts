import { useLiveQuery } from 'dexie-react-hooks';
import type { AccountGroup, AccountGroupSighting } from '../../utils/domain/checks/accountGroup';
import { readAccountGroups, readAccountGroupSightings } from '../../utils/storage/queries/readAccountGroups';

/** Account groups in use, by name; undefined until first read. */
export function useAccountGroups(): readonly AccountGroup[] | undefined {
  return useLiveQuery(async () => (await readAccountGroups()).filter(({ away }) => !away));
}

/** Those put away too. */
export function useEveryAccountGroup(): readonly AccountGroup[] | undefined {
  return useLiveQuery(readAccountGroups);
}

/** What the Manager's account-group pages have shown, read anew while one scrolls there. */
export function useSightings(): readonly AccountGroupSighting[] | undefined {
  return useLiveQuery(readAccountGroupSightings);
}
