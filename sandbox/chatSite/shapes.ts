import { type AccountRecord, type ChatEvent, type ChatRecord, isSilent, latestEventOf } from '../chatRecord';
import type { SiteSwitches } from '../worldSpec';

/** Icon name on the picture host; the sandbox draws the initials it stands for. */
export function iconHash(name: string): string {
  return `0h${Buffer.from(Array.from(name).slice(0, 2).join(''), 'utf8').toString('base64url')}`;
}

/** Chats the list may show at all, by the `silentGroups` and `leftGroups` switches. */
export function listedChats(account: AccountRecord, site: SiteSwitches): ChatRecord[] {
  return knownChats(account, site).filter((chat) => site.silentGroups === 'listed' || chat.type === 'USER' || !isSilent(chat));
}

/** Chats of which anything is left, by the `leftGroups` switch; the contact list goes by these. */
export function knownChats(account: AccountRecord, site: SiteSwitches): ChatRecord[] {
  return [...account.chats.values()].filter((chat) => chat.accountInside || site.leftGroups === 'kept');
}

/** Bot object (chat-line-biz §2.3). The values of `userPermissionType`, `brandType` and `plan.planType` are made up. */
export function botShape(account: AccountRecord, site: SiteSwitches): Record<string, unknown> {
  const unread = account.responseMode === 'BOT' ? [] : listedChats(account, site).filter((chat) => !chat.read && chat.folder === 'ALL');
  return {
    botId: account.botId,
    basicSearchId: account.basicId,
    name: account.name,
    iconHash: iconHash(account.name),
    iconUrl: `https://profile.line-scdn.net/${iconHash(account.name)}`,
    responseMode: account.responseMode,
    userPermissionType: 'ADMIN',
    unreadCount: unread.length,
    region: 'JP',
    brandType: 'UNVERIFIED',
    disabledCrm: false,
    plan: { code: account.plan, planType: 'MONTHLY' },
    offline: false,
  };
}

/** Chat object (chat-line-biz §2.4). `status` of a left group is unknown, so it stays `active`. */
export function chatShape(chat: ChatRecord, site: SiteSwitches): Record<string, unknown> {
  const latest = latestEventOf(chat);
  return {
    chatId: chat.chatId,
    chatType: chat.type,
    profile: profileShape(chat, site),
    status: 'active',
    updatedAt: chat.updatedAt,
    ...(chat.lastReceivedAt === null ? {} : { lastReceivedAt: chat.lastReceivedAt, lastTalkedAt: chat.lastReceivedAt }),
    ...(chat.lastReadAt === null ? {} : { lastReadAt: chat.lastReadAt }),
    read: chat.read,
    ...(chat.type === 'USER' ? {} : { readMentioned: false, muteAtPc: false, muteAtApp: false }),
    done: chat.folder === 'DONE',
    followedUp: false,
    spam: chat.folder === 'SPAM',
    tagIds: [],
    autoTagIds: [],
    ...(latest !== null && showsLatestEvent(chat, site) ? { latestEvent: latest } : {}),
  };
}

/** Item of the contact list (chat-line-biz §2.5, SINGLE). */
export function contactShape(chat: ChatRecord, site: SiteSwitches): Record<string, unknown> {
  return {
    contactId: chat.chatId,
    profile: profileShape(chat, site),
    tagIds: [],
    autoTagIds: [],
    done: chat.folder === 'DONE',
    followedUp: false,
    spam: chat.folder === 'SPAM',
    ...(chat.type === 'USER' ? { friend: true } : {}),
    useManualChat: false,
    chatAvailable: chat.accountInside,
    ...(chat.lastReceivedAt === null ? {} : { lastTalkedAt: chat.lastReceivedAt }),
    chatExists: chat.type === 'USER' || site.silentGroups === 'listed' || !isSilent(chat),
  };
}

/**
 * Frame of the stream (chat-line-biz §2.7). That joins and leaves are sub-events is INFERRED; `chatUpdated`, for what leaves no
 * event in the timeline, is made up.
 */
export function streamShape(botId: string, chatId: string, event: ChatEvent | null): Record<string, unknown> {
  const frame = { event: 'chat', botId, chatId };
  return event === null ? { ...frame, subEvent: 'chatUpdated' } : { ...frame, subEvent: event.type, payload: event };
}

function profileShape(chat: ChatRecord, site: SiteSwitches): Record<string, unknown> {
  const face = { name: chat.name, iconHash: iconHash(chat.name) };
  if (chat.type === 'USER') return { userId: chat.chatId, ...face, friend: true };
  if (chat.type === 'GROUP') return { groupId: chat.chatId, ...face, count: chat.members };
  return site.roomProfile === 'bare' ? { roomId: chat.chatId } : { roomId: chat.chatId, ...face, count: chat.members };
}

function showsLatestEvent(chat: ChatRecord, site: SiteSwitches): boolean {
  return site.latestEvent === 'always' || (site.latestEvent === 'groups' && chat.type !== 'USER');
}
