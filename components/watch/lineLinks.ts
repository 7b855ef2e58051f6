import { accountSettingsAddress } from '../../utils/domain/lineAddresses';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';

/** Leads on to the chat of one account, or to the login (chat-line-biz §1, CONFIRMED). */
export const chatSite = 'https://chat.line.biz/';

/** The account's chat list (chat-line-biz §1, CONFIRMED). */
export function chatPage(account: AccountWatch): string {
  return `${chatSite}${account.accountId}`;
}

/** 応答設定, where chat is switched on (manager-line-biz §3.1, CONFIRMED). Null: the basic id in its address is not known. */
export function responseSettingsPage(account: Pick<AccountWatch, 'basicId'>): string | null {
  const settings = accountSettingsPage(account);
  return settings === null ? null : `${settings}/response`;
}

/** 設定, where joining groups is allowed (manager-line-biz §3.1). Null: the basic id in its address is not known. */
export function accountSettingsPage(account: Pick<AccountWatch, 'basicId'>): string | null {
  return account.basicId === null ? null : accountSettingsAddress(account.basicId);
}

/** The account's groups in the inbox of the full tab. */
export function inboxPage(account: AccountWatch): string {
  return `/dashboard.html#/inbox/${account.accountId}`;
}
