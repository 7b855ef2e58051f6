import * as v from 'valibot';
import type { ChatNames } from '../../domain/groups/rowsOfGroups';
import { type AccountId, parseChatId } from '../../domain/ids';
import type { Tapped } from '../guest/tapped';
import { pageListAt } from './endpoints';
import { readList } from './listAnswer';
import { parseJson } from './readAnswer';
import { textField } from './tolerantFields';

/** Names of one chat, people's too (chat-line-biz §2.4, CONFIRMED). They stay in the page: a row is told apart by them, nothing of people is kept. */
const namedSchema = v.object({ chatId: v.unknown(), profile: v.object({ name: textField, nickname: v.optional(textField, null) }) });

/** The chats a list of the page's own brought, with their names. Null: not such a list, or not understood. */
export function readChatNames({ url, status, text }: Tapped): { readonly accountId: AccountId; readonly names: ChatNames } | null {
  const request = status === 200 && text !== null ? pageListAt(url)?.request : undefined;
  if (request?.kind !== 'chats' || text === null) return null;
  const read = readList(parseJson(text), readNamed);
  return read === null ? null : { accountId: request.accountId, names: new Map(read.entries) };
}

function readNamed(entry: unknown) {
  const named = v.safeParse(namedSchema, entry);
  const chatId = named.success ? parseChatId(named.output.chatId) : null;
  if (!named.success || chatId === null) return null;
  const { name, nickname } = named.output.profile;
  return [chatId, [name, nickname].filter((one) => one !== null)] as const;
}
