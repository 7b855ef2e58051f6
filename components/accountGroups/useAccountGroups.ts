import { useLiveQuery } from 'dexie-react-hooks';
import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import { readAccountGroups } from '../../utils/storage/queries/readAccountGroups';

/** Stand-in: the account groups have their own owner. */
export function useAccountGroups(): readonly AccountGroup[] | undefined {
  return useLiveQuery(readAccountGroups)?.filter(({ away }) => !away);
}
