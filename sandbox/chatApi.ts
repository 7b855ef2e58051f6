import { answerChatList, answerChatSearch, answerContactList, pageAnswer } from './chatSite/chatLists';
import { answerChatRoom } from './chatSite/chatRoom';
import { pageByNumber } from './chatSite/paging';
import { botShape } from './chatSite/shapes';
import { tokenForStream } from './chatSite/stream';
import type { AccountRecord } from './chatRecord';
import { notLoggedIn } from './loginSite';
import { countParameter, json, refusal, type SiteRequest, type WholeAnswer } from './siteAnswer';

/** The sandbox's one user. Fields as in chat-line-biz §2.2 (SINGLE). */
const user = { bizId: '3f0c9a52-7d41-4b8e-9c11-5a2be07d6e44', name: '運用担当 花子' };
const csrfToken = 'a6c7c3f5-5a0e-4c58-8f2d-2b6b1f4d3e90';
const botPath = /^\/api\/v[1-4]\/bots\/([^/]+)(\/.*)?$/;
const chatPath = /^\/chats\/([^/]+)(\/.*)?$/;

/** https://chat.line.biz/api/… (chat-line-biz §2). Everything but GET wants the CSRF header. */
export function answerChatApi(request: SiteRequest): WholeAnswer {
  const { world, method, url, headers } = request;
  if (!world.loggedIn) return notLoggedIn(world, 'https://chat.line.biz/');
  if (method !== 'GET' && headers['x-xsrf-token'] === undefined) return refusal(403, 'invalid_csrf_token');
  const route = `${method} ${url.pathname}`;
  if (route === 'GET /api/v1/me')
    return json({ ...user, language: world.language, linePictureUri: '', localStorageEncryptionKey: 'c2FuZGJveC1rZXk' });
  if (route === 'GET /api/v1/csrfToken') return json({ headerName: 'X-XSRF-TOKEN', token: csrfToken });
  if (route === 'POST /api/v1/logoutUri') return json({ logoutUri: 'https://account.line.biz/logout?redirectUri=https%3A%2F%2Fchat.line.biz%2F' });
  if (route === 'GET /api/v1/bots') return answerBots(request);
  const [, id, rest = ''] = botPath.exec(url.pathname) ?? [];
  if (id === undefined) return refusal(404, 'not_found');
  const account = world.accounts.find((known) => known.botId === id);
  return account === undefined ? refusal(404, 'not_found_operatable_bot') : answerBot(request, account, rest);
}

function answerBots({ world, url }: SiteRequest): WholeAnswer {
  const limit = countParameter(url, 'limit', 1000);
  if (limit === null || limit > 1000) return refusal(400, 'exceeded_limit');
  return pageAnswer(pageByNumber(world.accounts, limit, url.searchParams.get('next')), (account) => botShape(account, world.site));
}

/** Calls about one account; `rest` is the path behind its id. */
function answerBot(request: SiteRequest, account: AccountRecord, rest: string): WholeAnswer {
  const { world, method } = request;
  const route = `${method} ${rest}`;
  if (route === 'GET ') return json({ ...botShape(account, world.site), hasChatRoom: account.chats.size > 0 });
  if (route === 'GET /owners') return json({ list: [user] });
  if (route === 'GET /settings/chatMode') return json({ chatMode: account.responseMode });
  if (account.responseMode === 'BOT') return refusal(403, 'not_chat_mode_bot');
  if (route === 'GET /chats') return answerChatList(request, account);
  if (route === 'GET /contacts') return answerContactList(request, account);
  if (route === 'GET /chats/search') return answerChatSearch(request, account);
  if (route === 'GET /tags') return json({ list: [] });
  if (route === 'POST /streamingApiToken') return json(tokenForStream(account, world.now()));
  if (route === 'PUT /streaming/state') return json({});
  const [, chatId, roomRest = ''] = chatPath.exec(rest) ?? [];
  return chatId === undefined ? refusal(404, 'not_found') : answerChatRoom(request, account, chatId, roomRest);
}
