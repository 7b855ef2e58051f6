import { type AccountId, parseAccountId } from '../../domain/ids';
import type { Folder, ReadRequest } from '../../domain/watch/reading';
import { chatHost } from './pages';

/**
 * The only place that spells LINE's endpoints for reading (the tap, which may import nothing, has one coarse pattern of its own; a test
 * holds the two together). Every one is a GET without side effect.
 */
const origin = `https://${chatHost}`;

/** The absolute address of one read. */
export function urlOf(request: ReadRequest): string {
  switch (request.kind) {
    case 'accounts':
      // §2.3, CONFIRMED. One call for all accounts of the login.
      return `${origin}/api/v1/bots?limit=1000&noFilter=true`;
    case 'chats':
      // §2.4, CONFIRMED, 25 is the most LINE takes. The query is the sourced one to the letter.
      return `${ofAccount('v2', request.accountId)}/chats?folderType=${request.folder}&tagIds=&autoTagIds=&limit=25&prioritizePinnedChat=true${nextPart(request.next)}`;
    case 'contacts':
      // §2.5: path and sort CONFIRMED, filterKey SINGLE, 100 is the most. Sorted by name, so that messages between two pages move nothing.
      return `${ofAccount('v2', request.accountId)}/contacts?query=&sortKey=DISPLAY_NAME&sortOrder=ASC&filterKey=GROUP&limit=100${nextPart(request.next)}`;
    case 'events':
      // §2.6, CONFIRMED. 100 is taken, 50 come back (SINGLE). Reading it marks nothing as read (CONFIRMED).
      return `${ofAccount('v3', request.accountId)}/chats/${request.chatId}/messages?limit=100`;
    case 'members':
      // §2.6, CONFIRMED. Only whether it answers matters, so one member is asked for.
      return `${ofAccount('v1', request.accountId)}/chats/${request.chatId}/members?limit=1`;
  }
}

/**
 * `request.next` of a tapped list that holds only a part of a folder (unread, by tag, searched …). It is no first page, and no token of
 * LINE's equals it, so such a list can bring groups to light but never counts as a look at the newest chats nor completes a sweep.
 */
export const partOfFolder = 'yobirin:part';

/** A list the page itself asked for. `whole` false: filtered, so what is missing from it means nothing. */
export interface PageList {
  readonly request: ReadRequest;
  readonly whole: boolean;
}

/** Recognises the page's own list requests, whatever the version of the API. Null: not a list we understand. */
export function pageListAt(url: string): PageList | null {
  const parsed = URL.canParse(url, origin) ? new URL(url, origin) : null;
  if (parsed === null || parsed.origin !== origin) return null;
  if (/^\/api\/v\d+\/bots\/?$/.test(parsed.pathname)) return accountsAt(parsed.searchParams);
  const [, account, list] = /^\/api\/v\d+\/bots\/([^/]+)\/(chats|contacts)\/?$/.exec(parsed.pathname) ?? [];
  const accountId = parseAccountId(account);
  if (accountId === null) return null;
  return list === 'contacts' ? contactsAt(accountId, parsed.searchParams) : chatsAt(accountId, parsed.searchParams);
}

/** The request a page's own list answers; null for everything that is no list of accounts, chats or contacts. */
export function requestOf(url: string): ReadRequest | null {
  return pageListAt(url)?.request ?? null;
}

function accountsAt(query: URLSearchParams): PageList {
  const whole = query.get('noFilter') === 'true' && !query.get('next') && !query.get('query');
  return { request: { kind: 'accounts' }, whole };
}

/** Folders as in §2.4. Everything but a whole ALL, DONE or SPAM is a part: INBOX may lack what is done, the others are views. */
function chatsAt(accountId: AccountId, query: URLSearchParams): PageList {
  const folder = folders.find((one) => one === query.get('folderType'));
  const filters = [...query].filter(([key, value]) => value !== '' && !plainChatParameters.has(key));
  const whole = folder !== undefined && filters.length === 0;
  return { request: { kind: 'chats', accountId, folder: folder ?? 'ALL', next: whole ? tokenIn(query) : partOfFolder }, whole };
}

function contactsAt(accountId: AccountId, query: URLSearchParams): PageList {
  const whole = ['GROUP', 'ALL'].includes(query.get('filterKey') ?? '') && !query.get('query');
  return { request: { kind: 'contacts', accountId, next: whole ? tokenIn(query) : partOfFolder }, whole };
}

const folders: readonly Folder[] = ['ALL', 'DONE', 'SPAM'];
/** Parameters that choose no part of a folder. */
const plainChatParameters: ReadonlySet<string> = new Set(['folderType', 'limit', 'prioritizePinnedChat', 'next']);

function tokenIn(query: URLSearchParams): string | null {
  return query.get('next') || null;
}

function ofAccount(version: string, accountId: AccountId): string {
  return `${origin}/api/${version}/bots/${accountId}`;
}

function nextPart(next: string | null): string {
  return next === null ? '' : `&next=${encodeURIComponent(next)}`;
}
