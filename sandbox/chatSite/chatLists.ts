import type { AccountRecord, ChatRecord } from '../chatRecord';
import { countParameter, json, refusal, type SiteRequest, type WholeAnswer } from '../siteAnswer';
import type { SiteSwitches } from '../worldSpec';
import { type ListPage, pageByNumber, pageByTime } from './paging';
import { chatShape, contactShape, knownChats, listedChats } from './shapes';

const mostChats = 25;
const mostContacts = 100;

/** Folder names of the list and what each holds (chat-line-biz §2.4; `ALL` by the `allFolder` switch). */
const folders: Readonly<Record<string, (chat: ChatRecord, site: SiteSwitches) => boolean>> = {
  ALL: (chat, site) => site.allFolder === 'everything' || chat.folder === 'ALL',
  INBOX: (chat) => chat.folder === 'ALL',
  UNREAD: (chat) => chat.folder === 'ALL' && !chat.read,
  FOLLOW_UP: () => false,
  DONE: (chat) => chat.folder === 'DONE',
  SPAM: (chat) => chat.folder === 'SPAM',
};

/** Filters of the contact list (chat-line-biz §2.5, SINGLE). */
const contactFilters: Readonly<Record<string, (chat: ChatRecord) => boolean>> = {
  ALL: () => true,
  FRIEND: (chat) => chat.type === 'USER',
  NOT_FRIEND: () => false,
  GROUP: (chat) => chat.type !== 'USER',
  SPAM: (chat) => chat.folder === 'SPAM',
};

/** GET …/chats: newest first, 25 a page at most. */
export function answerChatList({ world, url }: SiteRequest, account: AccountRecord): WholeAnswer {
  const folder = folders[url.searchParams.get('folderType') ?? 'ALL'];
  if (folder === undefined) return refusal(400, 'invalid_folder_type');
  const limit = countParameter(url, 'limit', mostChats);
  if (limit === null || limit > mostChats) return refusal(400, 'exceeded_limit');
  const chats = listedChats(account, world.site).filter((chat) => folder(chat, world.site));
  return pageAnswer(pageByTime(chats, limit, url.searchParams.get('next')), (chat) => chatShape(chat, world.site));
}

/** GET …/contacts: 100 a page at most. */
export function answerContactList({ world, url }: SiteRequest, account: AccountRecord): WholeAnswer {
  const filterKey = url.searchParams.get('filterKey') ?? 'ALL';
  const filter = contactFilters[filterKey];
  if (filter === undefined || (filterKey !== 'ALL' && world.site.contactsFilter === 'rejected')) return refusal(400, 'invalid_filter_key');
  const limit = countParameter(url, 'limit', mostContacts);
  if (limit === null || limit > mostContacts) return refusal(400, 'exceeded_limit');
  const query = (url.searchParams.get('query') ?? '').toLowerCase();
  const contacts = knownChats(account, world.site).filter((chat) => filter(chat) && chat.name.toLowerCase().includes(query));
  const sorted = inContactOrder(contacts, url.searchParams.get('sortKey'), url.searchParams.get('sortOrder') === 'DESC');
  return pageAnswer(pageByNumber(sorted, limit, url.searchParams.get('next')), (chat) => contactShape(chat, world.site));
}

/** GET …/chats/search: chats whose name holds the words. */
export function answerChatSearch({ world, url }: SiteRequest, account: AccountRecord): WholeAnswer {
  const query = (url.searchParams.get('query') ?? '').toLowerCase();
  const found = listedChats(account, world.site).filter((chat) => query !== '' && chat.name.toLowerCase().includes(query));
  return pageAnswer(pageByTime(found, mostChats, url.searchParams.get('next')), (chat) => chatShape(chat, world.site));
}

/** A list as all lists of the API are: `next` is absent on the last page. */
export function pageAnswer<Item>(page: ListPage<Item> | null, shape: (item: Item) => unknown): WholeAnswer {
  if (page === null) return refusal(400, 'malformed_next_token');
  return json({ list: page.items.map(shape), ...(page.next === null ? {} : { next: page.next }) });
}

function inContactOrder(contacts: ChatRecord[], sortKey: string | null, descending: boolean): ChatRecord[] {
  const sorted = contacts.sort((a, b) =>
    sortKey === 'LAST_TALKED_AT' ? (a.lastReceivedAt ?? 0) - (b.lastReceivedAt ?? 0) : a.name.localeCompare(b.name, 'ja'),
  );
  return descending ? sorted.reverse() : sorted;
}
