import type { ChatId } from '../ids';

/** Every name LINE gave a chat: a person has a name and perhaps a nickname, and which of them a row shows is not known. */
export type ChatNames = ReadonlyMap<ChatId, readonly string[]>;

/** Pictures within a name, which a page draws as images (chat-line-biz §3.2, SINGLE), and what joins or colours them. */
const pictures = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\u20e3\ufe0e\ufe0f]/gu;
/** The number of people that stands behind some names (§3.2, INFERRED). */
const peopleBehind = /\s*[(（]\d[\d,]*[)）]$/u;

/**
 * Which rendered row surely belongs to which wanted group. A row carries no identity (chat-line-biz §3.2, CONFIRMED), so its text must be the name of
 * that one chat among all chats the page was told of, and stand in one row only. Names that differ in pictures alone count as one name.
 * @param drawn the names in the rows, from the top; null = a row without a name.
 * @returns the row's place in `drawn` → the group.
 */
export function rowsOfGroups(drawn: readonly (string | null)[], wanted: readonly ChatId[], chats: ChatNames): ReadonlyMap<number, ChatId> {
  const bearers = new Map<string, Set<ChatId>>();
  for (const [chatId, names] of chats) {
    for (const key of names.map(nameKey)) bearers.set(key, (bearers.get(key) ?? new Set()).add(chatId));
  }
  const rows = Map.groupBy(
    drawn.flatMap((text, place) => {
      const named = text === null ? null : onlyBearer(text, bearers);
      return named === null ? [] : [{ place, ...named }];
    }),
    ({ key }) => key,
  );
  const sought = new Set(wanted);
  return new Map(
    [...rows.values()].flatMap(([first, ...more]) =>
      first && more.length === 0 && sought.has(first.chatId) ? [[first.place, first.chatId] as const] : [],
    ),
  );
}

/** The one chat a text can stand for, and its name's key; null where none or several bear it. */
function onlyBearer(text: string, bearers: ReadonlyMap<string, ReadonlySet<ChatId>>): { readonly key: string; readonly chatId: ChatId } | null {
  const keys = [...new Set([nameKey(text), nameKey(text.trim().replace(peopleBehind, ''))])].filter((key) => key !== '');
  const found = keys.flatMap((key) => [...(bearers.get(key) ?? [])].map((chatId) => ({ key, chatId })));
  const [only] = found;
  return only !== undefined && found.every(({ chatId }) => chatId === only.chatId) ? only : null;
}

/** A name as far as two ways of drawing it agree; '' = nothing of it could be told apart. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(pictures, '').replace(/\s+/gu, ' ').trim();
}
