import { escapeHtml, type SiteRequest } from '../siteAnswer';
import type { AccountGroupSpec } from '../worldSpec';
import { accountPath, heading, managerWords, table } from './frame';

/** `/`: all accounts, and the groups of accounts. */
export function accountListPage({ world }: SiteRequest): string {
  const words = managerWords(world);
  const accounts = world.accounts.map((account) => [
    link(accountPath(account), account.name),
    escapeHtml(account.basicId),
    escapeHtml(account.plan),
    (account.friends?.rows(world.now()).at(-1)?.contacts ?? 0).toLocaleString(world.language),
  ]);
  const groups = world.accountGroups.map((group) => [link(`/groups/${group.id}/setting`, group.name), String(group.basicIds.length)]);
  return (
    heading(words.accounts) +
    table([words.accounts, 'ID', words.plan, words.contacts], accounts, words.none) +
    heading(words.groups) +
    table([words.groups, words.accounts], groups, words.none)
  );
}

/** `/groups/{n}/setting`: its accounts are links, more of them as one scrolls (manager-line-biz §3.2, SINGLE). */
export function accountGroupPage({ world }: SiteRequest, group: AccountGroupSpec): string {
  const members = group.basicIds.map((basicId) => {
    return { href: accountPath({ basicId }), name: world.findAccount(basicId)?.name ?? basicId, basicId };
  });
  const list = escapeHtml(JSON.stringify(members));
  const words = managerWords(world);
  return (
    heading(`${words.groupSettings}: ${group.name}`) +
    `<section class="panel"><h2>${escapeHtml(words.accounts)} (${members.length})</h2><div class="members" data-members="${list}"></div></section>`
  );
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
