import type { AccountRecord } from '../chatRecord';
import { pageWords, type PageWords } from '../pages/words';
import { escapeHtml } from '../siteAnswer';
import type { World } from '../world';

export function managerWords(world: World): PageWords['manager'] {
  return pageWords[world.language].manager;
}

/** Address of a page of the account; the id keeps its `@`, as the Manager writes it. */
export function accountPath(account: Pick<AccountRecord, 'basicId'>, rest = ''): string {
  return `/account/${account.basicId}${rest}`;
}

/** A page that belongs to no account. */
export function plainFrame(world: World, content: string): string {
  return document(world, `<div class="body wide"><main>${content}</main></div>`, '');
}

/** A page of one account, with the menu beside it; `current` is the path behind the account's id. */
export function accountFrame(world: World, account: AccountRecord, current: string, content: string): string {
  const words = managerWords(world);
  const links: readonly (readonly [string, string])[] = [
    ['', words.home],
    ['/broadcast', words.broadcasts],
    ['/insight/friends', `${words.insight} · ${words.friends}`],
    ['/setting/response', words.responseSettings],
    ['/setting', words.settings],
  ];
  const menu = links.map(([rest, label]) => menuLink(accountPath(account, rest), label, rest === current)).join('');
  const chat = `<a href="https://chat.line.biz/${account.botId}" target="_blank" rel="noopener">${escapeHtml(words.chat)}</a>`;
  const head = `<span class="name">${escapeHtml(account.name)}</span><span class="quiet">${escapeHtml(account.basicId)}</span>`;
  return document(
    world,
    `<div class="body"><nav>${menu}${chat}</nav><main data-account="${escapeHtml(account.basicId)}">${content}</main></div>`,
    head,
  );
}

export function heading(text: string, tool = ''): string {
  return `<div class="heading"><h1>${escapeHtml(text)}</h1>${tool}</div>`;
}

/** A table; cells are HTML already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], none: string): string {
  if (rows.length === 0) return `<p class="none">${escapeHtml(none)}</p>`;
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function menuLink(href: string, label: string, isCurrent: boolean): string {
  return `<a href="${escapeHtml(href)}"${isCurrent ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a>`;
}

function document(world: World, content: string, head: string): string {
  const words = managerWords(world);
  return `<!doctype html>
<html lang="${world.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>LINE Official Account Manager</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/manager/manager.css"><script type="module" src="/assets/manager/manager.js"></script></head>
<body><header><a class="all" href="/">${escapeHtml(words.accounts)}</a>${head}</header>${content}</body>
</html>`;
}
