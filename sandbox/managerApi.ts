import type { AccountRecord } from './chatRecord';
import { listedChats } from './chatSite/shapes';
import { daysBetween, friendsCsv, type FriendsDay, jstDate } from './friends';
import { notLoggedIn } from './loginSite';
import { countParameter, html, json, refusal, type SiteRequest, type WholeAnswer } from './siteAnswer';

const dayMs = 86_400_000;
/** Longest span of the friends figures (manager-line-biz §1.3, SINGLE). */
const mostDays = 397;
const botPath = /^\/api\/bots\/([^/]+)(\/.*)$/;

/** https://manager.line.biz/api/… (manager-line-biz §3.3). Bodies without a known field list are made up and say so. */
export function answerManagerApi(request: SiteRequest): WholeAnswer {
  const { world, method, url, headers } = request;
  if (!world.loggedIn) return notLoggedIn(world, 'https://manager.line.biz/');
  if (method !== 'GET' && headers['x-xsrf-token'] === undefined) return refusal(403, 'invalid_csrf_token');
  const [, id = '', rest = ''] = botPath.exec(url.pathname) ?? [];
  const account = findByPathId(request, id);
  return account === null ? badRequestPage() : answerAccount(request, account, `${method} ${rest}`);
}

/** The id of a path, with or without its `@` (manager-line-biz §3.1). Null: there is none, or the user may not see it. */
export function findByPathId({ world }: Pick<SiteRequest, 'world'>, id: string): AccountRecord | null {
  const text = decodeURIComponent(id);
  const account = world.findAccount(text.startsWith('@') ? text : `@${text}`);
  return account?.managerAccess === true ? account : null;
}

/** What a URL of an account one may not see answers (manager-line-biz §1.2). */
export function badRequestPage(): WholeAnswer {
  return html('<!doctype html><title>400 Bad Request</title><h1>400 Bad Request</h1>', "default-src 'none'", 400);
}

function answerAccount(request: SiteRequest, account: AccountRecord, route: string): WholeAnswer {
  const { world, body } = request;
  switch (route) {
    case 'GET /info':
      return json({ activeStatus: 'ACTIVE' });
    case 'GET /groupTalk': // field name made up
      return json({ enabled: account.joinAllowed });
    case 'PUT /groupTalk':
      world.set({ account: account.botId, joinAllowed: saysEnabled(body) });
      return json({ enabled: account.joinAllowed });
    case 'PUT /responseMode': // made up: how the Manager writes it is unknown
      world.set({ account: account.botId, responseMode: saysEnabled(body) ? 'CHAT' : 'BOT' });
      return json({ enabled: account.responseMode === 'CHAT' });
    case 'GET /cmsUserRole': // value made up
      return json({ role: 'ADMIN' });
    case 'GET /groups':
      return answerGroups(request, account);
    case 'GET /unreadChatCount': // field name made up
      return json({ count: listedChats(account, world.site).filter((chat) => !chat.read).length });
    case 'GET /insight/contacts':
      return withFriends(request, account, (rows) =>
        json({ results: rows.map(asJson), summary: { contacts: { monthly: { value: monthlyAdds(rows) } } } }),
      );
    case 'GET /insight/contacts.csv':
      return withFriends(request, account, (rows, from, to) => csvDownload(friendsCsv(rows), `friend_overview_${from}-${to}.csv`));
    case 'GET /broadcasts':
      return answerBroadcasts(request, account);
    case 'POST /broadcasts/v2':
      return createBroadcast(request, account);
    default:
      return refusal(404, 'not_found');
  }
}

function withFriends(
  { world, url }: SiteRequest,
  account: AccountRecord,
  answer: (rows: readonly FriendsDay[], from: string, to: string) => WholeAnswer,
): WholeAnswer {
  const to = url.searchParams.get('toDate') ?? jstDate(world.now() - dayMs);
  const from = url.searchParams.get('fromDate') ?? jstDate(world.now() - 7 * dayMs);
  const days = daysBetween(from, to);
  if (days === null || days < 1 || days > mostDays) return refusal(400, 'invalid_period');
  return answer(account.friends?.rows(world.now(), from, to) ?? [], from, to);
}

/** A withheld figure is null in JSON, as the Messaging API has it (manager-line-biz §2). */
function asJson({ date, withheld, ...figures }: FriendsDay): object {
  return withheld ? { date, contacts: null, targetReaches: null, blocks: null } : { date, ...figures };
}

function csvDownload(body: string, fileName: string): WholeAnswer {
  return { status: 200, headers: { 'content-type': 'text/csv;charset=UTF-8', 'content-disposition': `attachment; filename="${fileName}"` }, body };
}

function monthlyAdds(rows: readonly FriendsDay[]): number {
  return (rows.at(-1)?.contacts ?? 0) - (rows[0]?.contacts ?? 0);
}

/** Account groups one account belongs to; only `page` and `size` are known. */
function answerGroups({ world, url }: SiteRequest, account: AccountRecord): WholeAnswer {
  const size = countParameter(url, 'size', 20) ?? 20;
  const page = countParameter(url, 'page', 1) ?? 1;
  const groups = world.accountGroups.filter((group) => group.basicIds.includes(account.basicId)).map(({ id, name }) => ({ groupId: id, name }));
  return json({ total: groups.length, list: groups.slice((page - 1) * size, page * size) });
}

/** Times are epoch seconds here (manager-line-biz §3.3). */
function answerBroadcasts({ url }: SiteRequest, account: AccountRecord): WholeAnswer {
  const status = url.searchParams.get('status') ?? 'SENT';
  const count = countParameter(url, 'count', 20) ?? 20;
  const page = countParameter(url, 'page', 1) ?? 1;
  const wanted = account.broadcasts.filter((broadcast) => broadcast.status === status);
  const list = wanted.slice((page - 1) * count, page * count).map(({ id, title, deliveredCount, sentAt }) => {
    return { id, title, deliveredCount, sentDate: Math.floor(sentAt / 1000) };
  });
  return json({ total: wanted.length, list });
}

function createBroadcast({ world, body }: SiteRequest, account: AccountRecord): WholeAnswer {
  const wish = readJson(body);
  const text = typeof wish.text === 'string' ? wish.text.trim() : '';
  if (text === '') return refusal(400, 'invalid_balloons');
  const sentAt = typeof wish.scheduledDate === 'number' ? wish.scheduledDate * 1000 : world.now();
  world.addBroadcast(account, text.split('\n')[0] ?? text, sentAt);
  return json({});
}

function saysEnabled(body: string): boolean {
  return readJson(body).enabled === true;
}

function readJson(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
