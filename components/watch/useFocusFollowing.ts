import { useRef } from 'react';
import type { AccountId } from '../../utils/domain/ids';

export interface FocusFollowing {
  /** The focus is on the switch of this account; null = it went elsewhere. */
  readonly noteFocus: (accountId: AccountId | null) => void;
  /** Did the focus vanish together with this account's row, so that it is nowhere now? */
  readonly lostFocus: (accountId: AccountId) => boolean;
}

/** Lets the keyboard focus go with an account whose row is built anew in another part of the table: React tells no blur then. */
export function useFocusFollowing(): FocusFollowing {
  const focused = useRef<AccountId | null>(null);
  return {
    noteFocus(accountId) {
      focused.current = accountId;
    },
    lostFocus: (accountId) => focused.current === accountId && document.activeElement === document.body,
  };
}
