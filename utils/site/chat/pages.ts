import { type AccountId, type BasicId, type ChatId, parseAccountId, parseBasicId, parseChatId } from '../../domain/ids';

/** The host of LINE's chat site (chat-line-biz §1, CONFIRMED). */
export const chatHost = 'chat.line.biz';

/** What a URL of the chat site shows. Only `chatList` and `chat` are pages with a list to watch. */
export type ChatPage =
  /** `/{botId}`, CONFIRMED. */
  | { readonly kind: 'chatList'; readonly accountId: AccountId }
  /** `/{botId}/chat/{chatId}`, CONFIRMED; the list stands beside the chat. */
  | { readonly kind: 'chat'; readonly accountId: AccountId; readonly chatId: ChatId }
  /** `/{botId}/settings…`, SINGLE. */
  | { readonly kind: 'settings'; readonly accountId: AccountId }
  /** `/account/@…` goes on to `/{botId}`, CONFIRMED. */
  | { readonly kind: 'accountLink'; readonly basicId: BasicId }
  /** `/`, goes on to some account when logged in (INFERRED). */
  | { readonly kind: 'root' }
  /** An answer of the JSON API opened as a tab, such as `/api/v1/me`, CONFIRMED. */
  | { readonly kind: 'apiJson' }
  /** `/download/…/messages.csv`, CONFIRMED. */
  | { readonly kind: 'download' }
  /** On the chat site, but no route we know. */
  | { readonly kind: 'unknown' }
  /** Another host. */
  | { readonly kind: 'elsewhere' };

/** Names the page a location shows (chat-line-biz §1). Query and fragment never matter. */
export function classifyPage(location: Pick<URL, 'hostname' | 'pathname'>): ChatPage {
  if (location.hostname !== chatHost) return { kind: 'elsewhere' };
  const parts = location.pathname.split('/').filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined) return { kind: 'root' };
  if (first === 'api') return { kind: 'apiJson' };
  if (first === 'download') return { kind: 'download' };
  if (first === 'account') return accountLink(parts);
  const accountId = parseAccountId(first);
  return accountId === null ? { kind: 'unknown' } : pageOfAccount(accountId, parts.slice(1));
}

/** The account a page belongs to; null where the URL names none. */
export function accountOf(page: ChatPage): AccountId | null {
  return 'accountId' in page ? page.accountId : null;
}

/** Does this page show a chat list? */
export function showsList(page: ChatPage): page is Extract<ChatPage, { kind: 'chatList' | 'chat' }> {
  return page.kind === 'chatList' || page.kind === 'chat';
}

function accountLink(parts: readonly string[]): ChatPage {
  const basicId = parts.length === 2 ? parseBasicId(decoded(parts[1] ?? '')) : null;
  return basicId === null ? { kind: 'unknown' } : { kind: 'accountLink', basicId };
}

function pageOfAccount(accountId: AccountId, rest: readonly string[]): ChatPage {
  const [area, id, ...more] = rest;
  if (area === undefined) return { kind: 'chatList', accountId };
  if (area === 'settings') return { kind: 'settings', accountId };
  const chatId = area === 'chat' && more.length === 0 ? parseChatId(id) : null;
  return chatId === null ? { kind: 'unknown' } : { kind: 'chat', accountId, chatId };
}

/** `%40` is an `@`; a broken escape stays as it is and then fits no route. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
