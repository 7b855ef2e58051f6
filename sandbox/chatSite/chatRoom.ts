import { type AccountRecord, type ChatRecord, memberId } from '../chatRecord';
import { memberName } from '../madeUp';
import { countParameter, json, refusal, type SiteRequest, type WholeAnswer } from '../siteAnswer';
import { pageAnswer } from './chatLists';
import { pageByNumber } from './paging';
import { chatShape, iconHash, knownChats, listedChats } from './shapes';

const mostMembers = 100;
/** 100 may be asked for, 50 come back (chat-line-biz §2.6, SINGLE). */
const mostEvents = 50;

/** `/chats/{chatId}…` of one account; `rest` is the path behind the chat id. */
export function answerChatRoom(request: SiteRequest, account: AccountRecord, chatId: string, rest: string): WholeAnswer {
  const { world, method } = request;
  const chat = knownChats(account, world.site).find((known) => known.chatId === chatId);
  if (chat === undefined) return refusal(404, 'not_found_chat');
  const route = `${method} ${rest}`;
  if (route === 'GET ') return answerOneChat(request, account, chat);
  if (route === 'GET /members') return answerMembers(request, chat);
  if (route === 'GET /messages') return answerEvents(request, chat);
  if (route === 'PUT /markAsRead') {
    world.markAsRead(account, chat);
    return json({});
  }
  return refusal(404, 'not_found');
}

function answerOneChat({ world }: SiteRequest, account: AccountRecord, chat: ChatRecord): WholeAnswer {
  return listedChats(account, world.site).includes(chat) ? json(chatShape(chat, world.site)) : refusal(404, 'not_found_chat');
}

/** The account itself is not among the members; after it left there is no answer at all (chat-line-biz §2.6, SINGLE). */
function answerMembers({ url }: SiteRequest, chat: ChatRecord): WholeAnswer {
  if (!chat.accountInside) return refusal(404, 'not_found_chat');
  const limit = countParameter(url, 'limit', mostMembers);
  if (limit === null || limit > mostMembers) return refusal(400, 'exceeded_limit');
  const ids = chat.type === 'USER' ? [chat.chatId] : Array.from({ length: chat.members }, (_, index) => memberId(chat, index));
  const asked = (url.searchParams.get('userIds') ?? '').split(',').filter((id) => id !== '');
  const wanted = asked.length === 0 ? ids : ids.filter((id) => asked.includes(id));
  return pageAnswer(pageByNumber(wanted, limit, url.searchParams.get('next')), (userId) => memberShape(chat, userId));
}

function memberShape(chat: ChatRecord, userId: string): Record<string, unknown> {
  const name = chat.type === 'USER' ? chat.name : memberName(userId);
  return { userId, name, iconHash: iconHash(name) };
}

/** The timeline, newest first. Reading it does not mark the chat as read (chat-line-biz §2.6, CONFIRMED). */
function answerEvents({ url }: SiteRequest, chat: ChatRecord): WholeAnswer {
  const limit = countParameter(url, 'limit', mostEvents);
  if (limit === null || limit > 100) return refusal(400, 'exceeded_limit');
  const page = pageByNumber([...chat.events].reverse(), Math.min(limit, mostEvents), url.searchParams.get('backward'));
  if (page === null) return refusal(400, 'malformed_next_token');
  return json({ list: page.items, ...(page.next === null ? {} : { backward: page.next }) });
}
