import type { ChatNames } from '../../utils/domain/groups/rowsOfGroups';
import type { AccountId, ChatId } from '../../utils/domain/ids';
import { readChatNames } from '../../utils/site/chat/chatNames';
import { onTapped } from '../../utils/site/guest/tapped';
import type { Feature } from './feature';

export interface NamesInPage {
  readonly feature: Feature;
  /** The chats of an account that this document was told of. */
  readonly namesOf: (accountId: AccountId) => ChatNames;
  /** Calls `listener` when there are more of them, until the signal. */
  readonly onMore: (listener: (accountId: AccountId) => void, signal: AbortSignal) => void;
}

/** Remembers, in this document only, what the chats in LINE's own lists are called. */
export function collectNames(): NamesInPage {
  const known = new Map<AccountId, Map<ChatId, readonly string[]>>();
  const listeners = new Set<(accountId: AccountId) => void>();
  return {
    feature: {
      id: 'chat/names',
      pages: 'every',
      start({ signal, run }) {
        onTapped(
          (tapped) => {
            const read = readChatNames(tapped);
            if (read === null) return;
            known.set(read.accountId, new Map([...(known.get(read.accountId) ?? []), ...read.names]));
            for (const listener of [...listeners]) listener(read.accountId);
          },
          run,
          signal,
        );
      },
    },
    namesOf: (accountId) => known.get(accountId) ?? new Map(),
    onMore(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
