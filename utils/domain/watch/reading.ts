import type { ChatKind } from '../groups/events';
import type { AccountId, BasicId, ChatId, Instant } from '../ids';

/** The folders whose union is every chat (chat-line-biz §2.4: what `ALL` holds is unclear, so all three are read). */
export type Folder = 'ALL' | 'DONE' | 'SPAM';

/** The closed list of things the extension ever asks LINE for. Every one is a GET without side effect. */
export type ReadRequest =
  | { readonly kind: 'accounts' }
  | { readonly kind: 'chats'; readonly accountId: AccountId; readonly folder: Folder; readonly next: string | null }
  | { readonly kind: 'contacts'; readonly accountId: AccountId; readonly next: string | null }
  /** Join and leave events of one chat; nothing else of the answer is kept. */
  | { readonly kind: 'events'; readonly accountId: AccountId; readonly chatId: ChatId }
  | { readonly kind: 'members'; readonly accountId: AccountId; readonly chatId: ChatId };

/** One account as the account list shows it. */
export interface ListedAccount {
  readonly accountId: AccountId;
  readonly basicId: BasicId | null;
  readonly name: string | null;
  readonly iconHash: string | null;
  /** Null: the field was absent. */
  readonly chatOn: boolean | null;
  readonly unreadCount: number | null;
}

/** One group or multi-person chat as a list shows it. People's own chats are only counted, never passed on. */
export interface ListedGroup {
  readonly chatId: ChatId;
  readonly kind: ChatKind;
  readonly name: string | null;
  readonly members: number | null;
  readonly iconHash: string | null;
  readonly updatedAt: Instant | null;
  /** Last message in or out; null = none told. */
  readonly talkedAt: Instant | null;
  /** Date of the latest event if that is a join or a leave of the account itself. */
  readonly joinedAt: Instant | null;
  readonly leftAt: Instant | null;
}

/** Why a request gave nothing to record. */
export type ReadProblem =
  | { readonly kind: 'loggedOut'; readonly how: '401' | 'redirect' | 'html' }
  | { readonly kind: 'chatOff' }
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'rejected'; readonly code: 'malformedNext' | 'other' }
  | { readonly kind: 'tooFast' }
  | { readonly kind: 'noAnswer'; readonly how: 'serverError' | 'network' | 'timeout' }
  | { readonly kind: 'notUnderstood'; readonly step: 'notJson' | 'shape' | 'status' };

/** One answer, reduced to what may be kept. The request tells what it is an answer to. */
export type Reading = { readonly request: ReadRequest } & (
  | { readonly of: 'accounts'; readonly accounts: readonly ListedAccount[]; readonly complete: boolean }
  | {
      readonly of: 'chats';
      readonly groups: readonly ListedGroup[];
      /** Chats in the answer, people included. */
      readonly chats: number;
      readonly unknownChats: number;
      /** Entries so malformed that not even an id could be read. */
      readonly unreadable: number;
      readonly newestAt: Instant | null;
      readonly oldestAt: Instant | null;
      readonly next: string | null;
    }
  | { readonly of: 'events'; readonly joinedAt: Instant | null; readonly leftAt: Instant | null }
  | { readonly of: 'members'; readonly present: true }
  | { readonly of: 'problem'; readonly problem: ReadProblem }
);
