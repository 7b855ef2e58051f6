import type { AccountRecord, ChatRecord, SentBroadcast } from './chatRecord';
import { FriendsLedger } from './friends';
import { madeUpGroupName, madeUpId, madeUpMessage, madeUpPerson, seededNumbers } from './madeUp';
import type { AccountSpec, ChatSpec, ChatType } from './worldSpec';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The account as a scenario file describes it, with every default filled in, at the moment `now` (epoch ms). */
export function buildAccount(spec: AccountSpec, now: number): AccountRecord {
  const chats = new Map<string, ChatRecord>();
  for (const chat of spec.chats ?? []) chats.set(chat.chatId, describedChat(chat, now));
  for (const chat of filledChats(spec, oldest(chats, now))) chats.set(chat.chatId, chat);
  return {
    botId: spec.botId,
    basicId: spec.basicId,
    name: spec.name,
    responseMode: spec.responseMode ?? 'CHAT',
    joinAllowed: spec.joinAllowed ?? true,
    managerAccess: spec.managerAccess ?? true,
    plan: spec.plan ?? 'light',
    chats,
    friends: spec.friends === undefined ? null : new FriendsLedger(spec.friends, now),
    broadcasts: pastBroadcasts(spec, now),
  };
}

function describedChat(spec: ChatSpec, now: number): ChatRecord {
  const type = spec.type ?? typeOfId(spec.chatId);
  const members = spec.members ?? (type === 'USER' ? 1 : 3);
  const updatedAt = now - (spec.updatedMinutesAgo ?? 90) * minuteMs;
  return oldChat({ chatId: spec.chatId, type, name: spec.name, members, folder: spec.folder ?? 'ALL' }, updatedAt);
}

/** A chat that was there before the story begins: joined long ago, last written in at `updatedAt`. */
function oldChat(known: Pick<ChatRecord, 'chatId' | 'type' | 'name' | 'members' | 'folder'>, updatedAt: number): ChatRecord {
  const joinedAt = updatedAt - (30 + Math.floor(seededNumbers(known.chatId)() * 200)) * dayMs;
  const message = madeUpMessage(known, updatedAt);
  return {
    ...known,
    updatedAt,
    lastReceivedAt: updatedAt,
    lastReadAt: updatedAt,
    read: true,
    accountInside: true,
    events: known.type === 'USER' ? [message] : [{ type: 'join', timestamp: joinedAt, source: { chatId: known.chatId } }, message],
  };
}

function filledChats(spec: AccountSpec, before: number): ChatRecord[] {
  const users = spec.fill?.users ?? 0;
  const groups = spec.fill?.groups ?? 0;
  const random = seededNumbers(`fill ${spec.botId}`);
  let updatedAt = before;
  let groupsLeft = groups;
  return Array.from({ length: users + groups }, (_, index) => {
    updatedAt -= Math.ceil((5 + random() * 180) * minuteMs);
    const isGroup = random() < groupsLeft / (users + groups - index);
    if (isGroup) groupsLeft -= 1;
    return filledChat(isGroup, updatedAt, random);
  });
}

function filledChat(isGroup: boolean, updatedAt: number, random: () => number): ChatRecord {
  const chatId = madeUpId(isGroup ? 'C' : 'U', random);
  const name = isGroup ? madeUpGroupName(random) : madeUpPerson(random);
  const members = isGroup ? 3 + Math.floor(random() * 60) : 1;
  const chat = oldChat({ chatId, type: isGroup ? 'GROUP' : 'USER', name, members, folder: 'ALL' }, updatedAt);
  return { ...chat, read: random() > 0.05 };
}

function oldest(chats: ReadonlyMap<string, ChatRecord>, now: number): number {
  return Math.min(now - 90 * minuteMs, ...[...chats.values()].map((chat) => chat.updatedAt));
}

function typeOfId(chatId: string): ChatType {
  if (chatId.startsWith('U')) return 'USER';
  return chatId.startsWith('R') ? 'ROOM' : 'GROUP';
}

function pastBroadcasts(spec: AccountSpec, now: number): SentBroadcast[] {
  const friends = spec.friends;
  if (friends === undefined) return [];
  const titles = ['週末限定メニューのお知らせ', '営業時間変更のご案内', '季節のクーポンをお届けします'];
  return titles.map((title, index) => ({
    id: titles.length - index,
    title,
    status: 'SENT',
    sentAt: now - (3 + index * 9) * dayMs,
    deliveredCount: friends.start[0] - friends.start[2],
  }));
}
