import type { AccountRecord, ChatRecord } from '../chatRecord';
import { latestEventOf } from '../chatRecord';
import type { LoggedRequest, RequestLog } from '../requestLog';
import type { World } from '../world';

/** So many groups of one account and so many requests are shown; the newest ones. */
const shownGroups = 40;
const shownRequests = 60;

/** Everything the control page shows, in one answer. */
export function worldSummary(world: World, log: RequestLog): Record<string, unknown> {
  const byExtension = log.byExtension();
  return {
    title: world.title,
    now: world.now(),
    loggedIn: world.loggedIn,
    site: world.site,
    faults: world.faults.waiting(),
    accounts: world.accounts.map(accountSummary),
    requests: {
      total: byExtension.length,
      nonGet: log.nonGetByExtension().length,
      markAsRead: log.markAsReadByExtension().length,
      perSecond: log.mostByExtensionWithin(5_000) / 5,
      inFlight: log.mostInFlightByExtension(),
      latest: byExtension.slice(-shownRequests).reverse().map(requestSummary),
    },
  };
}

function accountSummary(account: AccountRecord): Record<string, unknown> {
  const groups = [...account.chats.values()].filter((chat) => chat.type !== 'USER').sort((a, b) => b.updatedAt - a.updatedAt);
  return {
    basicId: account.basicId,
    botId: account.botId,
    name: account.name,
    responseMode: account.responseMode,
    joinAllowed: account.joinAllowed,
    chats: account.chats.size,
    groups: groups.length,
    newest: groups.slice(0, shownGroups).map(groupSummary),
  };
}

function groupSummary(chat: ChatRecord): Record<string, unknown> {
  const { chatId, name, members, accountInside, updatedAt } = chat;
  return { chatId, name, members, accountInside, updatedAt, latest: latestEventOf(chat)?.type ?? null };
}

function requestSummary({ at, method, host, path, status, endedAt }: LoggedRequest): Record<string, unknown> {
  return { at, method, host, path, status, tookMs: endedAt === null ? null : endedAt - at };
}
