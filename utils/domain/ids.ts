/** Ids and instants. A bare string never crosses a layer as an id: it is parsed here first. */

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** `U` + 32 lower-case hex: an official account in chat URLs (chat-line-biz §1, CONFIRMED). */
export type AccountId = Branded<string, 'AccountId'>;
/** `C…` group, `R…` multi-person chat, `U…` person (chat-line-biz §1; the `R` prefix was never seen live). */
export type ChatId = Branded<string, 'ChatId'>;
/** `@…`: an official account in Manager URLs (manager-line-biz §3.1). */
export type BasicId = Branded<string, 'BasicId'>;
/** Epoch milliseconds. Names ending in `At` hold one. */
export type Instant = number;

const accountIdShape = /^U[0-9a-f]{32}$/;
const chatIdShape = /^[A-Z][0-9a-f]{32}$/;
const basicIdShape = /^@[^\s/@]{2,60}$/;

export function parseAccountId(text: unknown): AccountId | null {
  return typeof text === 'string' && accountIdShape.test(text) ? (text as AccountId) : null;
}

/** Any capital letter is taken as prefix: an unknown kind of chat must be kept and counted, not dropped. */
export function parseChatId(text: unknown): ChatId | null {
  return typeof text === 'string' && chatIdShape.test(text) ? (text as ChatId) : null;
}

export function parseBasicId(text: unknown): BasicId | null {
  return typeof text === 'string' && basicIdShape.test(text) ? (text as BasicId) : null;
}

/** Key of one group under one account, used in event ids, notification ids and maps. */
export function groupKey(accountId: AccountId, chatId: ChatId): string {
  return `${accountId}:${chatId}`;
}
