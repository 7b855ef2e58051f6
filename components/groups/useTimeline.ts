import { useLiveQuery } from 'dexie-react-hooks';
import type { GroupEvent } from '../../utils/domain/groups/events';
import type { AccountId, ChatId } from '../../utils/domain/ids';
import { readTimeline } from '../../utils/storage/queries/readInbox';

/** One group's events, newest first; undefined until first read. */
export function useTimeline(accountId: AccountId, chatId: ChatId): readonly GroupEvent[] | undefined {
  return useLiveQuery(() => readTimeline(accountId, chatId), [accountId, chatId]);
}
