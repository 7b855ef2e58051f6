import * as v from 'valibot';
import { type ChatId, type Instant, parseChatId } from '../../domain/ids';
import type { ListedGroup, Reading } from '../../domain/watch/reading';
import { groupProfileField, natureOf } from './listedGroup';
import { mostEntries, readList } from './listAnswer';
import { eventSchema, ownEventAt } from './ownEvents';
import { instantField, wordField } from './tolerantFields';

/** What a chat list says, without the request it answers. */
export type ChatsRead = Omit<Extract<Reading, { of: 'chats' }>, 'request'>;

/** One chat (chat-line-biz §2.4, CONFIRMED fields only). Read state, flags, tags and messages are left where they are. */
const chatSchema = v.object({
  chatId: v.optional(v.unknown()),
  chatType: wordField,
  profile: groupProfileField,
  updatedAt: instantField,
  lastReceivedAt: instantField,
  lastSentAt: instantField,
  latestEvent: v.fallback(v.nullable(eventSchema), null),
});

type ChatEntry = Omit<v.InferOutput<typeof chatSchema>, 'chatId'> & { readonly chatId: ChatId };

/** Reads one page of a chat list. Null: its shape is not understood. */
export function readChats(json: unknown): ChatsRead | null {
  const read = readList(json, readChat, mostEntries.chats);
  if (read === null) return null;
  const dated = read.entries.map((chat) => chat.updatedAt).filter((at) => at !== null);
  return {
    of: 'chats',
    groups: read.entries.map(listedGroup).filter((group) => group !== null),
    chats: read.entries.length,
    unknownChats: read.entries.filter((chat) => natureOf(chat.chatId, chat.chatType).unseenType).length,
    unreadable: read.unreadable,
    newestAt: dated.reduce<Instant | null>(later, null),
    // The last one of the page, not the least: pinned chats stand at the top however old they are (§2.4), and say nothing about how far down the page reaches.
    oldestAt: dated.at(-1) ?? null,
    next: read.next,
  };
}

function readChat(entry: unknown): ChatEntry | null {
  const chat = v.safeParse(chatSchema, entry);
  const chatId = chat.success ? parseChatId(chat.output.chatId) : null;
  return chat.success && chatId !== null ? { ...chat.output, chatId } : null;
}

function listedGroup(chat: ChatEntry): ListedGroup | null {
  const { kind } = natureOf(chat.chatId, chat.chatType);
  if (kind === 'person') return null;
  const { name, count, iconHash } = chat.profile;
  return {
    chatId: chat.chatId,
    kind,
    name,
    members: count,
    iconHash,
    updatedAt: chat.updatedAt,
    talkedAt: later(chat.lastReceivedAt, chat.lastSentAt),
    joinedAt: chat.latestEvent && ownEventAt(chat.latestEvent, 'join', chat.chatId),
    leftAt: chat.latestEvent && ownEventAt(chat.latestEvent, 'leave', chat.chatId),
  };
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
