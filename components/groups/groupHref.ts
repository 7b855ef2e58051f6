import type { AccountId, ChatId } from '../../utils/domain/ids';

/** Address of a group's detail inside the full tab. */
export function groupHref({ accountId, chatId }: { readonly accountId: AccountId; readonly chatId: ChatId }): string {
  return `#/inbox/${accountId}/${chatId}`;
}
