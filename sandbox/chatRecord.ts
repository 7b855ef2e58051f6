import type { ChatFolder, ChatType, ResponseMode } from './worldSpec';
import type { FriendsLedger } from './friends';

/** One event of a chat's timeline (chat-line-biz §2.6). `source.userId` is absent on `join` and `leave`. */
export interface ChatEvent {
  readonly type: 'join' | 'leave' | 'memberJoined' | 'memberLeft' | 'message' | 'messageSent';
  /** World clock, epoch ms. */
  readonly timestamp: number;
  readonly source: { readonly chatId: string; readonly userId?: string };
  readonly message?: { readonly id: string; readonly type: 'text'; readonly text: string };
  readonly joined?: { readonly members: readonly { readonly userId: string }[] };
  readonly left?: { readonly members: readonly { readonly userId: string }[] };
}

/** The truth about one chat, whatever the site shows of it. */
export interface ChatRecord {
  readonly chatId: string;
  readonly type: ChatType;
  name: string;
  /** Members besides the account itself. */
  members: number;
  folder: ChatFolder;
  updatedAt: number;
  lastReceivedAt: number | null;
  lastReadAt: number | null;
  read: boolean;
  /** False once the account left or was removed. */
  accountInside: boolean;
  /** Oldest first. */
  readonly events: ChatEvent[];
}

export interface SentBroadcast {
  readonly id: number;
  readonly title: string;
  readonly status: 'SENT' | 'SCHEDULED';
  /** Epoch ms. */
  readonly sentAt: number;
  readonly deliveredCount: number;
}

/** The truth about one account. */
export interface AccountRecord {
  readonly botId: string;
  readonly basicId: string;
  name: string;
  responseMode: ResponseMode;
  joinAllowed: boolean;
  readonly managerAccess: boolean;
  plan: string;
  readonly chats: Map<string, ChatRecord>;
  readonly friends: FriendsLedger | null;
  readonly broadcasts: SentBroadcast[];
}

/** A group is silent while nobody has written in it, however often the account came and went. */
export function isSilent(chat: ChatRecord): boolean {
  return !chat.events.some((event) => event.type === 'message' || event.type === 'messageSent');
}

export function latestEventOf(chat: ChatRecord): ChatEvent | null {
  return chat.events.at(-1) ?? null;
}

/** Made-up id of the member with that number; the same chat always has the same people. */
export function memberId(chat: Pick<ChatRecord, 'chatId'>, number: number): string {
  return `U${number.toString(16).padStart(6, '0')}${chat.chatId.slice(7)}`;
}
