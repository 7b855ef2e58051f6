import { useLiveQuery } from 'dexie-react-hooks';
import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import { readAccountGroups } from '../../utils/storage/queries/readAccountGroups';

/** Account groups in use, by name; undefined until first read. */
export function useAccountGroups(): readonly AccountGroup[] | undefined {
  return useLiveQuery(async () => (await readAccountGroups()).filter(({ away }) => !away));
}
