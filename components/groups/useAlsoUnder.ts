import { useLiveQuery } from 'dexie-react-hooks';
import { type AlsoUnder, type InboxGroup, readAlsoUnder } from '../../utils/storage/queries/readInbox';

/** Other accounts in which a group stands; undefined until first read. */
export function useAlsoUnder({ accountId, chatId }: InboxGroup): readonly AlsoUnder[] | undefined {
  return useLiveQuery(() => readAlsoUnder(accountId, chatId), [accountId, chatId]);
}
