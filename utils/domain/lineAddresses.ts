import type { AccountId, BasicId, ChatId } from './ids';

/** Pages of LINE's that we lead people to. What we read has addresses of its own, in `utils/site/`. */

/** One chat (chat-line-biz §1, CONFIRMED). */
export function chatAddress(accountId: AccountId, chatId: ChatId): string {
  return `https://chat.line.biz/${accountId}/chat/${chatId}`;
}

/** 設定, where joining groups is allowed (manager-line-biz §3.1). */
export function accountSettingsAddress(basicId: BasicId): string {
  return `https://manager.line.biz/account/${encodeURIComponent(basicId).replace('%40', '@')}/setting`;
}
