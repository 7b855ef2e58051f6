import { useLiveQuery } from 'dexie-react-hooks';
import type { ListedAccount } from '../../utils/domain/figures/joinAccounts';
import { readListedAccounts } from '../../utils/storage/queries/readListedAccounts';
import { useSame } from './useSame';

/** The accounts of the watch, the same list until one is named, chosen or comes along: a look at one changes nothing here. Undefined until first read. */
export function useListedAccounts(): readonly ListedAccount[] | undefined {
  return useSame(useLiveQuery(readListedAccounts));
}
