import * as v from 'valibot';
import { type ChatId, parseChatId } from '../../domain/ids';
import type { ListedGroup } from '../../domain/watch/reading';
import { groupProfileField, natureOf } from './listedGroup';
import { mostEntries, readList } from './listAnswer';
import type { ChatsRead } from './listResponse';
import { instantField, wordField } from './tolerantFields';

/** One contact (chat-line-biz §2.5, SINGLE). It is sourced without `chatType`; should it have one, it counts. */
const contactSchema = v.object({ contactId: v.optional(v.unknown()), chatType: wordField, profile: groupProfileField, lastTalkedAt: instantField });

type ContactEntry = Omit<v.InferOutput<typeof contactSchema>, 'contactId'> & { readonly chatId: ChatId };

/**
 * Reads one page of the contacts list, the second source of groups (a group nobody has written in yet may be here and in no chat list).
 * Null: its shape is not understood.
 */
export function readContacts(json: unknown): ChatsRead | null {
  const read = readList(json, readContact, mostEntries.chats);
  if (read === null) return null;
  return {
    of: 'chats',
    groups: read.entries.map(listedGroup).filter((group) => group !== null),
    chats: read.entries.length,
    unknownChats: read.entries.filter((contact) => natureOf(contact.chatId, contact.chatType).unseenType).length,
    unreadable: read.unreadable,
    newestAt: null,
    oldestAt: null,
    next: read.next,
  };
}

/** A group's own id where the profile tells it: nobody has shown that `contactId` is the same for groups. */
function readContact(entry: unknown): ContactEntry | null {
  const contact = v.safeParse(contactSchema, entry);
  if (!contact.success) return null;
  const chatId = parseChatId(contact.output.profile.groupId) ?? parseChatId(contact.output.contactId);
  return chatId === null ? null : { ...contact.output, chatId };
}

/** `lastTalkedAt` is also moved by marking as read (§2.4), so it is an upper bound of the last message. */
function listedGroup(contact: ContactEntry): ListedGroup | null {
  const { kind } = natureOf(contact.chatId, contact.chatType);
  if (kind === 'person') return null;
  const { name, count, iconHash } = contact.profile;
  return {
    chatId: contact.chatId,
    kind,
    name,
    members: count,
    iconHash,
    updatedAt: null,
    talkedAt: contact.lastTalkedAt,
    joinedAt: null,
    leftAt: null,
  };
}
