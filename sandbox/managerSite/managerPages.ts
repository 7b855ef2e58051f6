import type { AccountRecord } from '../chatRecord';
import { loginAddress } from '../loginSite';
import { badRequestPage, findByPathId } from '../managerApi';
import { html, redirect, type SiteAnswer, type SiteRequest } from '../siteAnswer';
import { accountFrame, plainFrame } from './frame';
import { accountListPage, accountGroupPage } from './listPages';
import { broadcastListPage, createBroadcastPage, friendsPage, homePage } from './accountPages';
import { accountSettingPage, responseSettingPage } from './settingPages';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https://profile.line-scdn.net; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Readable by scripts here, unlike on the chat site (chat-line-biz §2.1, manager-line-biz §3.3). */
const csrfCookie = 'XSRF-TOKEN=9d1b2f4e-6a53-4c0b-9a55-0c8d8a3f7a10; Path=/; Secure';

type AccountPage = (request: SiteRequest, account: AccountRecord) => string;

/** Pages of one account by what stands behind its id (manager-line-biz §3.1). */
const accountPages: Readonly<Record<string, AccountPage>> = {
  '': homePage,
  '/broadcast': broadcastListPage,
  '/broadcast/create': createBroadcastPage,
  '/insight/friends': friendsPage,
  '/setting': accountSettingPage,
  '/setting/response': responseSettingPage,
};

/** Documents of manager.line.biz. Whoever is logged out is sent to the log-in page. */
export function answerManagerPage(request: SiteRequest): SiteAnswer {
  const { world, url } = request;
  if (!world.loggedIn) return redirect(loginAddress(url.href));
  const path = url.pathname.replace(/\/$/, '');
  if (path === '') return page(plainFrame(world, accountListPage(request)));
  const groupId = /^\/groups\/(\d+)\/setting$/.exec(path)?.[1];
  if (groupId !== undefined) return answerGroup(request, Number(groupId));
  const [, id = '', rest = ''] = /^\/account\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const account = findByPathId(request, id);
  const content = accountPages[rest];
  return account === null || content === undefined ? badRequestPage() : page(accountFrame(world, account, rest, content(request, account)));
}

function answerGroup(request: SiteRequest, groupId: number): SiteAnswer {
  const group = request.world.accountGroups.find((known) => known.id === groupId);
  return group === undefined ? badRequestPage() : page(plainFrame(request.world, accountGroupPage(request, group)));
}

function page(document: string): SiteAnswer {
  const answer = html(document, contentSecurityPolicy);
  return { ...answer, headers: { ...answer.headers, 'set-cookie': csrfCookie } };
}
